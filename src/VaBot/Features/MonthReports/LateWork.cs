using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Figures;
using VaBot.Time;

namespace VaBot.Features.MonthReports;

/// <summary>What was changed of closed months since they were closed: never there, but as correction lines of the first month that is open.</summary>
internal sealed record LateWork(IReadOnlyList<Correction> Corrections, IReadOnlyList<Guid> Entries, IReadOnlyList<string?> LacksRate)
{
    private static readonly LateWork None = new([], [], []);

    /// <summary>What is left of the package of the month before after its corrections; null when it was not corrected.</summary>
    public IReadOnlyList<Portion>? Left { get; init; }

    public static async Task<LateWork> CorrectAsync(Database database, ClientBook book, CancellationToken cancellationToken)
    {
        var late = book.Sources.Late[book.Client.Id].ToList();
        var reports = book.Sources.Reports[book.Client.Id].ToList();
        if (late.Count == 0 || reports.Exists(report => !report.IsLocked && report.Month < book.Month) || book.ReportOf(book.Month) is { IsLocked: true })
        {
            return None;
        }

        var all = None;
        foreach (var closed in reports.Where(report => report.IsLocked && report.Month < book.Month))
        {
            var one = await OfMonthAsync(database, book, closed, late, cancellationToken);
            all = new LateWork([.. all.Corrections, .. one.Corrections], [.. all.Entries, .. one.Entries], [.. all.LacksRate, .. one.LacksRate])
            {
                Left = closed.Month == book.Month.PlusMonths(-1) ? one.Left : all.Left,
            };
        }

        return all;
    }

    private static async Task<LateWork> OfMonthAsync(Database database, ClientBook book, MonthReport closed, List<Worked> late, CancellationToken cancellationToken)
    {
        var days = Days.MonthOf(closed.Month);
        if (!late.Exists(entry => entry.Day >= days.From.PlusDays(-1) && entry.Day <= days.To.PlusDays(1)))
        {
            return None;
        }

        var all = await Worked.LoadAsync(database, [book.Client.Id], new Days(days.From.PlusDays(-1), days.To.PlusDays(1)), cancellationToken);
        var roots = all.Where(entry => entry.CorrectsId is null).ToDictionary(entry => entry.Id, book.DayOf);
        var own = all.Where(entry => Days.MonthOf(roots.GetValueOrDefault(entry.CorrectsId ?? entry.Id, entry.Day)).From == closed.Month).ToList();
        var changes = own.Where(entry => entry.ReportId is null).ToList();
        if (changes.Count == 0)
        {
            return None;
        }

        var sent = FiguresJson.Read(await database.Set<MonthReport>().Where(report => report.Id == closed.Id).Select(report => report.Figures!).SingleAsync(cancellationToken));
        var extras = await database.Set<ExtraHours>().AsNoTracking().Where(extra => extra.ClientId == book.Client.Id && extra.Month == closed.Month && extra.ConfirmedById != null).ToListAsync(cancellationToken);
        Portion[] opening = sent.Balance is { CarriedIn: > 0 } balance ? [new Portion(closed.Month.PlusMonths(-1).ToYearMonth(), balance.CarriedIn)] : [];
        var before = MonthCalculation.Of(book.InputOf(closed.Month, Merged(own.Where(entry => entry.ReportId is not null), roots), extras, opening));
        var after = MonthCalculation.Of(book.InputOf(closed.Month, Merged(own, roots), extras, opening));
        var madeOn = PersonClock.DayOf(changes.Max(entry => entry.CreatedAt), book.Sources.Practice.Zone);
        return new LateWork([.. Difference.Between(before, after, madeOn)], [.. changes.Select(entry => entry.Id)], [.. Lacking(after).Except(Lacking(before))]) { Left = after.Balance?.Left };
    }

    /// <summary>Each entry with its corrections as one.</summary>
    private static List<Entry> Merged(IEnumerable<Worked> entries, IReadOnlyDictionary<Guid, LocalDate> days)
    {
        var merged = new List<Entry>();
        foreach (var one in entries.GroupBy(entry => entry.CorrectsId ?? entry.Id))
        {
            var root = one.FirstOrDefault(entry => entry.CorrectsId is null) ?? one.First();
            if (one.Sum(entry => entry.Minutes) is > 0 and var minutes)
            {
                merged.Add((root with { Minutes = minutes }).On(days.GetValueOrDefault(one.Key, root.Day)));
            }
        }

        return merged;
    }

    private static IEnumerable<string?> Lacking(MonthFigures figures) => figures.Lines.OfType<WorkLine>().Where(line => line.Covered == Covered.Missing).Select(line => line.Service);
}
