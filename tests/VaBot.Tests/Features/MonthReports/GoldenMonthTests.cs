using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Features.MonthReports;
using VaBot.Figures;
using VaBot.Messages;
using VaBot.People;
using VaBot.Tests.Figures;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Features.MonthReports;

/// <summary>Months worked out by hand, from what is said to what is counted out of the database: raises, clock changes, midnights, minutes carried over.</summary>
public sealed class GoldenMonthTests
{
    private static readonly LocalDate November = new(2026, 11, 1);

    /// <summary>50 min at 32.00 are 26.67 (26.666…), 50 min at 36.00 are 30.00; of 56.67 ten percent are 5.67 (5.667).</summary>
    [Fact]
    public async Task A_raise_in_the_middle_of_the_month_prices_each_day_with_its_own_rate()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 50m newsletter");
        await bot.SayAsync("anna", "acme", "/client rate Copywriting 36 from 2026-11-23");
        await bot.LookAsync();
        await bot.PressAsync("carl", "acme", bot.Channel.Heard.Last(message => message.To.Place == "acme").Reply, "Agree");
        bot.Clock.Now = Instant.FromUtc(2026, 11, 25, 12, 0);
        await bot.SayAsync("anna", "acme", "/log 50m newsletter");

        var figures = await CountAsync(bot, "Acme", November);
        figures.Sums().ShouldBe(["Newsletter/Copywriting 50 x 32 = 26.67 Hourly", "Newsletter/Copywriting 50 x 36 = 30 Hourly", "discount 10 % of 56.67 = -5.67"]);
        figures.Total.ShouldBe(51.00m);
    }

    /// <summary>On 25 October 2026 Budapest has the hour from two to three twice, on 28 March 2027 not at all; New York has its own doubled on 1 November, the first of the month.</summary>
    [Theory]
    [InlineData("Budapest", "1:30-3:30", "2026-10-25", 180, 27_000)]
    [InlineData("Budapest", "1:30-3:30", "2027-03-28", 60, 9_000)]
    [InlineData("New York", "0:30-2:30", "2026-11-01", 180, 27_000)]
    [InlineData("New York", "1:30-3:30", "2027-03-14", 60, 9_000)]
    [InlineData("New York", "23:30-2:30", "2026-10-31", 240, 36_000)]
    public async Task Work_over_a_clock_change_is_as_long_as_it_was(string zone, string span, string day, int minutes, int forints)
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "dm", $"/va timezone {zone}");
        bot.Clock.Now = Instant.FromUtc(2027, 4, 15, 12, 0);
        (await bot.SayAsync("anna", "kovacs", $"/log {span} hírlevél {day}")).Text().ShouldContain("Logged");

        var month = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.With(DateAdjusters.StartOfMonth);
        var figures = await CountAsync(bot, "Kovács", month);
        (figures.Minutes, figures.Total).ShouldBe((minutes, forints));
    }

    /// <summary>1 December 02:00–04:00 in Budapest is 30 November 20:00–22:00 in New York: two hours of November's twenty by the client's clock, of December's by hers.</summary>
    [Theory]
    [InlineData("client", 120, 0)]
    [InlineData("mine", 0, 120)]
    public async Task Work_about_midnight_at_the_end_of_a_month_is_in_one_month_and_in_that_ones_package(string clock, int november, int december)
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", $"/client days {clock}");
        bot.Clock.Now = Instant.FromUtc(2026, 12, 2, 9, 0);
        var said = (await bot.SayAsync("anna", "bluebird", "/log 2:00-4:00 research 2026-12-01")).Text();

        (await CountAsync(bot, "Bluebird", November)).Minutes.ShouldBe(november);
        (await CountAsync(bot, "Bluebird", November.PlusMonths(1))).Minutes.ShouldBe(december);
        said.ShouldContain("18 h left of 20 h");
        (await bot.SayAsync("anna", "bluebird", "/log 1h research")).Text().ShouldContain(december == 0 ? "19 h left of 20 h" : "17 h left of 20 h");
        (await bot.SayAsync("beth", "bluebird", "/client")).Text().ShouldContain(december == 0 ? "1 h used" : "3 h used");
    }

    /// <summary>
    /// Twenty hours for 600.00 a month, beyond them 35.00 an hour; up to five hours are carried for two months. As it was reported:
    /// November begins with 5 h of an October without work and has 17 h, so 8 h are left and 5 h go on. December 24 h of 25 h: 1 h goes on. January 22 h of 21 h: 1 h beyond, 35.00.
    /// In February it turns out that November had 23 h: 2 h went on. December 24 h of 22 h: 2 h beyond, 70.00 more. January 22 h of 20 h: 2 h beyond, 35.00 more.
    /// In March December turns out to have had 23 h: 1 h beyond, 35.00 less; January stays, for December left nothing either way.
    /// </summary>
    [Fact]
    public async Task A_correction_goes_on_through_all_months_that_minutes_were_carried_into()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/client package 20h for 600, overage 35, rollover 5h 2 months");
        await LogAsync(bot, "12h research 2026-11-02", "5h research 2026-11-03");
        await ApproveAsync(bot, new LocalDate(2026, 12, 2), "november", "600.00");
        await LogAsync(bot, "12h research 2026-12-01", "12h research 2026-12-02");
        await ApproveAsync(bot, new LocalDate(2027, 1, 4), "december", "600.00");
        await LogAsync(bot, "11h research 2027-01-02", "11h research 2027-01-03");
        await ApproveAsync(bot, new LocalDate(2027, 2, 1), "january", "635.00");

        var really = await bot.SayAsync("anna", "bluebird", "/log edit 18h research 2026-11-02");
        (await bot.PressAsync("anna", "bluebird", really, "Save it anyway")).Text().ShouldContain("12 h to 18 h");
        (await CountAsync(bot, "Bluebird", new LocalDate(2027, 2, 1))).Sums().ShouldBe(
        [
            "package 1 x 600 = 600", "correction Trade fair research 360 = 0", "correction  0 = 70", "correction  0 = 35",
        ]);
        await ApproveAsync(bot, new LocalDate(2027, 3, 1), "february", "705.00");

        (await bot.SayAsync("anna", "bluebird", "/log edit 11h research 2026-12-02")).Text().ShouldContain("12 h to 11 h");
        var march = await CountAsync(bot, "Bluebird", new LocalDate(2027, 3, 1));
        march.Sums().ShouldBe(["package 1 x 600 = 600", "correction Trade fair research -60 = -35"]);

        // February had nothing used: its 20 h, of which 5 h go on.
        march.Balance!.CarriedIn.ShouldBe(300);
    }

    [Fact]
    public async Task Free_time_takes_nothing_from_a_package_whatever_becomes_of_it()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 2h research, not billable");
        (await bot.SayAsync("anna", "bluebird", "/log edit 3h")).Text().ShouldContain("20 h left of 20 h");
        (await bot.SayAsync("anna", "bluebird", "/log delete")).Text().ShouldContain("20 h left of 20 h");
        (await bot.SayAsync("anna", "dm", "/log 20m trade fair research, not billable / 1h newsletter")).Text().ShouldContain("20 h left of 20 h");
    }

    private static async Task LogAsync(TestBot bot, params string[] entries)
    {
        foreach (var entry in entries)
        {
            (await bot.SayAsync("anna", "bluebird", $"/log {entry}")).Text().ShouldContain("Logged");
        }
    }

    private static async Task ApproveAsync(TestBot bot, LocalDate on, string month, string total)
    {
        bot.Clock.Now = Instant.FromUtc(on.Year, on.Month, on.Day, 9, 0);
        (await bot.SayAsync("anna", "dm", $"/report approve {month} bluebird")).Text().ShouldContain($"approved with {total} USD");
    }

    private static async Task<MonthFigures> CountAsync(TestBot bot, string name, LocalDate month) => (await bot.LookAsync(async database =>
    {
        var client = await database.Set<Client>().SingleAsync(client => client.ShortName == name);
        return await MonthBook.CountAsync(database, client.PracticeId, [client], month, null, CancellationToken.None);
    })).Single().Figures;

    private static async Task<TestBot> EnglishAsync()
    {
        var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", "/va language english");
        return bot;
    }
}
