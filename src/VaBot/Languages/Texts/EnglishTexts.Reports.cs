using NodaTime;
using VaBot.Figures;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string ReportName => "Monthly report";

    public override string ReportNotClosed(LocalDate until) => $"Not closed: up to {FullDate(until)}";

    public override string WorkHead => "Work";

    public override string DayHead => "Day";

    public override string ServiceHead => "Service";

    public override string TimeHead => "Time";

    public override string RateHead(string currency) => $"{currency}/hour";

    public override string AmountHead(string currency) => $"Amount, {currency}";

    public override string RemarksHead => "Remarks";

    public override string OtherWork => "Other work";

    public override string CoveredBy(Covered covered) => covered switch
    {
        Covered.Package => "in the package",
        Covered.Fee => "included",
        Covered.Free => "no charge",
        Covered.Missing => "no rate agreed",
        _ => "",
    };

    public override string AdHoc => "ad hoc";

    public override string MinutesWorked(int minutes) => $"{Minutes(minutes)} worked";

    public override string PackagePrice(int count, int? minutes, string price) => (count, minutes) switch
    {
        (1, { } each) => $"Package of {Minutes(each)}",
        (1, null) => "Package",
        (_, { } each) => $"{count} packages of {Minutes(each)}, {price} each",
        _ => $"{count} packages, {price} each",
    };

    public override string ExtraHours(LocalDate agreedOn, int? minutes) => minutes is { } more ? $"Extra {Minutes(more)}, agreed on {FullDate(agreedOn)}" : $"Extra hours, agreed on {FullDate(agreedOn)}";

    public override string BeyondPackage(int? minutes, string? rate) => $"Beyond the package{(minutes is { } beyond ? $": {Minutes(beyond)}" : "")}{(rate is null ? "" : $" at {rate} an hour")}";

    public override string MonthlyFee => "Monthly fee";

    public override string DiscountOf(string percent, string amount) => $"Discount: {percent} of {amount}";

    public override string CorrectionOf(YearMonth month, string title) => $"Correction of {Month(month)}: {title}";

    public override string CorrectionMade(LocalDate on, string? difference, string? discount) =>
        string.Join(", ", new[] { difference, discount is null ? null : $"less {discount}", $"changed on {FullDate(on)}" }.OfType<string>());

    public override string ByService => "By service";

    public override string ByWeek => "By week";

    public override string ShortWeek(int week) => $"Week {week}";

    public override string PackageTitle => "Package hours";

    public override string CarriedIn => "Left from earlier months";

    public override string Bought => "Bought this month";

    public override string Used => "Used this month";

    public override string Beyond => "Beyond the package";

    public override string Lost => "Ended unused";

    public override string CarriedOn => "Left for next month";

    public override string UsableUntil(int minutes, YearMonth last) => $"{Hours(minutes)} until the end of {Month(last)}";

    public override string HowItIsCounted => "How to check this report";

    public override string AmountRule(string example) =>
        $"Amount of a line = minutes × hourly rate ÷ 60, rounded once, to the currency's smallest unit; half a unit counts up (down, when the amount is negative). For example: {example}.";

    public override string RateRule => "Work is charged at the rate of the day it was done. A new rate never changes earlier days.";

    public override string RoundingRule(Rounding rounding) => rounding switch
    {
        { Step: 1 } => "",
        { Up: true } => $"The minutes of each line are rounded up to a multiple of {rounding.Step}; exact multiples stay. The bars show the minutes as worked.",
        _ => $"The minutes of each line are rounded to the nearest multiple of {rounding.Step}, a half up; exact multiples stay. The bars show the minutes as worked.",
    };

    public override string PackageRule => "Package hours left from earlier months are used first.";

    public override string TotalRule => "The total is the exact sum of the amounts shown.";

    public override string DayRule(string zone) => $"A day ends at midnight in {zone}.";

    public override string NotAnInvoice => "This is a statement to go with an invoice, not an invoice.";

    public override string ContentHash => "Content hash (SHA-256)";

    public override string RateIsMissing => "For some work no rate was agreed. The total does not include it.";
}
