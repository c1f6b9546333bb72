using NodaTime;
using VaBot.Figures;

namespace VaBot.Tests.Figures;

/// <summary>October 2026 of the demo practice, in short words: a Thursday is the 1st.</summary>
internal static class October
{
    public static readonly YearMonth Month = new(2026, 10);

    public static readonly LocalDate ContractStart = new(2025, 9, 1);

    public static Entry Work(int day, int minutes, string? task = "Newsletter", string? service = "Copywriting", string? note = null, bool billable = true, bool adHoc = false) =>
        new(new LocalDate(2026, 10, day), minutes, task, note, service, billable, adHoc);

    public static HourlyRate Rate(string? service, decimal hourly, LocalDate? from = null) => new(service, hourly, from ?? ContractStart);

    /// <summary>Copywriting 32.00, Admin 22.00, other work 25.00 an hour, as Acme's, without the discount.</summary>
    public static Terms Terms(string currency = "EUR", params HourlyRate[] rates) => new()
    {
        Currency = Currency.Of(currency),
        StartsOn = ContractStart,
        Rates = rates.Length > 0 ? rates : [Rate("Copywriting", 32.00m), Rate("Admin", 22.00m), Rate(null, 25.00m)],
    };

    public static ReportInput Input(Terms terms, params Entry[] entries) => new()
    {
        Month = Month,
        Practice = "Anna Virtual Assistance",
        Client = "Acme GmbH",
        Zone = "Europe/Berlin",
        Terms = terms,
        Entries = entries,
    };

    public static MonthFigures Count(Terms terms, params Entry[] entries) => MonthCalculation.Of(Input(terms, entries));

    /// <summary>Kind, minutes, rate and amount of every line: what a client checks with a pocket calculator.</summary>
    public static string[] Sums(this MonthFigures figures) => [.. figures.Lines.Select(line => line switch
    {
        WorkLine work => $"{work.Title ?? work.Day?.ToString("uuuu-MM-dd", null) ?? "-"}/{work.Service ?? "-"} {work.Minutes} x {Plain(work.Rate)} = {Plain(work.Amount)} {work.Covered}{(work.AdHoc ? " ad hoc" : "")}",
        PackageLine package => $"package {package.Count} x {Plain(package.Price)} = {Plain(package.Amount)}",
        ExtraLine extra => $"extra {extra.Minutes} = {Plain(extra.Amount)}",
        OverageLine overage => $"overage {overage.Minutes} x {Plain(overage.Rate)} = {Plain(overage.Amount)}",
        FeeLine => $"fee = {Plain(line.Amount)}",
        DiscountLine discount => $"discount {Plain(discount.Percent)} % of {Plain(discount.Of)} = {Plain(discount.Amount)}",
        CorrectionLine correction => $"correction {correction.Title} {correction.Minutes} = {Plain(correction.Amount)}",
        _ => "?",
    })];

    private static string Plain(decimal? number) => number?.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}
