using NodaTime;

namespace VaBot.Figures;

/// <summary>All that a client's month is made of. Nothing in it is looked up later: the same input is the same report for ever.</summary>
public sealed record ReportInput
{
    public required YearMonth Month { get; init; }

    /// <summary>The practice's name, as printed.</summary>
    public required string Practice { get; init; }

    /// <summary>The client's full name, as printed.</summary>
    public required string Client { get; init; }

    /// <summary>IANA name of the zone whose midnight parts the days; printed.</summary>
    public required string Zone { get; init; }

    /// <summary>The last day counted while the month is still open; null once it is closed.</summary>
    public LocalDate? RunningUntil { get; init; }

    public required Terms Terms { get; init; }

    /// <summary>In any order; all within <see cref="Month"/>.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>What changed in months that were already approved.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}

/// <summary>Time worked, as logged.</summary>
/// <param name="Day">Local to <see cref="ReportInput.Zone"/>.</param>
/// <param name="Minutes">Whole, at least 1, never rounded.</param>
/// <param name="Task">The card's title; null when it was on no card. Cards of one title are one piece of work, as a card that comes back every week is.</param>
/// <param name="Service">Null for work of no service.</param>
/// <param name="AdHoc">A wish that came after the week's plan was agreed: marked, priced like all else.</param>
public sealed record Entry(LocalDate Day, int Minutes, string? Task, string? Note, string? Service, bool Billable = true, bool AdHoc = false);

/// <summary>A difference to a month that was approved and so can no longer change.</summary>
/// <param name="Month">The month it corrects.</param>
/// <param name="MadeOn">The local day of the change.</param>
/// <param name="Title">Of the line it corrects, as it was sent; null for work on no card; <see cref="Package"/> for what a package costs as a whole.</param>
/// <param name="Minutes">More (positive) or less than was reported.</param>
/// <param name="Rate">The hourly rate of then; null where the line had none (package, fee).</param>
/// <param name="DiscountPercent">The discount of that month, 0 to 100; already taken off <paramref name="Amount"/>.</param>
/// <param name="Amount">What the client owes more (positive) or less, in the currency's smallest unit or its multiples.</param>
public sealed record Correction(YearMonth Month, LocalDate MadeOn, string? Title, string? Service, int Minutes, decimal? Rate, decimal DiscountPercent, decimal Amount)
{
    /// <summary>No card's title.</summary>
    public const string Package = "";
}
