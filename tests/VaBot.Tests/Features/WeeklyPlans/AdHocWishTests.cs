using NodaTime;
using Shouldly;
using VaBot.Features.Tasks;
using VaBot.Features.WeeklyPlans;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Features.WeeklyPlans;

/// <summary>A client's new task in a week that is confirmed. Acme has 8 h a week: Newsletter 3 h, Blog post 4 h, Inbox triage 1 h.</summary>
public sealed class AdHocWishTests
{
    private static readonly Instant Tuesday = Instant.FromUtc(2026, 11, 24, 9, 0);

    [Fact]
    public async Task What_does_not_fit_names_what_would_move_and_the_agreement_stays_on_the_card()
    {
        await using var bot = await ConfirmedAsync();

        var asked = await bot.SayAsync("carl", "acme", "/task add Order flowers, 45m");
        asked.Text().ShouldContain("This week is full. It would move Inbox triage to next week. Agree?");

        (await bot.PressAsync("carl", "acme", asked, "Agree")).Text().ShouldBe("Agreed: Order flowers this week, Inbox triage next week.");
        (await bot.RowsAsync<TaskNote>()).ShouldHaveSingleItem().Text.ShouldBe("Agreed: done this week, Inbox triage next week instead.");
        var plan = (await bot.RowsAsync<WeeklyPlan>()).Single(plan => plan.State == PlanState.Confirmed);
        PlanContent.Read(plan.Confirmed!).Parts.Select(part => (part.Title, part.Minutes)).ShouldBe([("Newsletter", 180), ("Blog post: autumn sale", 240), ("Order flowers", 45)]);

        await bot.GoToAsync(Tuesday + Duration.FromMinutes(30));
        bot.Told("anna", "notice/")[^1].Reply.Text().ShouldContain("Carl Becker beleegyezett, hogy ez bekerüljön az e heti tervbe (Acme): Order flowers.");
    }

    [Fact]
    public async Task What_fits_is_told_for_which_day_and_comes_into_the_plan()
    {
        await using var bot = await ConfirmedAsync();
        await bot.SayAsync("anna", "acme", "/task done newsletter");

        // 8 h less Blog post and Inbox triage leaves 3 h; 5 of 8 hours are planned, with this one 6: three quarters of Tuesday to Friday.
        (await bot.SayAsync("carl", "acme", "/task add Order flowers, 1h")).Text().ShouldContain("It still fits this week: Thu 26 Nov. 2 h left after that.");

        (await bot.SayAsync("carl", "acme", "/plan")).Text().ShouldContain("Order flowers · 1 h");
        (await bot.SayAsync("carl", "acme", "/undo")).Text().ShouldStartWith("Undone: adding Order flowers.");
        (await bot.SayAsync("carl", "acme", "/plan")).Text().ShouldNotContain("Order flowers");
    }

    [Fact]
    public async Task Without_an_estimate_or_with_far_too_much_nothing_is_promised()
    {
        await using var bot = await ConfirmedAsync();

        (await bot.SayAsync("carl", "acme", "/task add Order flowers")).Text().ShouldContain("0 min left this week. Say how long it may take");
        (await bot.SayAsync("carl", "acme", "/task add Rebuild the website, 30h")).Text().ShouldContain("This week is full, so it waits for next week's plan.");
    }

    [Fact]
    public async Task Agreed_twice_it_moves_once()
    {
        await using var bot = await ConfirmedAsync();
        var asked = await bot.SayAsync("carl", "acme", "/task add Order flowers, 45m");
        await bot.PressAsync("carl", "acme", asked, "Agree");

        (await bot.PressAsync("carl", "acme", asked, "Agree")).Text().ShouldBe("Nothing to agree to any more for Order flowers: the plan has changed since.");
        (await bot.RowsAsync<TaskNote>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Her_own_new_cards_and_unplanned_weeks_get_no_such_answer()
    {
        await using var bot = await ConfirmedAsync();

        (await bot.SayAsync("anna", "acme", "/task add Order flowers, 45m")).Text().ShouldNotContain("Ez a hét");
        (await bot.SayAsync("beth", "bluebird", "/task add Banners, 45m")).Text().ShouldNotContain("this week");
    }

    private static async Task<TestBot> ConfirmedAsync()
    {
        var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", "/plan küldd Acme");
        await bot.LookAsync();
        await bot.SayAsync("carl", "acme", "/plan confirm");
        bot.Clock.Now = Tuesday;
        return bot;
    }
}
