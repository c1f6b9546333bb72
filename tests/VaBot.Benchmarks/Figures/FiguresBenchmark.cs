using System.Diagnostics;
using NodaTime;
using VaBot.Documents;
using VaBot.Figures;
using VaBot.Languages;

namespace VaBot.Benchmarks.Figures;

/// <summary>A month of 2,000 entries counted, and a report of thirty pages written. Goals: 20 ms and 200 ms.</summary>
internal static class FiguresBenchmark
{
    private const int Entries = 2_000, Lines = 560, Rounds = 50;

    public static int Run()
    {
        var month = Month(Entries, 40);
        Measure($"a month of {Entries} entries on 40 cards, counted", () => MonthCalculation.Of(month).Lines.Count);

        var figures = MonthCalculation.Of(Month(Lines, Lines));
        var sheet = Sheet.Of(figures, Texts.In(Language.Hungarian));
        var pages = System.Text.Encoding.Latin1.GetString(ReportPdf.Write(sheet, Paper.A4, "hu")).Split("/Type/Page/").Length - 1;
        Measure($"a PDF of {pages} pages", () => ReportPdf.Write(sheet, Paper.A4, "hu").Length);
        Measure($"all four files of the same {Lines} lines", () => ReportFiles.Of(figures, Language.Hungarian, Paper.A4).All.Sum(file => file.Content.Length));
        return 0;
    }

    /// <summary>The first time, with the runtime still compiling, and the median of those after it.</summary>
    private static void Measure(string what, Func<int> work)
    {
        var times = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        Console.WriteLine($"{what}: {times.Skip(1).Order().ElementAt(Rounds / 2):F1} ms (median of {Rounds}), the first time {times[0]:F0} ms");
    }

    private static ReportInput Month(int entries, int cards) => new()
    {
        Month = new YearMonth(2026, 10),
        Practice = "Anna Virtual Assistance",
        Client = "Kovács Bt.",
        Zone = "Europe/Budapest",
        Terms = new Terms
        {
            Currency = Currency.Of("EUR"),
            StartsOn = new LocalDate(2025, 9, 1),
            Discount = new Discount(10, 13),
            Rounding = new Rounding(5, Up: true),
            Shown = new Shown(Notes: true),
            Rates =
            [
                new HourlyRate("Copywriting", 32m, new LocalDate(2025, 9, 1)), new HourlyRate("Copywriting", 36m, new LocalDate(2026, 10, 15)),
                new HourlyRate("Admin", 22m, new LocalDate(2025, 9, 1)), new HourlyRate(null, 25m, new LocalDate(2025, 9, 1)),
            ],
        },
        Entries =
        [
            .. Enumerable.Range(0, entries).Select(index => new Entry(
                new LocalDate(2026, 10, 1 + (index % 31)), 1 + (index * 7 % 90), $"Közösségi média {index % cards:000}", $"vázlat és képek, {index}. kör",
                (index % cards % 3) switch { 0 => "Copywriting", 1 => "Admin", _ => null }, Billable: index % cards % 20 != 0)),
        ],
    };
}
