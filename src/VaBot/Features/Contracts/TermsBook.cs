using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Time;

namespace VaBot.Features.Contracts;

/// <summary>Looks up what a contract says on a day.</summary>
public static class TermsBook
{
    /// <summary>What a contract says before anybody says otherwise.</summary>
    public static Terms First(Contract contract) => new()
    {
        Id = Guid.CreateVersion7(),
        PracticeId = contract.PracticeId,
        ClientId = contract.ClientId,
        From = Days.MonthOf(contract.StartsOn).From,
    };

    /// <summary>The terms in force on a day; before the first ones those.</summary>
    /// <returns>Null for a client without a contract.</returns>
    public static async Task<Terms?> OnAsync(Database database, Guid clientId, LocalDate day, CancellationToken cancellationToken)
    {
        var inForce = database.Set<Terms>().AsNoTracking().Where(terms => terms.ClientId == clientId);
        return await inForce.Where(terms => terms.From <= day).OrderByDescending(terms => terms.From).FirstOrDefaultAsync(cancellationToken)
            ?? await inForce.OrderBy(terms => terms.From).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The same among rows in hand.</summary>
    public static Terms? On(IEnumerable<Terms> rows, LocalDate day)
    {
        var inForce = rows.OrderBy(terms => terms.From).ToList();
        return inForce.FindLast(terms => terms.From <= day) ?? inForce.FirstOrDefault();
    }

    /// <summary>All there are of a client, to be changed.</summary>
    public static Task<List<Terms>> AllAsync(Database database, Guid clientId, CancellationToken cancellationToken) =>
        database.Set<Terms>().Where(terms => terms.ClientId == clientId).OrderBy(terms => terms.From).ToListAsync(cancellationToken);

    /// <summary>Those in force on a day, of every client of a practice.</summary>
    public static async Task<IReadOnlyList<Terms>> OfPracticeAsync(Database database, Guid practiceId, LocalDate day, CancellationToken cancellationToken)
    {
        var rows = await database.Set<Terms>().AsNoTracking().Where(terms => terms.PracticeId == practiceId).ToListAsync(cancellationToken);
        return [.. rows.GroupBy(terms => terms.ClientId).Select(own => On(own, day)).OfType<Terms>()];
    }
}
