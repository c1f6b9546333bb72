using System.Text.Json;

namespace VaBot.Features.Contracts;

/// <summary>What a proposal would change, as it is kept: the terms it was made against, those it asks for, and rates.</summary>
internal sealed record ProposedChange(Dictionary<string, JsonElement> Was, Dictionary<string, JsonElement> Is, IReadOnlyList<ProposedRate> Rates)
{
    /// <param name="was">The terms in force on the day it begins.</param>
    /// <param name="now">The same when only rates change.</param>
    public static string Write(Terms was, Terms now, IReadOnlyList<ProposedRate> rates) =>
        JsonSerializer.Serialize(new { Was = TermsValues.Write(was), Is = TermsValues.Write(now), Rates = rates });

    public static ProposedChange Read(Proposal proposal) => JsonSerializer.Deserialize<ProposedChange>(proposal.Changes)!;

    /// <summary>The terms before and after, on rows that are nobody's.</summary>
    public (Terms Was, Terms Is) Terms(Contract contract)
    {
        var like = TermsBook.First(contract);
        return (TermsValues.Read(Was, like), TermsValues.Read(Is, like));
    }
}

/// <param name="Service">Null is all other work.</param>
/// <param name="Was">Null when there was none.</param>
internal sealed record ProposedRate(string? Service, decimal? Was, decimal Is);
