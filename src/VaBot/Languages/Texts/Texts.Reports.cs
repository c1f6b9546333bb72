using NodaTime;
using VaBot.Figures;

namespace VaBot.Languages;

// What stands in a month's report and its files. Nobody is addressed: it is read by the client, her accountant, a tax office.
public abstract partial class Texts
{
    /// <summary>What the document is, above the month.</summary>
    public abstract string ReportName { get; }

    /// <summary>The month is not over: what is shown may still change.</summary>
    public abstract string ReportNotClosed(LocalDate until);

    public abstract string WorkHead { get; }

    public abstract string DayHead { get; }

    public abstract string ServiceHead { get; }

    public abstract string TimeHead { get; }

    /// <summary>Of an hour, in the report's currency.</summary>
    public abstract string RateHead(string currency);

    public abstract string AmountHead(string currency);

    public abstract string RemarksHead { get; }

    /// <summary>Work on no card, or of no service.</summary>
    public abstract string OtherWork { get; }

    /// <summary>Instead of an amount; empty when there is one.</summary>
    public abstract string CoveredBy(Covered covered);

    /// <summary>Marks work that came after the week's plan was agreed.</summary>
    public abstract string AdHoc { get; }

    /// <summary>What was logged, where the contract's rule made it count for more or less.</summary>
    public abstract string MinutesWorked(int minutes);

    /// <param name="count">How many packages.</param>
    /// <param name="minutes">Of one; null when it is not to be seen.</param>
    /// <param name="price">Of one.</param>
    public abstract string PackagePrice(int count, int? minutes, string price);

    public abstract string ExtraHours(LocalDate agreedOn, int? minutes);

    /// <param name="minutes">Null when they are not to be seen, like <paramref name="rate"/>.</param>
    public abstract string BeyondPackage(int? minutes, string? rate);

    public abstract string MonthlyFee { get; }

    public abstract string DiscountOf(string percent, string amount);

    /// <param name="title">Of the line that is corrected.</param>
    public abstract string CorrectionOf(YearMonth month, string title);

    /// <summary>How a correction came about, under it.</summary>
    /// <param name="difference">Such as <c>−0:15 × 32.00</c>; null when it is not to be seen.</param>
    /// <param name="discount">Already taken off; null when there was none.</param>
    public abstract string CorrectionMade(LocalDate on, string? difference, string? discount);

    public abstract string ByService { get; }

    public abstract string ByWeek { get; }

    /// <summary>An ISO week by its number, short.</summary>
    public abstract string ShortWeek(int week);

    public abstract string PackageTitle { get; }

    public abstract string CarriedIn { get; }

    public abstract string Bought { get; }

    public abstract string Used { get; }

    public abstract string Beyond { get; }

    /// <summary>Minutes that ended with the month.</summary>
    public abstract string Lost { get; }

    public abstract string CarriedOn { get; }

    /// <summary>Under what is carried on: how much of it ends when.</summary>
    public abstract string UsableUntil(int minutes, YearMonth last);

    /// <summary>Above the rules.</summary>
    public abstract string HowItIsCounted { get; }

    /// <param name="example">A line of this very report, worked out.</param>
    public abstract string AmountRule(string example);

    public abstract string RateRule { get; }

    /// <summary>Empty when minutes count as they were logged.</summary>
    public abstract string RoundingRule(Rounding rounding);

    public abstract string PackageRule { get; }

    public abstract string TotalRule { get; }

    public abstract string DayRule(string zone);

    public abstract string NotAnInvoice { get; }

    public abstract string ContentHash { get; }

    /// <summary>Why the total is not final.</summary>
    public abstract string RateIsMissing { get; }
}
