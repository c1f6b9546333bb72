using Shouldly;
using VaBot.Features.Tasks;
using VaBot.Features.WeeklyPlans;
using VaBot.People;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Channels shared with other companies (Slack Connect): who somebody is, is workspace and user together, and strangers are guests.</summary>
public sealed class SlackConnectTests : IAsyncLifetime
{
    private SlackBot bot = null!;

    public async Task InitializeAsync() => bot = await SlackBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData("what does Acme pay?")]
    [InlineData("!client")]
    [InlineData("!board")]
    [InlineData("!plan")]
    [InlineData("how many hours do we have left?")]
    [InlineData("!task done newsletter")]
    [InlineData("!log 45m newsletter")]
    public async Task AStrangerIsToldNothingAndChangesNothing(string said)
    {
        await bot.TellAsync(Payload.Text("app-mention-by-stranger.json").Replace("what does Acme pay?", said));

        var answer = bot.Slack.Received.ShouldHaveSingleItem();
        answer.For.ShouldBe("U0ELSE");
        string[] secrets = ["Newsletter", "Acme", "EUR", "€", "32", "Bluebird"];
        secrets.ShouldAllBe(secret => !answer.Shown.Contains(secret, StringComparison.Ordinal));
        (await bot.RowsAsync<JournalEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheSameUserIdOfAnotherCompanyConfirmsNoPlan()
    {
        await bot.TypeAsync("U0ANNA", "C0ACME", "/plan", "send");
        await bot.DrainAsync();
        var plan = bot.Slack.Received.Last(message => message.Channel == "C0ACME");
        var click = bot.ClickJson("U0CARL", plan, "/plan confirm").Replace("\"id\":\"U0CARL\",\"username\":\"anna\",\"name\":\"anna\",\"team_id\":\"T0VABOT\"", "\"id\":\"U0CARL\",\"team_id\":\"T0ELSEWHERE\"");
        click.ShouldContain("T0ELSEWHERE");

        await bot.InteractAsync(click);

        (await bot.RowsAsync<WeeklyPlan>()).Single(one => one.Version > 0).State.ShouldBe(PlanState.Sent);
        await bot.InteractAsync(bot.ClickJson("U0CARL", plan, "/plan confirm"));
        (await bot.RowsAsync<WeeklyPlan>()).Single(one => one.Version > 0).State.ShouldBe(PlanState.Confirmed);
    }

    [Fact]
    public async Task NorDoesAShortcutOfTheirsMakeACard()
    {
        var cards = (await bot.RowsAsync<TaskItem>()).Count;

        await bot.InteractAsync($$$"""
            {"type":"message_action","callback_id":"task_from_message","action_ts":"1.1","trigger_id":"{{{bot.Slack.Trigger()}}}","team":{"id":"T0VABOT","domain":"vabot"},
             "user":{"id":"U0CARL","team_id":"T0ELSEWHERE"},"channel":{"id":"C0ACME","name":"acme"},"message":{"type":"message","user":"U0CARL","ts":"1763730000.000200","text":"please"}}
            """);

        bot.Slack.Windows.ShouldHaveSingleItem().Fields.ShouldBeEmpty();
        (await bot.RowsAsync<TaskItem>()).Count.ShouldBe(cards);
    }

    /// <summary>A mention does not say whose somebody is; what they wrote does.</summary>
    [Fact]
    public async Task InvitedByWhatTheyWroteTheyAreAContactWithTheirOwnCompany()
    {
        await bot.TypeAsync("U0ANNA", "D0ANNA", "/va", "language english");
        await bot.InteractAsync($$$"""
            {"type":"message_action","callback_id":"invite_author","action_ts":"2.1","trigger_id":"{{{bot.Slack.Trigger()}}}","team":{"id":"T0VABOT","domain":"vabot"},
             "user":{"id":"U0ANNA","team_id":"T0VABOT"},"channel":{"id":"C0ACME","name":"acme"},
             "message":{"type":"message","user":"U0ELSE","user_team":"T0ELSEWHERE","team":"T0ELSEWHERE","source_team":"T0ELSEWHERE","user_profile":{"real_name":"Elsa Else","name":"elsa"},"ts":"1763730000.000200","text":"hello"}}
            """);

        (await bot.RowsAsync<ChatIdentity>()).ShouldContain(identity => identity.Workspace == "T0ELSEWHERE" && identity.UserId == "U0ELSE");
        bot.Slack.Received.ShouldContain(message => message.Channel == "C0ACME" && message.For == "U0ANNA" && message.Shown.Contains("Elsa Else"));
        await bot.TellAsync(Payload.Text("app-mention-by-stranger.json").Replace("what does Acme pay?", "!board"));
        bot.Slack.Received[^1].Shown.ShouldContain("Newsletter");
        await bot.TellAsync(Payload.Text("app-mention-by-stranger.json").Replace("what does Acme pay?", "!board").Replace("C0ACME", "C0BLUE").Replace("Ev0MENTION3", "Ev0MENTION4"));
        bot.Slack.Received[^1].Shown.ShouldNotContain("Social media");
    }
}
