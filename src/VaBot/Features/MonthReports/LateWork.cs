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

    /// <summary>What is left of the package of the month before after all corrections; null when nothing was corrected.</summary>
    public IReadOnlyList<Portion>? Left { get; private init; }

    public static async Task<LateWork> CorrectAsync(Database database, ClientBook book, CancellationToken cancellationToken)
    {
        var reports = book.Sources.Reports[book.Client.Id].ToList();
        if (reports.FindLast(report => report.IsLocked && report.Month < book.Month)?.Month is not { } last
            || reports.Exists(report => !report.IsLocked && report.Month > last && report.Month < book.Month)
            || book.ReportOf(book.Month) is { IsLocked: true })
        {
            return None;
        }

        // Every month before the last closed one is closed with it, be it that nothing was reported of it.
        var changed = book.Sources.Late[book.Client.Id].Select(entry => Days.MonthOf(book.DayOf(entry)).From).Where(month => month <= last).ToHashSet();
        return changed.Count == 0 ? None : await CountAgainAsync(database, book, changed, last, cancellationToken);
    }

    /// <summary>Counts closed months twice, as they were reported and as they are known now, and takes the difference. Where minutes are carried over,
    /// a change goes on through the months that follow.</summary>
    private static async Task<LateWork> CountAgainAsync(Database database, ClientBook book, HashSet<LocalDate> changed, LocalDate last, CancellationToken cancellationToken)
    {
        var first = changed.Min();
        var carries = Months(first, last).Any(month => MonthBook.Carries(book.TermsOf(month)));
        if (carries && await ClosedWork.FirstCorrectedAsync(database, book, cancellationToken) is { } earlier && earlier < first)
        {
            first = earlier;
        }

        var work = await ClosedWork.LoadAsync(database, book, new Days(first, Days.MonthOf(last).To), cancellationToken);
        var madeOn = PersonClock.DayOf(work.Unreported.Max(entry => entry.CreatedAt), book.Sources.Practice.Zone);
        var opening = carries ? await MonthBook.ClosedOpeningAsync(database, book, first, cancellationToken) : [];
        var (before, after) = (opening, opening);
        var late = new LateWork([], [.. work.Unreported.Select(entry => entry.Id)], []);
        foreach (var month in carries ? Months(first, last) : changed.Order())
        {
            var was = MonthCalculation.Of(book.InputOf(month, work.Of(month, isReported: true), work.Extras[month], before));
            var now = MonthCalculation.Of(book.InputOf(month, work.Of(month, isReported: false), work.Extras[month], after));
            late = late with
            {
                Corrections = [.. late.Corrections, .. Difference.Between(was, now, madeOn)],
                LacksRate = [.. late.LacksRate, .. Lacking(now).Except(Lacking(was))],
            };
            (before, after) = MonthBook.Carries(book.TermsOf(month)) && MonthBook.Carries(book.TermsOf(month.PlusMonths(1)))
                ? (was.Balance?.Left ?? [], now.Balance?.Left ?? [])
                : ([], []);
        }

        return carries && last == book.Month.PlusMonths(-1) ? late with { Left = after } : late;
    }

    private static IEnumerable<LocalDate> Months(LocalDate first, LocalDate last)
    {
        for (var month = first; month <= last; month = month.PlusMonths(1))
        {
            yield return month;
        }
    }

    private static IEnumerable<string?> Lacking(MonthFigures figures) => figures.Lines.OfType<WorkLine>().Where(line => line.Covered == Covered.Missing).Select(line => line.Service);
}
