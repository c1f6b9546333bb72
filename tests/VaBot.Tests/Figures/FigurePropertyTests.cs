using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Shouldly;
using VaBot.Figures;
using Xunit;

namespace VaBot.Tests.Figures;

/// <summary>What must hold of every month, whatever was worked and agreed: thousands of invented months.</summary>
public sealed class FigurePropertyTests
{
    private static readonly string?[] Tasks = ["Newsletter", "Blog", "Inbox", null], Services = ["Copywriting", "Admin", null];

    [Fact]
    public void The_total_is_the_sum_of_the_lines_that_are_shown() => Every((input, _) =>
    {
        var figures = MonthCalculation.Of(input);
        figures.Total.ShouldBe(figures.Lines.Sum(line => line.Amount ?? 0));
        figures.Lines.ShouldAllBe(line => line.Amount == null || line.Amount == figures.Currency.Round(line.Amount.Value));
        figures.Lines.Select(line => line.Number).ShouldBe(Enumerable.Range(1, figures.Lines.Count));
        figures.Lines.OfType<WorkLine>().Sum(line => line.Worked).ShouldBe(input.Entries.Sum(entry => entry.Minutes));
        figures.Services.Sum(service => service.Minutes).ShouldBe(figures.Weeks.Sum(week => week.Minutes));
    });

    /// <summary>The bill worked out past all lines: every minute at the rate of its day.</summary>
    [Fact]
    public void Work_by_the_hour_costs_its_minutes_at_their_rates_to_half_a_smallest_unit_a_line() => Every((input, _) =>
    {
        var hourly = input with { Terms = input.Terms with { Package = null, MonthlyFee = null, Discount = null, Rounding = Rounding.None } };
        var figures = MonthCalculation.Of(hourly);
        var exact = hourly.Entries.Where(entry => entry.Billable).Sum(entry => entry.Minutes * HourlyOn(entry.Day, entry.Service) / 60m) + hourly.Corrections.Sum(correction => correction.Amount);
        var unit = (decimal)Math.Pow(10, -hourly.Terms.Currency.Digits);
        Math.Abs(figures.Total - exact).ShouldBeLessThanOrEqualTo(figures.Lines.Count * unit / 2);

        decimal HourlyOn(LocalDate day, string? service)
        {
            var valid = hourly.Terms.Rates.Where(rate => rate.From <= day).ToList();
            var own = valid.FindAll(rate => rate.Service == service);
            return (own.Count > 0 ? own : valid.FindAll(rate => rate.Service == null)).OrderBy(rate => rate.From).LastOrDefault()?.Hourly ?? 0;
        }
    });

    [Fact]
    public void The_order_of_entries_changes_nothing() => Every((input, random) =>
    {
        var shuffled = input.Entries.ToArray();
        random.Shuffle(shuffled);
        Json(input with { Entries = shuffled }).ShouldBe(Json(input));
    });

    [Fact]
    public void Splitting_and_merging_entries_of_one_line_changes_nothing() => Every((input, random) =>
    {
        var split = input.Entries.SelectMany(entry =>
        {
            var first = random.Next(entry.Minutes);
            return first == 0 ? [entry] : new[] { entry with { Minutes = first }, entry with { Minutes = entry.Minutes - first } };
        });
        Json(input with { Entries = [.. split] }).ShouldBe(Json(input));

        var merged = input.Entries.GroupBy(entry => entry with { Minutes = 0 }).Select(same => same.Key with { Minutes = same.Sum(entry => entry.Minutes) });
        Json(input with { Entries = [.. merged] }).ShouldBe(Json(input));
    });

    [Fact]
    public void Moving_an_entry_between_lines_of_one_rate_moves_the_total_by_a_smallest_unit_a_line_at_most() => Every((input, random) =>
    {
        var hourly = input with { Terms = input.Terms with { Package = null, MonthlyFee = null, Discount = null, Rounding = Rounding.None, Grouping = Grouping.Tasks } };
        if (hourly.Entries.Count == 0)
        {
            return;
        }

        var index = random.Next(hourly.Entries.Count);
        var moved = hourly.Entries.Select((entry, at) => at == index ? entry with { Task = "Elsewhere" } : entry).ToArray();
        var unit = (decimal)Math.Pow(10, -hourly.Terms.Currency.Digits);
        Math.Abs(MonthCalculation.Of(hourly with { Entries = moved }).Total - MonthCalculation.Of(hourly).Total).ShouldBeLessThanOrEqualTo(2 * unit);
    });

    [Fact]
    public void Exact_multiples_survive_rounding_and_nothing_moves_by_a_whole_step() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), Gen.Elements(Rounding.Steps.ToArray()).ToArbitrary(), (minutes, step) =>
        {
            foreach (var rounding in new[] { new Rounding(step, true), new Rounding(step, false) })
            {
                rounding.Apply(minutes * step).ShouldBe(minutes * step);
                (rounding.Apply(minutes) % step).ShouldBe(0);
                Math.Abs(rounding.Apply(minutes) - minutes).ShouldBeLessThan(step);
                (rounding.Apply(minutes) >= minutes || !rounding.Up).ShouldBeTrue();
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Of_prepaid_minutes_none_appears_and_none_is_forgotten() => Every((input, _) =>
    {
        if (MonthCalculation.Of(input).Balance is { } balance)
        {
            (balance.CarriedIn + balance.Bought + balance.Beyond).ShouldBe(balance.Used + balance.Lost + balance.Left.Sum(portion => portion.Minutes));
            balance.Left.ShouldAllBe(portion => portion.Minutes > 0 && (portion.Until == null || portion.Until.Value.CompareTo(input.Month) > 0));
        }
    });

    [Fact]
    public void Figures_read_back_are_the_same_and_hidden_ones_are_gone() => Every((input, _) =>
    {
        var figures = MonthCalculation.Of(input);
        var json = FiguresJson.Write(figures);
        FiguresJson.Write(FiguresJson.Read(json)).ShouldBe(json);
        FiguresJson.Hash(FiguresJson.Read(json)).ShouldBe(FiguresJson.Hash(figures));

        var blind = FiguresJson.Write(MonthCalculation.Of(input with { Terms = input.Terms with { Shown = new Shown(false, false, false) } }).AsShown());
        blind.ShouldNotMatch("\"(minutes|worked)\":\\s*\\d");
        blind.ShouldNotContain("\"rate\"");
        blind.ShouldNotContain("a note");
    });

    private static string Json(ReportInput input) => FiguresJson.Write(MonthCalculation.Of(input));

    private static void Every(Action<ReportInput, Random> holds) =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            holds(Invent(random), random);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static ReportInput Invent(Random random)
    {
        HourlyRate[] rates =
        [
            .. Services.Select(service => October.Rate(service, random.Next(1, 20_000) / 100m)),
            .. Services.Where(_ => random.Next(3) == 0).Select(service => October.Rate(service, random.Next(1, 20_000) / 100m, new LocalDate(2026, 10, random.Next(2, 31)))),
        ];
        var terms = October.Terms(Pick(random, "EUR", "HUF", "KWD"), [.. rates.Where(_ => random.Next(12) > 0)]) with
        {
            Package = random.Next(3) == 0 ? InventPackage(random) : null,
            Discount = random.Next(2) == 0 ? new Discount(random.Next(0, 1000) / 10m, random.Next(1, 28)) : null,
            Rounding = new Rounding(Pick(random, [.. Rounding.Steps]), random.Next(2) == 0),
            Grouping = (Grouping)random.Next(2),
        };
        terms = terms with { MonthlyFee = terms.Package is null && random.Next(4) == 0 ? random.Next(100_000) / 100m : null };
        return October.Input(terms, [.. Enumerable.Range(0, random.Next(40)).Select(_ => InventEntry(random))]) with
        {
            Corrections = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Correction(new YearMonth(2026, 9), new LocalDate(2026, 10, 2), "Blog", null, random.Next(-60, 60), 30m, 0, terms.Currency.Round(random.Next(-999, 999) / 7m)))],
        };
    }

    private static Package InventPackage(Random random) => new(
        random.Next(1, 900), random.Next(90_000) / 100m, random.Next(4) == 0 ? null : random.Next(1, 9_000) / 100m,
        random.Next(3) == 0 ? null : new Rollover(random.Next(2) == 0 ? null : random.Next(600), random.Next(2) == 0 ? null : random.Next(4)), (Renewal)random.Next(2),
        [.. Enumerable.Range(1, random.Next(4)).Select(ago => new Portion(October.Month.PlusMonths(-ago), random.Next(300), random.Next(2) == 0 ? null : October.Month.PlusMonths(random.Next(3) - ago)))],
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Extra(new LocalDate(2026, 10, random.Next(1, 32)), random.Next(1, 300), random.Next(9_000) / 100m))]);

    private static Entry InventEntry(Random random) => October.Work(
        random.Next(1, 32), random.Next(1, 300), Pick(random, Tasks), Pick(random, Services), random.Next(3) == 0 ? $"a note {random.Next(5)}" : null, random.Next(6) > 0, random.Next(6) == 0);

    private static T Pick<T>(Random random, params T[] from) => from[random.Next(from.Length)];
}
