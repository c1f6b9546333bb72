using NodaTime;

namespace VaBot.Figures;

/// <summary>What was agreed with a client, as it was valid in one month.</summary>
public sealed record Terms
{
    public required Currency Currency { get; init; }

    /// <summary>Decides which month of the contract a calendar month is.</summary>
    public required LocalDate StartsOn { get; init; }

    public Discount? Discount { get; init; }

    /// <summary>Not together with <see cref="MonthlyFee"/>.</summary>
    public Package? Package { get; init; }

    /// <summary>One price for the whole month, whatever was worked.</summary>
    public decimal? MonthlyFee { get; init; }

    public Rounding Rounding { get; init; } = Rounding.None;

    public Grouping Grouping { get; init; } = Grouping.Tasks;

    /// <summary>Every rate there ever was, in any order.</summary>
    public IReadOnlyList<HourlyRate> Rates { get; init; } = [];

    public Shown Shown { get; init; } = new();

    /// <summary>Which month of the contract this is, counted from 1. The month it started in is the first, however late it started.</summary>
    public int ContractMonth(YearMonth month) => ((month.Year - StartsOn.Year) * 12) + month.Month - StartsOn.Month + 1;
}

/// <summary>What an hour costs from a day on.</summary>
/// <param name="Service">Null for all other work, a service without a rate of its own included.</param>
public sealed record HourlyRate(string? Service, decimal Hourly, LocalDate From);

/// <param name="Percent">0 to 100, of what the month's own lines come to.</param>
/// <param name="FromMonth">The first month of the contract that has it, counted from 1.</param>
public sealed record Discount(decimal Percent, int FromMonth = 1);

/// <summary>How a line's minutes are counted. What was logged never changes; exact multiples stay as they are.</summary>
/// <param name="Step">In minutes, one of <see cref="Steps"/>; 1 leaves everything as it is.</param>
/// <param name="Up">To the next multiple; otherwise to the nearest, a half up.</param>
public sealed record Rounding(int Step, bool Up)
{
    public static readonly IReadOnlyList<int> Steps = [1, 5, 6, 10, 15];

    public static readonly Rounding None = new(1, Up: false);

    public int Apply(int minutes) => (minutes + (Up ? Step - 1 : Step / 2)) / Step * Step;
}

/// <summary>What makes a line of a report.</summary>
public enum Grouping
{
    /// <summary>A task and a service.</summary>
    Tasks,

    /// <summary>A day and a service.</summary>
    Days,
}

/// <summary>What the client gets to see, besides amounts.</summary>
public sealed record Shown(bool Minutes = true, bool Rates = true, bool Notes = false);

/// <summary>Prepaid time.</summary>
/// <param name="Minutes">Of one package, at least 1.</param>
/// <param name="Price">Of one package.</param>
/// <param name="OverageRate">An hour beyond it; null for the rate of other work on the month's last day. Without that either, time beyond it is an open question.</param>
/// <param name="Rollover">Null when what is left at the end of the month is lost. A package renewed when used up keeps what is left in any case.</param>
/// <param name="Opening">What was carried into this month.</param>
/// <param name="Extras">Hours the client bought on top in this month.</param>
public sealed record Package(
    int Minutes, decimal Price, decimal? OverageRate, Rollover? Rollover = null, Renewal Renewal = Renewal.Monthly, IReadOnlyList<Portion>? Opening = null, IReadOnlyList<Extra>? Extras = null);

/// <param name="CapMinutes">The most that is carried into the next month; null for all. The oldest is lost first.</param>
/// <param name="Months">For how many months after its own a minute can be used; null for ever.</param>
public sealed record Rollover(int? CapMinutes, int? Months)
{
    /// <summary>The last month in which minutes of <paramref name="month"/> can be used; null when there is no last.</summary>
    public YearMonth? LastMonthOf(YearMonth month) => Months is { } after ? month.PlusMonths(after) : null;
}

public enum Renewal
{
    /// <summary>A new package every month, used or not; beyond it the overage rate.</summary>
    Monthly,

    /// <summary>A new package whenever one is used up, and no overage.</summary>
    WhenUsedUp,
}

/// <summary>Minutes that are left of a package.</summary>
/// <param name="From">The month they were bought in.</param>
/// <param name="Until">The last month in which they can be used; null when there is no last.</param>
public sealed record Portion(YearMonth From, int Minutes, YearMonth? Until = null);

/// <summary>Hours bought on top of a package.</summary>
public sealed record Extra(LocalDate AgreedOn, int Minutes, decimal Price);
