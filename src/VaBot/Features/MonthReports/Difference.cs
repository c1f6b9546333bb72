using NodaTime;
using NodaTime.Text;
using VaBot.Figures;

namespace VaBot.Features.MonthReports;

/// <summary>A closed month counted twice, as it was reported and as it is known now: what differs, line by line, as corrections. Pure.</summary>
internal static class Difference
{
    private sealed record Key(LocalDate? Day, string? Title, string? Service, decimal? Rate, Covered Covered, bool AdHoc);

    public static IReadOnlyList<Correction> Between(MonthFigures was, MonthFigures now, LocalDate madeOn)
    {
        var (before, after) = (Work(was), Work(now));
        var lines = before.Keys.Union(after.Keys)
            .Select(key => (Key: key, Minutes: Minutes(after, key) - Minutes(before, key), Amount: Amount(after, key) - Amount(before, key)))
            .Where(line => line.Minutes != 0 || line.Amount != 0)
            .OrderByDescending(line => Math.Abs(line.Minutes)).ThenBy(line => line.Key.Title, StringComparer.Ordinal)
            .ToList();

        // Packages and time beyond them have a price as a whole: it goes with the line that changed most, or stands alone when none did.
        var whole = Others(now) - Others(was);
        if (lines.Count == 0 && whole != 0)
        {
            lines.Add((new Key(null, Correction.Package, null, null, Covered.Package, false), 0, 0));
        }

        var percent = now.Lines.OfType<DiscountLine>().Concat(was.Lines.OfType<DiscountLine>()).Select(line => line.Percent).FirstOrDefault();
        return
        [
            .. lines.Select((line, index) => new Correction(
                now.Month,
                madeOn,
                line.Key.Day is { } day ? LocalDatePattern.Iso.Format(day) : line.Key.Title,
                line.Key.Service,
                line.Minutes,
                line.Key.Rate,
                percent,
                now.Currency.Round((line.Amount + (index == 0 ? whole : 0)) * (100 - percent) / 100))),
        ];
    }

    private static Dictionary<Key, WorkLine> Work(MonthFigures figures) => figures.Lines.OfType<WorkLine>()
        .GroupBy(line => new Key(line.Day, line.Title, line.Service, line.Rate, line.Covered, line.AdHoc)).ToDictionary(group => group.Key, group => group.First());

    private static int Minutes(Dictionary<Key, WorkLine> lines, Key key) => lines.GetValueOrDefault(key)?.Minutes ?? 0;

    private static decimal Amount(Dictionary<Key, WorkLine> lines, Key key) => lines.GetValueOrDefault(key)?.Amount ?? 0;

    private static decimal Others(MonthFigures figures) => figures.Lines.Where(line => line is PackageLine or ExtraLine or OverageLine or FeeLine).Sum(line => line.Amount ?? 0);
}
