using System.Text.Json.Serialization;
using NodaTime;

namespace VaBot.Figures;

/// <summary>A line of a month's report. A closed set: whoever shows reports shows them all.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(WorkLine), "work")]
[JsonDerivedType(typeof(PackageLine), "package")]
[JsonDerivedType(typeof(ExtraLine), "extra")]
[JsonDerivedType(typeof(OverageLine), "overage")]
[JsonDerivedType(typeof(FeeLine), "fee")]
[JsonDerivedType(typeof(DiscountLine), "discount")]
[JsonDerivedType(typeof(CorrectionLine), "correction")]
public abstract record ReportLine
{
    private protected ReportLine() { }

    /// <summary>Its place in the report, counted from 1: what a client calls it by.</summary>
    public int Number { get; init; }

    /// <summary>Null when the line costs nothing of its own: it is in the package or in the fee, free of charge, or its rate is missing.</summary>
    public decimal? Amount { get; init; }
}

/// <summary>Work of one task and service (or one day and service) at one rate.</summary>
/// <param name="Day">Of a report by days.</param>
/// <param name="Title">Of a report by tasks; null for work on no card.</param>
/// <param name="Minutes">As they count: rounded by the contract's rule. Null when the client does not see minutes.</param>
/// <param name="Worked">As they were logged; null like <paramref name="Minutes"/>.</param>
/// <param name="Rate">Null when hours have no price of their own, when there is none for that day (<see cref="Covered.Missing"/>), or when the client does not see rates.</param>
/// <param name="Notes">What was done, each once: notes of a task's line, task titles of a day's.</param>
public sealed record WorkLine(
    LocalDate? Day, string? Title, string? Service, int? Minutes, int? Worked, decimal? Rate, Covered Covered, bool AdHoc, IReadOnlyList<string> Notes) : ReportLine;

/// <summary>How a line of work is paid for.</summary>
public enum Covered
{
    /// <summary>By its own amount.</summary>
    Hourly,

    /// <summary>By the package and, beyond it, the overage line.</summary>
    Package,

    /// <summary>By the monthly fee.</summary>
    Fee,

    /// <summary>Not charged for.</summary>
    Free,

    /// <summary>It should have an amount, but no rate was agreed for that day.</summary>
    Missing,
}

/// <summary>The price of one or several packages.</summary>
/// <param name="Count">1 when it renews every month.</param>
/// <param name="Minutes">Of one package; null when the client does not see minutes.</param>
/// <param name="Price">Of one package.</param>
public sealed record PackageLine(int Count, int? Minutes, decimal Price) : ReportLine;

/// <summary>Hours bought on top of the package.</summary>
public sealed record ExtraLine(LocalDate AgreedOn, int? Minutes) : ReportLine;

/// <summary>Time beyond package and what was carried over.</summary>
/// <param name="Rate">Null when none was agreed (an open question) or the client does not see rates.</param>
public sealed record OverageLine(int? Minutes, decimal? Rate) : ReportLine;

/// <summary>The monthly fee.</summary>
public sealed record FeeLine : ReportLine;

/// <param name="Of">What the month's own lines come to.</param>
public sealed record DiscountLine(decimal Percent, decimal Of) : ReportLine;

/// <summary>See <see cref="Correction"/>.</summary>
public sealed record CorrectionLine(YearMonth Month, LocalDate MadeOn, string? Title, string? Service, int? Minutes, decimal? Rate, decimal DiscountPercent) : ReportLine;
