using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.People;
using VaBot.Time;
using Terms = VaBot.Features.Contracts.Terms;

namespace VaBot.Features.MonthReports;

/// <summary>What is left of a package in a running month: minutes as they were logged; the report counts exactly.</summary>
/// <param name="Of">Whole minutes there are: the package, what was carried in, and extra hours.</param>
/// <param name="Carried">The part that was left of earlier months.</param>
/// <param name="Used">Those charged for.</param>
public sealed record PackageLeft(int Of, int Carried, int Used)
{
    public static async Task<PackageLeft> OfAsync(Database database, Guid client, Terms terms, LocalDate month, CancellationToken cancellationToken)
    {
        var days = Days.MonthOf(month);
        var carried = await CarriedAsync(database, client, terms, month, cancellationToken);
        var extra = await database.Set<ExtraHours>().Where(hours => hours.ClientId == client && hours.Month == days.From && hours.ConfirmedById != null).SumAsync(hours => hours.Minutes, cancellationToken);
        var used = await Balance.ChargedAsync(database, client, days, cancellationToken) + (terms.Days == DayZone.Client ? await AtTheEdgesAsync(database, client, terms, days, cancellationToken) : 0);
        var (size, there) = (terms.PackageMinutes ?? 0, carried + extra);

        // A package that is renewed when it is used up is there as often as it is needed.
        var packages = terms.Renews == PackageRenewal.Monthly ? 1 : Math.Max(there > 0 ? 0 : 1, (used - there + size - 1) / Math.Max(1, size));
        return new PackageLeft(there + (packages * size), carried, used);
    }

    /// <param name="share">In percent.</param>
    public bool HasUsed(int share) => Used * 100L >= (long)Of * share;

    public string Say(Texts texts) => string.Concat(
        Used <= Of ? texts.PackageLeft(Of - Used, Of) : texts.PackageOver(Used - Of, Of),
        Carried > 0 ? $" {texts.PackageCarried(Carried)}" : "");

    /// <summary>By the client's clock some work of the month's first and last day, or of the days beside them, is another month's: how many minutes more (positive) or less that makes.</summary>
    private static async Task<int> AtTheEdgesAsync(Database database, Guid client, Terms terms, Days month, CancellationToken cancellationToken)
    {
        var zone = await database.Set<Contract>().Where(contract => contract.ClientId == client).Select(contract => contract.Zone).SingleAsync(cancellationToken);
        LocalDate[] edges = [month.From.PlusDays(-1), month.From, month.To, month.To.PlusDays(1)];
        var work = await database.Set<TimeEntry>().AsNoTracking().Where(entry => entry.ClientId == client && edges.Contains(entry.Day) && entry.StartedAt != null && !entry.IsFree)
            .Select(entry => new { entry.Day, entry.StartedAt, entry.Minutes }).ToListAsync(cancellationToken);
        return work.Sum(entry => entry.Minutes * ((IsIn(terms.DayOf(entry.Day, entry.StartedAt, zone)) ? 1 : 0) - (IsIn(entry.Day) ? 1 : 0)));

        bool IsIn(LocalDate day) => day >= month.From && day <= month.To;
    }

    private static async Task<int> CarriedAsync(Database database, Guid clientId, Terms terms, LocalDate month, CancellationToken cancellationToken)
    {
        if (!MonthBook.Carries(terms))
        {
            return 0;
        }

        var client = await database.Set<Client>().AsNoTracking().SingleAsync(c => c.Id == clientId, cancellationToken);
        return (await MonthBook.OpeningAsync(database, client, month, cancellationToken)).Sum(portion => portion.Minutes);
    }
}
