using NodaTime;
using Shouldly;
using VaBot.Figures;
using Xunit;
using static VaBot.Tests.Figures.October;

namespace VaBot.Tests.Figures;

/// <summary>Months paid for in advance: 20 h for 600.00, overage 35.00 an hour, as Bluebird's.</summary>
public sealed class PackageTests
{
    private static readonly Package Bluebird = new(20 * 60, 600m, 35m);

    private static readonly YearMonth August = new(2026, 8), September = new(2026, 9);

    [Fact]
    public void Within_the_package_work_costs_nothing_of_its_own()
    {
        var figures = Bluebirds(Bluebird, Work(1, 300), Work(2, 5, "Calendar", null));
        figures.Sums().ShouldBe(["Newsletter/Copywriting 300 x none = none Package", "Calendar/- 5 x none = none Package", "package 1 x 600 = 600"]);
        figures.Total.ShouldBe(600m);
        var balance = figures.Balance.ShouldNotBeNull();
        (balance.CarriedIn, balance.Bought, balance.Used, balance.Beyond, balance.Lost).ShouldBe((0, 1200, 305, 0, 895)); // nothing is carried over
        balance.Left.ShouldBeEmpty();
    }

    [Fact]
    public void Beyond_it_one_line_at_the_overage_rate()
    {
        var figures = Bluebirds(Bluebird, Work(1, 1000), Work(2, 250, "Calendar"), Work(3, 60, "Apology", billable: false));
        figures.Sums()[3..].ShouldBe(["package 1 x 600 = 600", "overage 50 x 35 = 29.17"]); // 1,250 − 1,200 = 50 min, 50 × 35 / 60 = 29.166…; 60 free min count for nothing
        figures.Total.ShouldBe(629.17m);
    }

    [Fact]
    public void Minutes_count_against_it_as_the_contract_rounds_them() =>
        Bluebirds(Bluebird, new Rounding(15, true), Work(1, 1199), Work(2, 1, "Calendar")).Balance!.Beyond.ShouldBe(15); // 1,200 + 15

    [Fact]
    public void Without_an_overage_rate_time_beyond_is_asked_about()
    {
        var figures = Count(Terms("USD", Rate("Copywriting", 30m)) with { Package = Bluebird with { OverageRate = null } }, Work(1, 1201));
        figures.WithoutRate.ShouldBe([3]);
        figures.Total.ShouldBe(600m);
    }

    [Fact]
    public void Beyond_a_package_of_no_overage_rate_an_hour_costs_what_other_work_does() =>
        Bluebirds(Bluebird with { OverageRate = null }, Work(1, 1260)).Sums()[2].ShouldBe("overage 60 x 25 = 25");

    [Fact]
    public void What_was_carried_over_is_used_first_the_oldest_before_all()
    {
        // Two months' life: August's 100 end with October, September's 200 with November.
        var package = Bluebird with { Rollover = new Rollover(null, 2), Opening = [new Portion(September, 200, new YearMonth(2026, 11)), new Portion(August, 100, Month)] };
        var balance = Bluebirds(package, Work(1, 150)).Balance!;

        // 150 = August's 100 and 50 of September's; all 1,200 of October are left until December.
        balance.ShouldSatisfyAllConditions(
            each => each.CarriedIn.ShouldBe(300),
            each => each.Lost.ShouldBe(0),
            each => each.Left.ShouldBe([new Portion(September, 150, new YearMonth(2026, 11)), new Portion(Month, 1200, new YearMonth(2026, 12))]));
    }

    [Fact]
    public void What_ends_with_the_month_is_lost_and_said()
    {
        var package = Bluebird with { Rollover = new Rollover(null, 2), Opening = [new Portion(August, 100, Month)] };
        var balance = Bluebirds(package, Work(1, 30)).Balance!;
        balance.Lost.ShouldBe(70);
        balance.Left.Sum(portion => portion.Minutes).ShouldBe(1200);
    }

    [Fact]
    public void What_had_ended_before_does_not_count()
    {
        var package = Bluebird with { Rollover = new Rollover(null, 1), Opening = [new Portion(August, 100, September)] };
        Bluebirds(package, Work(1, 1250)).Balance!.ShouldSatisfyAllConditions(each => each.CarriedIn.ShouldBe(0), each => each.Beyond.ShouldBe(50));
    }

    [Fact]
    public void No_more_than_the_cap_is_carried_over_and_the_oldest_goes_first()
    {
        var package = Bluebird with { Rollover = new Rollover(300, null), Opening = [new Portion(September, 120)] };

        // Used 1,000: September's 120 and 880 of October's; 320 are left, 300 may go on.
        Bluebirds(package, Work(1, 1000)).Balance!.ShouldSatisfyAllConditions(each => each.Lost.ShouldBe(20), each => each.Left.ShouldBe([new Portion(Month, 300)]));

        // Used 20: 100 of September and 1,200 of October are left; only 300 of October go on.
        Bluebirds(package, Work(1, 20)).Balance!.ShouldSatisfyAllConditions(each => each.Lost.ShouldBe(1000), each => each.Left.ShouldBe([new Portion(Month, 300)]));
    }

    [Fact]
    public void Hours_bought_on_top_come_before_overage()
    {
        var package = Bluebird with { Extras = [new Extra(new LocalDate(2026, 10, 20), 180, 99m)] };
        var figures = Bluebirds(package, Work(1, 1400));
        figures.Sums()[1..].ShouldBe(["package 1 x 600 = 600", "extra 180 = 99", "overage 20 x 35 = 11.67"]); // 1,400 − 1,200 − 180 = 20; 11.666…
        figures.Total.ShouldBe(710.67m);
    }

    [Theory]
    [InlineData(0, 100, 0, 1100, 1)] // the first package is opened, 1,100 stay
    [InlineData(100, 100, 0, 0, 0)] // exactly used up: the next is opened when it is needed
    [InlineData(100, 101, 0, 1199, 1)]
    [InlineData(50, 2500, 0, 1150, 3)] // 2,450 beyond: three packages of 1,200, 3,650 in all
    public void Renewed_when_used_up_there_are_more_packages_and_never_overage(int opening, int worked, int beyond, int left, int packages)
    {
        var package = Bluebird with { Renewal = Renewal.WhenUsedUp, Opening = [new Portion(September, opening)] };
        var figures = Bluebirds(package, Work(1, worked));
        figures.Total.ShouldBe(packages * 600m);
        figures.Balance!.Beyond.ShouldBe(beyond);
        figures.Balance.Left.Sum(portion => portion.Minutes).ShouldBe(left);
    }

    [Fact]
    public void A_monthly_fee_is_one_line_and_its_hours_are_shown_as_included()
    {
        var figures = Count(Terms() with { MonthlyFee = 450m, Discount = new Discount(10) }, Work(1, 300), Work(2, 30, "Calendar"));
        figures.Sums().ShouldBe(
            ["Calendar/Copywriting 30 x none = none Fee", "Newsletter/Copywriting 300 x none = none Fee", "fee = 450", "discount 10 % of 450 = -45"]);
        figures.Total.ShouldBe(405m);
    }

    [Fact]
    public void A_raise_splits_no_line_that_has_no_price_of_its_own() =>
        Count(Terms("USD", Rate("Copywriting", 30m), Rate("Copywriting", 40m, new LocalDate(2026, 10, 15))) with { Package = Bluebird }, Work(1, 30), Work(20, 30))
            .Lines.OfType<WorkLine>().ShouldHaveSingleItem().Minutes.ShouldBe(60);

    [Fact]
    public void Package_and_fee_together_are_refused() =>
        Should.Throw<ArgumentException>(() => Count(Terms() with { Package = Bluebird, MonthlyFee = 450m }));

    private static MonthFigures Bluebirds(Package package, params Entry[] entries) => Bluebirds(package, Rounding.None, entries);

    private static MonthFigures Bluebirds(Package package, Rounding rounding, params Entry[] entries) =>
        Count(Terms("USD") with { Package = package, Rounding = rounding }, entries);
}
