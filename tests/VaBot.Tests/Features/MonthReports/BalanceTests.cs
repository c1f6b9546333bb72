using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Features.Contracts;
using VaBot.Messages;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Features.MonthReports;

/// <summary>What is left of a package, wherever it is said, and hours on top of it.</summary>
public sealed class BalanceTests
{
    [Fact]
    public async Task Eighty_and_a_hundred_percent_are_told_once_a_month()
    {
        await using var bot = await EnglishAsync("/client warn on");
        await bot.SayAsync("anna", "bluebird", "/log 15h research yesterday");
        (await AlertsAsync(bot)).ShouldBeEmpty();
        var logged = await bot.SayAsync("anna", "bluebird", "/log 1h research");
        await bot.PressAsync("anna", "bluebird", logged, "Undo");
        await bot.SayAsync("anna", "bluebird", "/log 1h research");

        // It is four in the morning in New York: the client hears of it at nine.
        (await AlertsAsync(bot)).ShouldBe(["dm/anna: ⚠ Bluebird has used 80 % of this month's hours: 16 h of 20 h."]);
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 14, 1));
        (await AlertsAsync(bot))[1..].ShouldBe(["bluebird: ⚠ 80 % of this month's hours are used: 16 h of 20 h."]);
        await bot.SayAsync("anna", "bluebird", "/log 4h research 2026-11-18");
        (await AlertsAsync(bot)).Length.ShouldBe(4);
    }

    [Fact]
    public async Task What_was_undone_before_the_client_woke_up_is_not_told()
    {
        await using var bot = await EnglishAsync("/client warn on");
        var logged = await bot.SayAsync("anna", "bluebird", "/log 16h research yesterday");
        await bot.PressAsync("anna", "bluebird", logged, "Undo");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 14, 1));
        (await AlertsAsync(bot)).ShouldHaveSingleItem().ShouldStartWith("dm/anna");
    }

    [Fact]
    public async Task Without_the_contract_saying_so_the_client_hears_nothing()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 16h research yesterday");
        (await AlertsAsync(bot)).ShouldHaveSingleItem().ShouldStartWith("dm/anna");
    }

    [Fact]
    public async Task Three_more_hours_are_asked_agreed_and_on_the_report()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 60m research");
        var shown = await bot.SayAsync("beth", "bluebird", "/client");
        shown.Text().ShouldContain("20 h");

        // 600.00 for 20 h is 30.00 an hour.
        (await bot.PressAsync("beth", "bluebird", shown, "3 more hours")).Text().ShouldContain("Asked for 3 h more in November 2026, 90.00 USD at the package's own rate");
        await bot.LookAsync();
        var wanted = bot.Told("anna", "extra/").ShouldHaveSingleItem().Reply;
        wanted.Text().ShouldContain("Beth Jones (Bluebird) would like 3 h more in November 2026, for 90.00 USD");
        (await bot.SayAsync("anna", "bluebird", "/client")).Text().ShouldContain("20 h");

        (await bot.PressAsync("anna", "dm", wanted, "Yes, add them")).Text().ShouldContain("Bluebird has 3 h more");
        (await bot.PressAsync("anna", "dm", wanted, "Yes, add them")).Text().ShouldContain("given already");
        (await bot.SayAsync("anna", "bluebird", "/client")).Text().ShouldContain("23 h");
        (await bot.SayAsync("anna", "bluebird", "/log 5m research")).Text().ShouldContain("of 23 h");
        (await bot.SayAsync("anna", "bluebird", "/report")).Parts.OfType<Table>().Single().Total![3].ToString().ShouldBe("690.00");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 14, 2));
        bot.Channel.Heard.Last(message => message.To.Place == "bluebird").Reply.Text().ShouldContain("3 h more are yours in November 2026, for 90.00 USD");
    }

    [Fact]
    public async Task Hours_given_by_mistake_are_taken_back_and_who_heard_of_them_hears_that_too()
    {
        await using var bot = await EnglishAsync();
        bot.Clock.Now = Instant.FromUtc(2026, 11, 20, 14, 30);
        await bot.SayAsync("anna", "bluebird", "/log 60m research");
        await bot.SayAsync("beth", "bluebird", "/client more 3h");
        await bot.LookAsync();
        var wanted = bot.Told("anna", "extra/").ShouldHaveSingleItem();
        var given = await bot.PressAsync("anna", "dm", wanted.Reply, "Yes, add them");
        await bot.PressAsync("anna", "dm", given, "Undo");
        await bot.LookAsync();
        Extra(bot).ShouldBeEmpty();
        (await bot.SayAsync("anna", "bluebird", "/client")).Text().ShouldNotContain("23 h");
        (await bot.SayAsync("anna", "bluebird", "/report")).Parts.OfType<Table>().Single().Total![3].ToString().ShouldBe("600.00");

        await bot.PressAsync("anna", "dm", bot.Channel.Standing(wanted.Key), "Yes, add them");
        await bot.LookAsync();
        (await bot.SayAsync("anna", "dm", "/undo")).Text().ShouldBe("Undone: 3 h more for Bluebird.");
        await bot.LookAsync();
        Extra(bot).ShouldBe(["3 h more are yours in November 2026, for 90.00 USD.", "The 3 h more in November 2026 have been taken back, so they cost you nothing."]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Once_the_month_is_approved_hours_are_neither_taken_back_nor_given_again(bool isTakenBackBefore)
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 60m research");
        await bot.SayAsync("beth", "bluebird", "/client more 3h");
        await bot.LookAsync();
        var answer = await bot.PressAsync("anna", "dm", bot.Told("anna", "extra/")[0].Reply, "Yes, add them");
        if (isTakenBackBefore)
        {
            answer = await bot.PressAsync("anna", "dm", answer, "Undo");
        }

        bot.Clock.Now = Instant.FromUtc(2026, 12, 2, 9, 0);
        (await bot.SayAsync("anna", "dm", "/report approve november bluebird")).Text().ShouldContain(isTakenBackBefore ? "600.00 USD" : "690.00 USD");
        (await bot.PressAsync("anna", "dm", answer, isTakenBackBefore ? "Redo" : "Undo")).Text().ShouldContain(isTakenBackBefore ? "changed again since" : "closed and approved");

        (await bot.RowsAsync<ExtraHours>()).ShouldHaveSingleItem().ConfirmedById.HasValue.ShouldBe(!isTakenBackBefore);
    }

    [Fact]
    public async Task What_was_left_is_carried_over_and_said()
    {
        await using var bot = await EnglishAsync("/client package 20h for 600, overage 35, rollover 5h 2 months");
        await bot.SayAsync("anna", "bluebird", "/log 12h research 2026-11-02");
        bot.Clock.Now = Instant.FromUtc(2026, 12, 2, 9, 0);

        // Eight hours were left, five of them may be carried.
        (await bot.SayAsync("anna", "bluebird", "/log 60m research")).Text().ShouldContain("24 h left of 25 h");
        (await bot.SayAsync("beth", "bluebird", "/client")).Text().ShouldContain("5 h of it carried over from before");
    }

    [Fact]
    public async Task Free_time_takes_nothing_from_the_package()
    {
        await using var bot = await EnglishAsync();
        (await bot.SayAsync("anna", "bluebird", "/log 2h research, not billable")).Text().ShouldContain("20 h left of 20 h");
        (await bot.SayAsync("anna", "bluebird", "/log 1h research")).Text().ShouldContain("19 h left of 20 h");
        (await bot.SayAsync("anna", "bluebird", "/log free")).Text().ShouldContain("20 h left of 20 h");
    }

    private static async Task<TestBot> EnglishAsync(string? contract = null)
    {
        var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", "/va language english");
        if (contract is not null)
        {
            await bot.SayAsync("anna", "bluebird", contract);
        }

        return bot;
    }

    private static string[] Extra(TestBot bot) => [.. bot.Channel.Heard.Where(message => message.Key.StartsWith("extra-told/", StringComparison.Ordinal)).Select(message => message.Reply.Text())];

    private static async Task<string[]> AlertsAsync(TestBot bot)
    {
        await bot.LookAsync();
        return [.. bot.Channel.Heard.Where(message => message.Key.StartsWith("package/", StringComparison.Ordinal)).Select(message => $"{message.To.Place}: {((Line)message.Reply.Parts[0]).Text}")];
    }
}
