using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.TimeEntries;
using VaBot.Figures;
using VaBot.Time;

namespace VaBot.Features.MonthReports;

/// <summary>The time of a client's closed months, with the differences to it: what of it stands in reports, and what came or changed later.</summary>
internal sealed class ClosedWork
{
    private readonly ILookup<LocalDate, (Worked Entry, LocalDate Day)> months;

    private ClosedWork(IEnumerable<(Worked Entry, LocalDate Day)> work, ILookup<LocalDate, ExtraHours> extras)
    {
        months = work.ToLookup(one => Days.MonthOf(one.Day).From);
        Extras = extras;
    }

    /// <summary>Agreed hours by the first day of their month.</summary>
    public ILookup<LocalDate, ExtraHours> Extras { get; }

    /// <summary>What no report has yet.</summary>
    public IEnumerable<Worked> Unreported => months.SelectMany(month => month).Select(one => one.Entry).Where(entry => entry.ReportId is null);

    /// <param name="days">Whole months.</param>
    public static async Task<ClosedWork> LoadAsync(Database database, ClientBook book, Days days, CancellationToken cancellationToken)
    {
        // On the client's clock a day may be the one before or after.
        var all = await Worked.LoadAsync(database, [book.Client.Id], new Days(days.From.PlusDays(-1), days.To.PlusDays(1)), cancellationToken);
        var roots = all.Where(entry => entry.CorrectsId is null).ToDictionary(entry => entry.Id, book.DayOf);
        var own = all.Select(entry => (Entry: entry, Day: roots.GetValueOrDefault(entry.CorrectsId ?? entry.Id, entry.Day))).Where(one => one.Day >= days.From && one.Day <= days.To);
        var (client, from, to) = (book.Client.Id, days.From, days.To);
        var extras = await database.Set<ExtraHours>().AsNoTracking().Where(extra => extra.ClientId == client && extra.Month >= from && extra.Month <= to && extra.ConfirmedById != null).ToListAsync(cancellationToken);
        return new ClosedWork(own, extras.ToLookup(extra => extra.Month));
    }

    /// <summary>The month of the first entry that stands in the report of a later month; null when there is none.</summary>
    public static async Task<LocalDate?> FirstCorrectedAsync(Database database, ClientBook book, CancellationToken cancellationToken)
    {
        var client = book.Client.Id;
        var day = await (
            from report in database.Set<MonthReport>()
            where report.ClientId == client
            join entry in database.Set<TimeEntry>() on report.Id equals entry.ReportId
            where entry.Day < report.Month
            orderby entry.Day
            select (LocalDate?)entry.Day).FirstOrDefaultAsync(cancellationToken);
        return day is { } first ? Days.MonthOf(first).From : null;
    }

    /// <summary>A month's entries, each with its differences as one.</summary>
    /// <param name="isReported">As reports have them by now; else as they are.</param>
    public IReadOnlyList<Entry> Of(LocalDate month, bool isReported)
    {
        var merged = new List<Entry>();
        foreach (var one in months[month].Where(one => !isReported || one.Entry.ReportId is not null).GroupBy(one => one.Entry.CorrectsId ?? one.Entry.Id))
        {
            var (root, day) = one.OrderBy(part => part.Entry.CorrectsId is not null).First();
            if (one.Sum(part => part.Entry.Minutes) is > 0 and var minutes)
            {
                merged.Add((root with { Minutes = minutes }).On(day));
            }
        }

        return merged;
    }
}
