using NodaTime;
using Shouldly;
using VaBot.Features.WeeklyPlans;
using VaBot.Messages;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Features.WeeklyPlans;

/// <summary>A plan that changes its mind: taken back, changed and not sent, looked at from another week. Acme's plan for W48 was sent on Friday, 20 November 2026, 15:00.</summary>
public sealed class PlanChangesTests
{
    private static readonly Instant FridayThree = Instant.FromUtc(2026, 11, 20, 14, 0);

    [Fact]
    public async Task A_yes_that_is_taken_back_is_told_and_not_told_as_a_yes()
    {
        await using var bot = await SentAsync();
        await bot.SayAsync("carl", "acme", "/plan confirm");
        await bot.GoToAsync(FridayThree + Duration.FromMinutes(10));
        bot.Told("anna")[^1].Reply.Text().ShouldBe("Carl Becker jóváhagyta a tervet (Acme, 48. hét).");

        (await bot.SayAsync("carl", "acme", "/undo")).Text().ShouldBe("Undone: confirming the plan for week 48.");
        await bot.GoToAsync(FridayThree + Duration.FromMinutes(20));

        bot.Told("anna")[^1].Reply.Text().ShouldBe("Carl Becker visszavonta (Acme): a terv jóváhagyása (48. hét).");
    }

    [Fact]
    public async Task A_wish_that_is_taken_back_is_not_wished_again()
    {
        await using var bot = await SentAsync();
        await bot.SayAsync("carl", "acme", "/plan change fewer calls");
        (await bot.SayAsync("carl", "acme", "/plan")).Text().ShouldEndWith("A change was asked for: fewer calls");
        await bot.GoToAsync(FridayThree + Duration.FromMinutes(10));

        await bot.SayAsync("carl", "acme", "/undo");
        await bot.GoToAsync(FridayThree + Duration.FromMinutes(20));

        bot.Told("anna")[^1].Reply.Text().ShouldBe("Carl Becker visszavonta (Acme): módosítási kérés: fewer calls.");
    }

    [Fact]
    public async Task What_she_has_not_sent_is_hers()
    {
        await using var bot = await SentAsync();

        await bot.SayAsync("anna", "dm", "/plan ki inbox triage");
        (await bot.SayAsync("carl", "acme", "/plan")).Text().ShouldBe("""
            Plan for week 48 (Mon 23 Nov – Sun 29 Nov)
            The plan for week 48 is being changed. You'll get the new one.
            """);

        await bot.SayAsync("anna", "dm", "/plan küldd Acme");
        await bot.SayAsync("carl", "acme", "/plan confirm");
        await bot.SayAsync("anna", "dm", "/plan idő newsletter 2 óra");
        var shown = await bot.SayAsync("carl", "acme", "/plan");
        shown.Text().ShouldBe("""
            Plan for week 48 (Mon 23 Nov – Sun 29 Nov)
            Planned
            Newsletter · 3 h
            Blog post: autumn sale · 4 h
            Total · 7 h
            The plan for week 48 is being changed. You'll get the new one.
            """);
        shown.AllButtons().Select(button => button.Label).ShouldBe(["Ask for a change", "Board"]);
    }

    [Theory]
    [InlineData("anna", "dm", "/plan acme this week", "Acme, 48. hét")]
    [InlineData("anna", "dm", "/plan acme next week", "Acme, 49. hét")]
    [InlineData("anna", "dm", "/plan acme jövő hét", "Acme, 49. hét")]
    [InlineData("anna", "dm", "/plan next week", "49. hét")]
    [InlineData("anna", "dm", "/plan acme last week", "A 47. hétre nem volt terv.")]
    [InlineData("anna", "dm", "/plan múlt hét", "A 47. hétre nem volt terv.")]
    [InlineData("anna", "dm", "/plan küldd Acme jövő hét", "Megy a terv a 49. hétre: Acme.")]
    [InlineData("anna", "dm", "/plan acme W49", "Acme, 49. hét")]
    [InlineData("anna", "dm", "/plan acme w48", "Acme, 48. hét")]
    [InlineData("anna", "dm", "/plan week 49 acme", "Acme, 49. hét")]
    [InlineData("anna", "dm", "/plan acme 49. hét", "Acme, 49. hét")]
    [InlineData("anna", "dm", "/plan az 49. hétre", "49. hét")]
    [InlineData("anna", "dm", "/plan acme W1", "Acme, 1. hét")]
    [InlineData("anna", "dm", "/plan acme W47", "A 47. hétre nem volt terv.")]
    [InlineData("anna", "dm", "/plan küldd Acme 49. hét", "Megy a terv a 49. hétre: Acme.")]
    [InlineData("anna", "dm", "/plan idő newsletter 2 óra W49", "Acme, 49. hét")]
    [InlineData("anna", "dm", "/plan ki inbox triage week 49", "Acme, 49. hét")]
    [InlineData("anna", "dm", "/plan acme W60", "Nincs ilyen hét: W60. Írd így: 48. hét vagy 2026-W48.")]
    [InlineData("anna", "dm", "/plan küldd Acme 60. hét", "Nincs ilyen hét: 60. hét.")]
    [InlineData("anna", "dm", "/plan 2027-W53", "Nincs ilyen hét: 2027-W53.")]
    [InlineData("carl", "acme", "/plan week 0", "There is no such week as week 0. Write it like week 48 or 2026-W48.")]
    [InlineData("carl", "acme", "/plan week 49", "There is no plan for week 49 yet.")]
    [InlineData("carl", "acme", "/plan change fewer calls in week 49", "Noted, I'll pass it on: fewer calls in week 49")]
    [InlineData("carl", "acme", "/plan this week", "Plan for week 48")]
    [InlineData("carl", "acme", "what is planned next week?", "There is no plan for week 49 yet.")]
    [InlineData("carl", "acme", "/plan last week", "There was no plan for week 47.")]
    public async Task A_week_said_is_the_week_shown(string who, string where, string said, string answer)
    {
        await using var bot = await SentAsync();
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 24, 9, 0));

        (await bot.SayAsync(who, where, said)).Text().ShouldContain(answer);
    }

    [Fact]
    public async Task A_button_of_a_week_that_is_over_does_nothing()
    {
        await using var bot = await SentAsync();
        var prompt = bot.Told("anna")[0].Reply;
        var plan = bot.Channel.Heard[^1].Reply;
        await bot.GoToAsync(Instant.FromUtc(2026, 12, 1, 9, 0));
        var before = bot.Channel.Heard.Count;

        (await bot.PressAsync("anna", "dm", prompt, "Mehet: Kovács")).Text().ShouldBe("A 48. hét már véget ért, a tervén nincs mit módosítani.");
        (await bot.PressAsync("carl", "acme", plan, "Confirm")).Text().ShouldBe("Week 48 is over, so there is nothing to change in its plan any more.");
        await bot.LookAsync();

        bot.Channel.Heard.Count.ShouldBe(before);
        (await bot.RowsAsync<WeeklyPlan>()).ShouldAllBe(known => known.State != PlanState.Confirmed);
        (await bot.SayAsync("anna", "dm", "/plan 2026-W48")).Text().ShouldContain("48. hét: terv és valóság");
    }

    private static async Task<TestBot> SentAsync()
    {
        var bot = await Due.StartAsync();
        await bot.GoToAsync(FridayThree);
        await bot.PressAsync("anna", "dm", bot.Told("anna")[0].Reply, "Mehet: Acme");
        await bot.LookAsync();
        return bot;
    }
}
