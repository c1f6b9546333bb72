using Microsoft.EntityFrameworkCore;
using VaBot.Features.Contracts;
using VaBot.Languages.Reading;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The kinds of work a client's contract knows.</summary>
public static class Services
{
    /// <summary>By name; empty when all work is "other work".</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Turn turn, Guid client, CancellationToken cancellationToken) =>
        [.. (await turn.Database.Set<Rate>().Where(rate => rate.ClientId == client && rate.Service != null).Select(rate => rate.Service!).Distinct().ToListAsync(cancellationToken)).Order(StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>The service a person means: its name, case and accents aside, or the only one that begins so; null when none does.</summary>
    public static string? Find(this IReadOnlyList<string> services, string typed)
    {
        var folded = Folding.Fold(typed.Trim());
        var whole = services.FirstOrDefault(service => Folding.Fold(service) == folded);
        var begun = folded.Length < 3 ? [] : services.Where(service => Folding.Fold(service).StartsWith(folded, StringComparison.Ordinal)).ToList();
        return whole ?? (begun.Count == 1 ? begun[0] : null);
    }
}
