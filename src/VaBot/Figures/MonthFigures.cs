using System.Text.Json.Serialization;
using NodaTime;

namespace VaBot.Figures;

/// <summary>A client's month, counted: what is shown, sent, stored and printed. Made by <see cref="MonthCalculation.Of"/> alone.</summary>
public sealed record MonthFigures
{
    public required YearMonth Month { get; init; }

    public required string Practice { get; init; }

    public required string Client { get; init; }

    /// <summary>IANA name of the zone whose midnight parts the days.</summary>
    public required string Zone { get; init; }

    /// <summary>The last day counted while the month is still open; null once it is closed.</summary>
    public LocalDate? RunningUntil { get; init; }

    public required Currency Currency { get; init; }

    public required Rounding Rounding { get; init; }

    public required Grouping Grouping { get; init; }

    public required Shown Shown { get; init; }

    /// <summary>Numbered, in the order they are shown: work, what packages and fees cost, discount, corrections.</summary>
    public required IReadOnlyList<ReportLine> Lines { get; init; }

    /// <summary>Of all lines of work, as they count. Null, like the next, when the client does not see minutes.</summary>
    public int? Minutes { get; init; }

    /// <summary>The part of <see cref="Minutes"/> that is not charged for.</summary>
    public int? FreeMinutes { get; init; }

    /// <summary>Null without a package, or when the client does not see minutes.</summary>
    public PackageBalance? Balance { get; init; }

    /// <summary>Minutes as logged; work of no service is last. Empty, like the next, when the client does not see minutes.</summary>
    public required IReadOnlyList<ServiceMinutes> Services { get; init; }

    /// <summary>Minutes as logged, in order; weeks without work between the first and the last included.</summary>
    public required IReadOnlyList<WeekMinutes> Weeks { get; init; }

    /// <summary>The sum of the amounts of <see cref="Lines"/>.</summary>
    public required decimal Total { get; init; }

    /// <summary>Numbers of the lines that lack a rate. While there are any the report is not to be approved, and <see cref="Total"/> is without them.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> WithoutRate => [.. Lines.Where(line => line is WorkLine { Covered: Covered.Missing } or OverageLine { Amount: null }).Select(line => line.Number)];

    /// <summary>The same, without what this client does not get to see: fit to leave the house.</summary>
    public MonthFigures AsShown() => (Shown.Minutes ? this : this with { Minutes = null, FreeMinutes = null, Balance = null, Services = [], Weeks = [] }) with
    {
        Lines = [.. Lines.Select(AsShown)],
    };

    private ReportLine AsShown(ReportLine line) => line switch
    {
        WorkLine work => work with
        {
            Minutes = Shown.Minutes ? work.Minutes : null,
            Worked = Shown.Minutes ? work.Worked : null,
            Rate = Shown.Rates ? work.Rate : null,
            Notes = Shown.Notes || Grouping == Grouping.Days ? work.Notes : [],
        },
        PackageLine package => package with { Minutes = Shown.Minutes ? package.Minutes : null },
        ExtraLine extra => extra with { Minutes = Shown.Minutes ? extra.Minutes : null },
        OverageLine overage => overage with { Minutes = Shown.Minutes ? overage.Minutes : null, Rate = Shown.Rates ? overage.Rate : null },
        CorrectionLine correction => correction with { Minutes = Shown.Minutes ? correction.Minutes : null, Rate = Shown.Rates ? correction.Rate : null },
        _ => line,
    };
}

/// <summary>What became of the prepaid minutes.</summary>
/// <param name="CarriedIn">Left of earlier months.</param>
/// <param name="Bought">In this month: packages and extra hours.</param>
/// <param name="Used">Billable minutes of this month, as they count.</param>
/// <param name="Beyond">The part of <paramref name="Used"/> that was not covered.</param>
/// <param name="Lost">Expired, or more than may be carried over, at the end of this month.</param>
/// <param name="Left">Carried into the next month, oldest first.</param>
public sealed record PackageBalance(int CarriedIn, int Bought, int Used, int Beyond, int Lost, IReadOnlyList<Portion> Left);

public sealed record ServiceMinutes(string? Service, int Minutes);

/// <param name="Year">Of the ISO week, which may differ from the month's.</param>
/// <param name="Monday">Its first day, be it in the month or not.</param>
public sealed record WeekMinutes(int Year, int Week, LocalDate Monday, int Minutes);
