using System.Text.RegularExpressions;
using VaBot.Features.Clients;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary><c>/client days client Berlin</c>: whose clock decides on which day an entry with clock times was, and where that clock is.</summary>
public sealed partial class SetDays : Command
{
    public override Intent Intent => Intent.ContractDays;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await TargetClient.OneAsync(turn, "client", turn.Line.Text, cancellationToken);
        var desk = await ContractDesk.OpenAsync(turn, client, cancellationToken);
        var change = TermsReading.Of(turn, desk, terms => Read(desk, turn.Understanding.Rest, terms) ? null : turn.Texts.HowDays());
        return TermsReading.WithMonth(turn, change, await change.MakeAsync(turn, desk, cancellationToken));
    }

    /// <summary>Whose clock, and where that is when it is said.</summary>
    private static bool Read(ContractDesk desk, string? said, Terms terms)
    {
        if (!Clauses.Read(TermKind.Days, said, terms) || terms.Days == DayZone.Assistant || Whose().Replace(said ?? "", "").Trim() is not { Length: > 0 } place)
        {
            return Clauses.Read(TermKind.Days, said, terms);
        }

        var zone = Reader.Shared.ZoneOf(place);
        terms.Zone = zone == desk.Contract.Zone ? null : zone;
        return zone is not null;
    }

    [GeneratedRegex(@"\b(client'?s?|ügyfél\w*|övé|by|in|zone|clock|szerint)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whose();
}
