using NodaTime;
using NodaTime.Calendars;

namespace VaBot.Figures;

/// <summary>From what was worked and agreed to what is owed. Pure: no database, no clock, no language; whole minutes and decimals only.</summary>
public static class MonthCalculation
{
    /// <exception cref="ArgumentException">An entry lies outside the month or has no minutes, or package and monthly fee were both given: the loader's mistake, not a person's.</exception>
    public static MonthFigures Of(ReportInput input)
    {
        Check(input);
        var terms = input.Terms;
        var work = WorkLines.Of(input);
        var billable = work.Where(line => line.Covered != Covered.Free).Sum(line => line.Minutes!.Value);
        var package = terms.Package is { } agreed
            ? PackageCharges.Of(agreed with { OverageRate = agreed.OverageRate ?? WorkLines.OtherWorkIn(input.Month, terms) }, input.Month, billable, terms.Currency)
            : null;

        List<ReportLine> lines = [.. work, .. package?.Lines ?? []];
        if (terms.MonthlyFee is { } fee)
        {
            lines.Add(new FeeLine { Amount = terms.Currency.Round(fee) });
        }

        if (DiscountOf(input, lines.Sum(line => line.Amount ?? 0)) is { } discount)
        {
            lines.Add(discount);
        }

        lines.AddRange(input.Corrections.OrderBy(each => each.MadeOn).ThenBy(each => each.Month)
            .ThenBy(each => each.Title, StringComparer.Ordinal).ThenBy(each => each.Service, StringComparer.Ordinal).ThenBy(each => each.Amount).ThenBy(each => each.Minutes).Select(LineOf));

        return new MonthFigures
        {
            Month = input.Month,
            Practice = input.Practice,
            Client = input.Client,
            Zone = input.Zone,
            RunningUntil = input.RunningUntil,
            Currency = terms.Currency,
            Rounding = terms.Rounding,
            Grouping = terms.Grouping,
            Shown = terms.Shown,
            Lines = [.. lines.Select((line, index) => line with { Number = index + 1 })],
            Minutes = work.Sum(line => line.Minutes!.Value),
            FreeMinutes = work.Sum(line => line.Minutes!.Value) - billable,
            Balance = package?.Balance,
            Services = Services(input.Entries),
            Weeks = Weeks(input.Entries),
            Total = lines.Sum(line => line.Amount ?? 0),
        };
    }

    private static void Check(ReportInput input)
    {
        if (input.Terms is { Package: not null, MonthlyFee: not null })
        {
            throw new ArgumentException("A contract has a package or a monthly fee, not both.", nameof(input));
        }

        if (input.Entries.FirstOrDefault(entry => entry.Day.ToYearMonth() != input.Month || entry.Minutes < 1) is { } wrong)
        {
            throw new ArgumentException($"An entry of {wrong.Minutes} min on {wrong.Day:uuuu'-'MM'-'dd} is not one of {input.Month:uuuu'-'MM}.", nameof(input));
        }
    }

    private static DiscountLine? DiscountOf(ReportInput input, decimal subtotal) =>
        input.Terms.Discount is { Percent: > 0 } discount && subtotal != 0 && input.Terms.ContractMonth(input.Month) >= discount.FromMonth
            ? new DiscountLine(discount.Percent, subtotal) { Amount = -input.Terms.Currency.Round(subtotal * discount.Percent / 100) }
            : null;

    private static CorrectionLine LineOf(Correction made) =>
        new(made.Month, made.MadeOn, made.Title, made.Service, made.Minutes, made.Rate, made.DiscountPercent) { Amount = made.Amount };

    private static List<ServiceMinutes> Services(IReadOnlyList<Entry> entries) =>
    [
        .. entries.GroupBy(entry => entry.Service)
            .Select(group => new ServiceMinutes(group.Key, group.Sum(entry => entry.Minutes)))
            .OrderBy(service => service.Service is null).ThenByDescending(service => service.Minutes).ThenBy(service => service.Service, StringComparer.Ordinal),
    ];

    private static List<WeekMinutes> Weeks(IReadOnlyList<Entry> entries)
    {
        var byMonday = entries.GroupBy(entry => entry.Day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday))).ToDictionary(week => week.Key, week => week.Sum(entry => entry.Minutes));
        var weeks = new List<WeekMinutes>();
        for (var monday = byMonday.Keys.DefaultIfEmpty(LocalDate.MaxIsoValue).Min(); byMonday.Count > 0 && monday <= byMonday.Keys.Max(); monday = monday.PlusWeeks(1))
        {
            weeks.Add(new WeekMinutes(WeekYearRules.Iso.GetWeekYear(monday), WeekYearRules.Iso.GetWeekOfWeekYear(monday), monday, byMonday.GetValueOrDefault(monday)));
        }

        return weeks;
    }
}
