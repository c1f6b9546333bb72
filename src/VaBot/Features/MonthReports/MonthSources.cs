using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.People;
using VaBot.Time;
using Terms = VaBot.Features.Contracts.Terms;

namespace VaBot.Features.MonthReports;

/// <summary>Everything some clients' reports of one month are made of, read at once: as many statements for one client as for all.</summary>
internal sealed class MonthSources
{
    /// <summary>How far back reports are looked at.</summary>
    private const int MonthsBack = 24;

    public required LocalDate Month { get; init; }

    public required Practice Practice { get; init; }

    public required IReadOnlyDictionary<Guid, Contract> Contracts { get; init; }

    public required ILookup<Guid, Terms> Terms { get; init; }

    public required ILookup<Guid, Rate> Rates { get; init; }

    /// <summary>Of the month and a day around it.</summary>
    public required ILookup<Guid, Worked> Entries { get; init; }

    /// <summary>Of clients with closed months, in no report yet, up to the day after the last of these months.</summary>
    public required ILookup<Guid, Worked> Late { get; init; }

    /// <summary>Without their figures, in order.</summary>
    public required ILookup<Guid, MonthReport> Reports { get; init; }

    public required ILookup<Guid, ExtraHours> Extras { get; init; }

    /// <param name="month">By its first day.</param>
    public static async Task<MonthSources> LoadAsync(Database database, Guid practice, IReadOnlyCollection<Guid> clients, LocalDate month, CancellationToken cancellationToken)
    {
        var days = Days.MonthOf(month);
        var (oldest, next) = (month.PlusMonths(-MonthsBack), month.PlusMonths(1));
        var reports = await database.Set<MonthReport>().AsNoTracking().Where(report => clients.Contains(report.ClientId) && report.Month >= oldest && report.Month < next)
            .Select(report => new MonthReport { Id = report.Id, PracticeId = report.PracticeId, ClientId = report.ClientId, Month = report.Month, State = report.State }).ToListAsync(cancellationToken);
        var closed = reports.Where(report => report.IsLocked && report.Month < month).ToList();
        var late = closed.Count == 0 ? [] : await Worked.UnreportedAsync(
            database, [.. closed.Select(report => report.ClientId).Distinct()], closed.Max(report => report.Month).PlusMonths(1), cancellationToken);
        return new MonthSources
        {
            Month = month,
            Practice = await database.Set<Practice>().AsNoTracking().SingleAsync(p => p.Id == practice, cancellationToken),
            Contracts = await database.Set<Contract>().AsNoTracking().Where(contract => clients.Contains(contract.ClientId)).ToDictionaryAsync(contract => contract.ClientId, cancellationToken),
            Terms = (await database.Set<Terms>().AsNoTracking().Where(terms => clients.Contains(terms.ClientId)).ToListAsync(cancellationToken)).ToLookup(terms => terms.ClientId),
            Rates = (await database.Set<Rate>().AsNoTracking().Where(rate => clients.Contains(rate.ClientId)).ToListAsync(cancellationToken)).ToLookup(rate => rate.ClientId),
            Entries = (await Worked.LoadAsync(database, clients, new Days(days.From.PlusDays(-1), days.To.PlusDays(1)), cancellationToken)).ToLookup(entry => entry.ClientId),
            Late = late.ToLookup(entry => entry.ClientId),
            Reports = reports.OrderBy(report => report.Month).ToLookup(report => report.ClientId),
            Extras = (await database.Set<ExtraHours>().AsNoTracking().Where(extra => clients.Contains(extra.ClientId) && extra.Month == month && extra.ConfirmedById != null).ToListAsync(cancellationToken)).ToLookup(extra => extra.ClientId),
        };
    }
}
