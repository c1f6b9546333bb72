using NodaTime;
using VaBot.Documents;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Tests.Figures;
using static VaBot.Tests.Figures.October;

namespace VaBot.Tests.Documents;

/// <summary>Months worth printing.</summary>
internal static class Samples
{
    /// <summary>Discount, raise, rounding, ad hoc, free of charge and a correction: 219.82 EUR, 8:15.</summary>
    public static ReportInput Acme => Input(
        Terms("EUR", Rate("Copywriting", 32m), Rate("Copywriting", 36m, new LocalDate(2026, 10, 15)), Rate("Admin", 22m), Rate(null, 25m)) with
        {
            Discount = new Discount(10, 13),
            Rounding = new Rounding(15, Up: true),
            Shown = new Shown(Notes: true),
        },
        Work(2, 45, note: "first draft"), Work(9, 100, note: "pictures chosen"), Work(20, 70), Work(6, 50, "Inbox triage", "Admin"), Work(13, 20, "Inbox triage", "Admin"),
        Work(14, 35, "Trade fair", null, adHoc: true), Work(22, 130, "Blog post: autumn sale"), Work(28, 15, "Apology call", "Admin", "our mistake", billable: false)) with
    {
        Corrections = [new Correction(new YearMonth(2026, 9), new LocalDate(2026, 10, 5), "Newsletter", "Copywriting", -15, 32m, 10, -7.20m)],
    };

    /// <summary>A package with what was carried over and overage, in dollars.</summary>
    public static ReportInput Bluebird => Input(
        Terms("USD") with { Package = new Package(1200, 600m, 35m, new Rollover(300, 2), Opening: [new Portion(new YearMonth(2026, 9), 120, new YearMonth(2026, 11))]) },
        Work(1, 1300, "Calendar", null), Work(2, 300, "Trade fair", null)) with
    {
        Client = "Bluebird Inc.",
        Zone = "America/New_York",
        RunningUntil = new LocalDate(2026, 10, 20),
    };

    /// <summary>By days, in forints.</summary>
    public static ReportInput Kovacs => Input(Terms("HUF", Rate(null, 9000m)) with { Grouping = Grouping.Days }, Work(5, 90, "Hírlevél – őszi tűzifaakció", null), Work(6, 500, "Számlák rendszerezése", null)) with
    {
        Client = "Kovács Bt.",
        Zone = "Europe/Budapest",
    };

    /// <summary>As many lines as are asked for, each a card.</summary>
    public static ReportInput Long(int lines) => Input(
        Terms() with { Shown = new Shown(Notes: true) },
        [.. Enumerable.Range(1, lines).Select(index => Work(1 + (index % 31), 5 + (index % 90), $"Közösségi média {index:000}", index % 3 == 0 ? "Admin" : "Copywriting", $"note {index}"))]);

    public static ReportFiles Files(ReportInput input, Language language = Language.English, Paper? paper = null) => ReportFiles.Of(MonthCalculation.Of(input), language, paper ?? Paper.A4);
}
