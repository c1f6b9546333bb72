using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.Onboarding;

/// <summary>A new installation belongs to whoever can read the server's console: there the code to claim it is shown, at every start until somebody has.</summary>
public sealed class FirstClaim(Database database, IClock clock)
{
    private static readonly Duration GoodFor = Duration.FromHours(24);

    /// <param name="console">Read by the operator only. The code goes nowhere else, least of all into the log.</param>
    public async Task OfferAsync(TextWriter console, CancellationToken cancellationToken)
    {
        if (await database.Set<Practice>().AnyAsync(cancellationToken))
        {
            return;
        }

        var code = await OneTimeCode.IssueAsync(database, CodeUse.Claim, null, clock.GetCurrentInstant() + GoodFor, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        await console.WriteLineAsync(Box(
            "This VaBot belongs to nobody yet.",
            "To make it yours, write to it in a direct message:",
            "",
            $"    /va claim {code}",
            "",
            "Good once, for 24 hours. Every start shows a new code,",
            "and only the latest counts."));
    }

    private static string Box(params string[] lines)
    {
        var width = lines.Max(line => line.Length);
        var edge = $"+-{new string('-', width)}-+";
        return string.Join(Environment.NewLine, ["", edge, .. lines.Select(line => $"| {line.PadRight(width)} |"), edge, ""]);
    }
}
