using NodaTime;

namespace VaBot.Figures;

/// <summary>Entries gathered into lines, each with the rate of its day.</summary>
internal static class WorkLines
{
    private sealed record Key(LocalDate? Day, string? Title, string? Service, decimal? Rate, Covered Covered, bool AdHoc);

    public static IReadOnlyList<WorkLine> Of(ReportInput input)
    {
        var rates = input.Terms.Rates.ToLookup(rate => rate.Service ?? "", StringComparer.OrdinalIgnoreCase);
        return
        [
            .. input.Entries.GroupBy(entry => KeyOf(entry, input.Terms, rates))
                .OrderBy(line => line.Key.Covered == Covered.Free)
                .ThenBy(line => line.Key.Day)
                .ThenBy(line => line.Key.Service is null).ThenBy(line => line.Key.Service, StringComparer.Ordinal)
                .ThenBy(line => line.Key.Title is null).ThenBy(line => line.Key.Title, StringComparer.Ordinal)
                .ThenBy(line => line.Key.AdHoc)
                .ThenBy(line => line.Min(entry => entry.Day)).ThenBy(line => line.Key.Rate)
                .Select(line => LineOf(line.Key, line, input.Terms)),
        ];
    }

    /// <summary>The rate of other work on the last day of a month; null when there is none.</summary>
    public static decimal? OtherWorkIn(YearMonth month, Terms terms) => Latest(terms.Rates.Where(rate => rate.Service is null), month.ToDateInterval().End)?.Hourly;

    private static Key KeyOf(Entry entry, Terms terms, ILookup<string, HourlyRate> rates)
    {
        var covered = !entry.Billable ? Covered.Free : terms.Package is not null ? Covered.Package : terms.MonthlyFee is not null ? Covered.Fee : Covered.Hourly;
        var rate = covered == Covered.Hourly ? RateOn(entry.Day, entry.Service, rates) : null;
        var byDay = terms.Grouping == Grouping.Days;
        return new Key(
            byDay ? entry.Day : null,
            byDay ? null : entry.Task,
            entry.Service,
            rate,
            covered == Covered.Hourly && rate is null ? Covered.Missing : covered,
            entry.AdHoc);
    }

    /// <summary>The service's own rate of that day, or else that of other work.</summary>
    private static decimal? RateOn(LocalDate day, string? service, ILookup<string, HourlyRate> rates) =>
        (Latest(rates[service ?? ""], day) ?? Latest(rates[""], day))?.Hourly;

    private static HourlyRate? Latest(IEnumerable<HourlyRate> rates, LocalDate day)
    {
        HourlyRate? latest = null;
        foreach (var rate in rates)
        {
            if (rate.From <= day && (latest is null || rate.From > latest.From))
            {
                latest = rate;
            }
        }

        return latest;
    }

    private static WorkLine LineOf(Key key, IEnumerable<Entry> entries, Terms terms)
    {
        var worked = entries.Sum(entry => entry.Minutes);
        var minutes = terms.Rounding.Apply(worked);
        return new WorkLine(key.Day, key.Title, key.Service, minutes, worked, key.Rate, key.Covered, key.AdHoc, NotesOf(entries, terms.Grouping))
        {
            Amount = key.Rate is { } rate ? terms.Currency.Price(minutes, rate) : null,
        };
    }

    private static List<string> NotesOf(IEnumerable<Entry> entries, Grouping grouping) =>
    [
        .. (grouping == Grouping.Days ? entries.Select(entry => (entry.Day, Text: entry.Task)) : entries.Select(entry => (entry.Day, Text: entry.Note)))
            .Where(note => !string.IsNullOrWhiteSpace(note.Text))
            .OrderBy(note => note.Day).ThenBy(note => note.Text, StringComparer.Ordinal)
            .Select(note => note.Text!)
            .Distinct(StringComparer.Ordinal),
    ];
}
