using NodaTime;
using Shouldly;
using VaBot.Figures;
using Xunit;
using static VaBot.Tests.Figures.October;

namespace VaBot.Tests.Figures;

/// <summary>Months paid by the hour. Every figure was worked out by hand; the working stands beside it.</summary>
public sealed class HourlyTests
{
    [Fact]
    public void Acme_in_its_fourteenth_month()
    {
        var terms = Terms() with { Discount = new Discount(10, FromMonth: 13) };
        var figures = Count(terms, Work(2, 45), Work(9, 100), Work(6, 50, "Inbox triage", "Admin"), Work(13, 20, "Inbox triage", "Admin"), Work(20, 35, "Trade fair", null));

        figures.Sums().ShouldBe(
        [
            "Inbox triage/Admin 70 x 22 = 25.67 Hourly",     // 70 × 22 / 60 = 25.666…
            "Newsletter/Copywriting 145 x 32 = 77.33 Hourly", // 145 × 32 / 60 = 77.333…
            "Trade fair/- 35 x 25 = 14.58 Hourly",            // 35 × 25 / 60 = 14.583…
            "discount 10 % of 117.58 = -11.76",               // 25.67 + 77.33 + 14.58 = 117.58, a tenth of it 11.758
        ]);
        figures.Total.ShouldBe(105.82m); // 117.58 − 11.76
        figures.Minutes.ShouldBe(250);
        figures.WithoutRate.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("EUR", 27.50, new[] { 15, 15 }, 13.75)] // 30 min are half of 27.50; each 15 on its own would be 6.875, rounded 6.88, together 13.76
    [InlineData("EUR", 34.34, new[] { 25 }, 14.31)] // 25 × 34.34 / 60 = 14.3083…; with 25 min taken for 0.42 h it would be 14.42
    [InlineData("EUR", 0.30, new[] { 1 }, 0.01)] // 0.005 is half a cent: away from zero
    [InlineData("HUF", 9000, new[] { 7 }, 1050)] // 7 × 150
    [InlineData("HUF", 8999, new[] { 1 }, 150)] // 149.98…: no fillér
    [InlineData("JPY", 3333, new[] { 10, 20 }, 1667)] // 1666.5
    [InlineData("KWD", 10, new[] { 5, 5 }, 1.667)] // 1.6666…: three decimals
    [InlineData("TND", 0.030, new[] { 1 }, 0.001)] // 0.0005
    public void Rounded_once_a_line_half_away_from_zero_to_the_smallest_unit(string currency, double rate, int[] minutes, double amount)
    {
        var figures = Count(Terms(currency, Rate("Copywriting", (decimal)rate)), [.. minutes.Select((each, index) => Work(index + 1, each))]);
        figures.Lines.ShouldHaveSingleItem();
        figures.Total.ShouldBe((decimal)amount);
    }

    [Fact]
    public void A_raise_inside_the_month_makes_two_lines_and_leaves_the_earlier_days_alone()
    {
        var terms = Terms("EUR", Rate("Copywriting", 32m), Rate("Copywriting", 36m, new LocalDate(2026, 10, 15)));
        var figures = Count(terms, Work(14, 60), Work(15, 60), Work(1, 30));

        figures.Sums().ShouldBe(
        [
            "Newsletter/Copywriting 90 x 32 = 48 Hourly", // the 14th is the last day of the old rate
            "Newsletter/Copywriting 60 x 36 = 36 Hourly",
        ]);
    }

    [Fact]
    public void A_raise_of_next_month_changes_nothing() =>
        Count(Terms("EUR", Rate("Copywriting", 32m), Rate("Copywriting", 36m, new LocalDate(2026, 11, 1))), Work(31, 60)).Total.ShouldBe(32m);

    [Fact]
    public void A_service_without_a_rate_is_other_work_and_names_differ_by_more_than_capitals() =>
        Count(Terms(), Work(1, 60, service: "Design"), Work(2, 60, service: "copywriting")).Sums().ShouldBe(
        [
            "Newsletter/Design 60 x 25 = 25 Hourly",
            "Newsletter/copywriting 60 x 32 = 32 Hourly",
        ]);

    [Fact]
    public void Work_without_any_rate_is_asked_about_and_never_a_silent_nought()
    {
        var figures = Count(Terms("EUR", Rate("Copywriting", 32m, new LocalDate(2026, 10, 10))), Work(9, 60), Work(10, 60));
        figures.Sums().ShouldBe(["Newsletter/Copywriting 60 x none = none Missing", "Newsletter/Copywriting 60 x 32 = 32 Hourly"]);
        figures.WithoutRate.ShouldBe([1]);
    }

    [Fact]
    public void What_is_not_charged_for_is_shown_last_with_its_minutes_and_no_amount()
    {
        var figures = Count(Terms(), Work(3, 30, "Apology", billable: false), Work(3, 30), Work(4, 15, adHoc: true));
        figures.Sums().ShouldBe(
        [
            "Newsletter/Copywriting 30 x 32 = 16 Hourly",
            "Newsletter/Copywriting 15 x 32 = 8 Hourly ad hoc",
            "Apology/Copywriting 30 x none = none Free",
        ]);
        figures.Minutes.ShouldBe(75);
        figures.FreeMinutes.ShouldBe(30);
    }

    [Theory]
    [InlineData(15, true, 46, 60)]
    [InlineData(15, true, 45, 45)] // an exact multiple stays
    [InlineData(15, false, 52, 45)] // 7 min beyond 45 are less than half of 15
    [InlineData(15, false, 53, 60)]
    [InlineData(6, false, 3, 6)] // half a step counts up
    [InlineData(6, true, 61, 66)]
    [InlineData(5, false, 62, 60)]
    [InlineData(5, false, 63, 65)]
    [InlineData(10, true, 1, 10)]
    [InlineData(1, true, 61, 61)]
    public void Minutes_of_a_line_count_by_the_contracts_rule(int step, bool up, int worked, int counted)
    {
        // Two entries, so that rounding each would give another figure.
        var figures = Count(Terms() with { Rounding = new Rounding(step, up) }, [.. new[] { 1, worked - 1 }.Where(each => each > 0).Select(each => Work(5, each))]);
        var line = figures.Lines.ShouldHaveSingleItem().ShouldBeOfType<WorkLine>();
        (line.Worked, line.Minutes).ShouldBe((worked, counted));
        line.Amount.ShouldBe(Math.Round(counted * 32m / 60, 2, MidpointRounding.AwayFromZero));
        figures.Weeks.Sum(week => week.Minutes).ShouldBe(worked);
    }

    [Fact]
    public void By_days_a_line_is_a_day_and_a_service_and_names_what_was_done()
    {
        var figures = Count(Terms() with { Grouping = Grouping.Days }, Work(6, 30), Work(5, 20, "Blog"), Work(5, 25), Work(5, 10, "Inbox", "Admin"), Work(5, 5));
        figures.Sums().ShouldBe(
        [
            "2026-10-05/Admin 10 x 22 = 3.67 Hourly",       // 3.666…
            "2026-10-05/Copywriting 50 x 32 = 26.67 Hourly", // 26.666…
            "2026-10-06/Copywriting 30 x 32 = 16 Hourly",
        ]);
        figures.Lines.OfType<WorkLine>().Select(line => string.Join('+', line.Notes)).ShouldBe(["Inbox", "Blog+Newsletter", "Newsletter"]);
        figures.Total.ShouldBe(46.34m);
    }

    [Fact]
    public void Bars_show_what_was_worked_weeks_without_work_included()
    {
        var figures = Count(Terms(), Work(1, 60), Work(4, 30), Work(19, 20, "Inbox", "Admin"), Work(31, 5, null, null));
        figures.Services.ShouldBe([new ServiceMinutes("Copywriting", 90), new ServiceMinutes("Admin", 20), new ServiceMinutes(null, 5)]);
        figures.Weeks.Select(week => (week.Week, week.Minutes)).ShouldBe([(40, 90), (41, 0), (42, 0), (43, 20), (44, 5)]); // Thursday the 1st and Sunday the 4th are of week 40
    }

    [Theory]
    [InlineData(2026, 8, 0)] // the twelfth month
    [InlineData(2026, 9, -3.20)] // the thirteenth
    [InlineData(2027, 9, -3.20)]
    public void A_discount_begins_in_its_month_of_the_contract(int year, int month, double discount)
    {
        var input = Input(Terms() with { Discount = new Discount(10, 13) }) with { Month = new YearMonth(year, month), Entries = [new Entry(new LocalDate(year, month, 1), 60, "Newsletter", null, "Copywriting")] };
        MonthCalculation.Of(input).Lines.OfType<DiscountLine>().Sum(line => line.Amount).ShouldBe((decimal)discount);
    }

    [Fact]
    public void Corrections_carry_their_own_discount_and_are_added_as_they_are()
    {
        var made = new Correction(new YearMonth(2026, 9), new LocalDate(2026, 10, 5), "Newsletter", "Copywriting", -15, 32m, 10, -7.20m); // 15 min are 8.00, less a tenth
        var input = Input(Terms() with { Discount = new Discount(10, 13) }, Work(1, 60)) with { Corrections = [made] };
        var figures = MonthCalculation.Of(input);
        figures.Sums().ShouldBe(["Newsletter/Copywriting 60 x 32 = 32 Hourly", "discount 10 % of 32 = -3.2", "correction Newsletter -15 = -7.2"]);
        figures.Total.ShouldBe(21.60m);
    }

    [Fact]
    public void An_empty_month_is_a_report_of_nothing()
    {
        var figures = Count(Terms() with { Discount = new Discount(10) });
        figures.Lines.ShouldBeEmpty();
        figures.Total.ShouldBe(0);
        figures.Weeks.ShouldBeEmpty();
    }

    [Fact]
    public void Another_months_entry_is_refused() =>
        Should.Throw<ArgumentException>(() => MonthCalculation.Of(Input(Terms(), new Entry(new LocalDate(2026, 11, 1), 5, null, null, null))));
}
