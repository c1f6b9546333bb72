using NodaTime;
using Shouldly;
using VaBot.Messages;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Features.WeeklyPlans;

/// <summary>The plan that stands in the client's conversation says how it is, whatever happened elsewhere. It is Friday, 20 November 2026; next week is W48.</summary>
public sealed class PlanMessagesTests
{
    private static readonly string[] Asking = ["Confirm", "Change order", "Ask for a change"];

    [Fact]
    public async Task Confirmed_in_words_it_says_by_whom_and_asks_no_more()
    {
        await using var bot = await SentAsync();

        await bot.SayAsync("carl", "dm", "/plan confirm");
        await bot.LookAsync();

        var stands = bot.Channel.Standing(Plan(bot, 1));
        stands.AllButtons().ShouldBeEmpty();
        stands.Text().ShouldContain("Newsletter · 3 h");
        stands.Text().ShouldEndWith("Confirmed by Carl Becker.");
        bot.Channel.Heard.Count(message => message.To.Place == "acme").ShouldBe(1);
    }

    [Fact]
    public async Task Taken_back_it_asks_again()
    {
        await using var bot = await SentAsync();
        await bot.SayAsync("carl", "acme", "/plan confirm");
        await bot.LookAsync();

        await bot.SayAsync("carl", "acme", "/undo");
        await bot.LookAsync();

        bot.Channel.Standing(Plan(bot, 1)).AllButtons().Select(button => button.Label).ShouldBe(Asking);
        bot.Channel.Standing(Plan(bot, 1)).Text().ShouldNotContain("Confirmed by");
    }

    [Fact]
    public async Task A_newer_version_closes_the_older_one_alone()
    {
        await using var bot = await SentAsync();
        await bot.SayAsync("carl", "acme", "/plan confirm");
        await bot.SayAsync("anna", "dm", "/plan drop inbox triage acme");
        await bot.SayAsync("anna", "dm", "/plan send acme");
        await bot.LookAsync();

        bot.Channel.Standing(Plan(bot, 1)).Text().ShouldEndWith("There is a newer version of this plan.");
        bot.Channel.Standing(Plan(bot, 1)).AllButtons().ShouldBeEmpty();
        bot.Channel.Standing(Plan(bot, 2)).AllButtons().Select(button => button.Label).ShouldBe(Asking);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Changed_back_to_what_was_confirmed_it_says_so_and_shows_that(bool wasSentInBetween)
    {
        await using var bot = await SentAsync();
        await bot.SayAsync("carl", "acme", "/plan confirm");
        await bot.SayAsync("anna", "dm", "/plan drop inbox triage acme");
        if (wasSentInBetween)
        {
            await bot.SayAsync("anna", "dm", "/plan send acme");
            await bot.LookAsync();
        }

        await bot.SayAsync("anna", "dm", "/plan add inbox triage acme");
        await bot.SayAsync("anna", "dm", "/plan send acme");
        await bot.LookAsync();

        var stands = bot.Channel.Standing(Plan(bot, wasSentInBetween ? 2 : 1));
        stands.AllButtons().ShouldBeEmpty();
        stands.Text().ShouldBe("""
            Plan for week 48 (Mon 23 Nov – Sun 29 Nov)
            Planned
            Newsletter · 3 h
            Blog post: autumn sale · 4 h
            Inbox triage · 1 h
            Total · 8 h
            The plan stays as Carl Becker confirmed it before.
            """);
    }

    [Theory]
    [InlineData("/plan send acme", "A terv már a megjegyzés előtt elment, erről az ügyfél (Acme) még nem kapott üzenetet.")]
    [InlineData("/plan acme", null)]
    public async Task A_note_says_whether_the_client_has_heard_of_it(string before, string? warning)
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", before);
        await bot.LookAsync();

        var noted = (await bot.SayAsync("anna", "dm", "/plan note Acme: I finish early on Friday")).Text();

        noted.ShouldContain("Megjegyzés: I finish early on Friday");
        noted.Contains("még nem kapott üzenetet", StringComparison.Ordinal).ShouldBe(warning is not null);
        noted.ShouldContain(warning ?? "");
        await bot.SayAsync("anna", "dm", "/plan drop inbox triage acme");
        await bot.SayAsync("anna", "dm", "/plan send acme");
        await bot.LookAsync();
        bot.Channel.Heard[^1].Reply.Text().ShouldContain("Note: I finish early on Friday");
    }

    [Fact]
    public async Task A_note_to_a_plan_that_waits_for_the_clients_morning_goes_with_it()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", "/plan send Bluebird");

        (await bot.SayAsync("anna", "dm", "/plan note Bluebird: I finish early on Friday")).Text().ShouldNotContain("még nem kapott üzenetet");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 14, 0));
        bot.Channel.Heard.Single(told => told.To.Place == "bluebird").Reply.Text().ShouldContain("Note: I finish early on Friday");
    }

    [Fact]
    public async Task Changed_by_her_before_anybody_confirmed_it_says_so()
    {
        await using var bot = await SentAsync();
        await bot.SayAsync("anna", "dm", "/plan drop inbox triage acme");
        await bot.LookAsync();

        bot.Channel.Standing(Plan(bot, 1)).AllButtons().ShouldBeEmpty();
        bot.Channel.Standing(Plan(bot, 1)).Text().ShouldEndWith("The plan for week 48 is being changed. You'll get the new one.");
    }

    [Fact]
    public async Task Clicked_itself_it_is_replaced_by_the_answer_and_by_nothing_else()
    {
        await using var bot = await SentAsync();
        var plan = bot.Channel.Heard.Single(message => message.To.Place == "acme");

        await bot.SayAsync(bot.Incoming("carl", "acme", plan.Reply.Button("Confirm").Command) with { Clicked = ListeningChannel.NameOf(plan.Key) });
        await bot.LookAsync();

        bot.Channel.Changed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Undone_by_its_own_button_it_stands_there_again_after_the_answer()
    {
        await using var bot = await SentAsync();
        var plan = bot.Channel.Heard.Single(message => message.To.Place == "acme");
        var confirmed = await bot.SayAsync(bot.Incoming("carl", "acme", plan.Reply.Button("Confirm").Command) with { Clicked = ListeningChannel.NameOf(plan.Key) });

        await bot.SayAsync(bot.Incoming("carl", "acme", confirmed.Button("Undo").Command) with { Clicked = ListeningChannel.NameOf(plan.Key) });
        await bot.LookAsync();
        bot.Channel.Changed.ShouldBeEmpty();

        bot.Clock.Advance(Duration.FromSeconds(3));
        await bot.LookAsync();
        bot.Channel.Standing(plan.Key).AllButtons().Select(button => button.Label).ShouldBe(Asking);
    }

    private static string Plan(TestBot bot, int version) => bot.Channel.Heard.Single(message => message.To.Place == "acme" && message.Key.EndsWith($"/{version}", StringComparison.Ordinal)).Key;

    private static async Task<TestBot> SentAsync()
    {
        var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", "/plan send acme");
        await bot.LookAsync();
        return bot;
    }
}
