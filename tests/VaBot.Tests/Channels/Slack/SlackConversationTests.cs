using NodaTime;
using Shouldly;
using VaBot.Features.TimeEntries;
using VaBot.People;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>The main job as it happens in Slack, from the signed request to what people see.</summary>
public sealed class SlackConversationTests : IAsyncLifetime
{
    private SlackBot bot = null!;

    public async Task InitializeAsync() => bot = await SlackBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task AnAssistantLogsInOneLine()
    {
        var answer = await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "45m newsletter");

        answer.ShouldNotBeNull().IsEphemeral.ShouldBeTrue();
        answer.Shown.ShouldStartWith("Rögzítve: *45 perc*, *Newsletter* (Acme, ma).\n");
        answer.Text.ShouldStartWith("Rögzítve: 45 perc, Newsletter (Acme, ma).\n");
        answer.Buttons.Keys.ShouldBe(["Visszavonás"]);
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
        bot.Slack.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task UndoReplacesTheMessageAndRedoBringsItBack()
    {
        var logged = await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "45m newsletter");

        var undone = await bot.PressAsync("U0ANNA", logged!, "/undo");
        undone.Replaces.ShouldBeSameAs(logged);
        undone.Shown.ShouldContain("Newsletter");
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();

        var redone = await bot.PressAsync("U0ANNA", undone, "/redo");
        redone.Replaces.ShouldBeSameAs(undone);
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
    }

    [Fact]
    public async Task APlanConfirmedInWordsSaysSoWhereItStandsAndOneConfirmedByItsButtonIsReplacedOnce()
    {
        var plan = await SendPlanAsync("acme", "C0ACME");
        await bot.TypeAsync("U0CARL", "C0ACME", "/plan", "confirm");
        await bot.DrainAsync();
        var stands = bot.Slack.Received[^1];
        stands.Replaces.ShouldBeSameAs(plan);
        stands.Buttons.ShouldBeEmpty();
        stands.Shown.ShouldEndWith("Confirmed by *Carl Becker*.");

        var other = await SendPlanAsync("kovács", "C0KOVACS");
        (await bot.PressAsync("U0PETER", other, "/plan confirm")).Replaces.ShouldBeSameAs(other);
        bot.Slack.Refused.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheSameKeystrokeIsDoneOnceAndAnsweredTheSame()
    {
        var body = bot.Keystroke("U0ANNA", "C0ACME", "/log", "45m newsletter");
        var first = await (await bot.PostAsync("/slack/commands", body)).Content.ReadAsStringAsync();
        bot.Clock.Now += Duration.FromMinutes(1);

        (await (await bot.PostAsync("/slack/commands", body)).Content.ReadAsStringAsync()).ShouldBe(first);
        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task TheSameClickIsAnsweredOnce()
    {
        var logged = await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "45m newsletter");
        var click = bot.Click("U0ANNA", logged!, "/undo");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => bot.PostAsync("/slack/actions", click)));
        await bot.DrainAsync();

        bot.Slack.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AnAnswerSlackDoesNotTakeNowComesLater()
    {
        var logged = await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "45m newsletter");
        var click = bot.Click("U0ANNA", logged!, "/undo");
        bot.Slack.LimitNext(retryAfterSeconds: 30);

        await bot.PostAsync("/slack/actions", click);
        await bot.DrainAsync();
        bot.Clock.Now += Duration.FromSeconds(29);
        await bot.DrainAsync();
        bot.Slack.Received.ShouldBeEmpty();

        bot.Clock.Now += Duration.FromSeconds(2);
        await bot.DrainAsync();
        bot.Slack.Received.ShouldHaveSingleItem().Replaces.ShouldBeSameAs(logged);
    }

    [Fact]
    public async Task AQuestionsButtonIsTheAnswer()
    {
        var question = await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "8 newsletter");

        var logged = await bot.PressAsync("U0ANNA", question!, "/log");

        logged.Replaces.ShouldBeSameAs(question);
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(8);
    }

    [Fact]
    public async Task ADirectMessageIsAnsweredThereOnceHoweverOftenSlackRepeatsIt()
    {
        await bot.TellAsync(Payload.Text("message-im.json"));
        await bot.TellAsync(Payload.Text("message-im.json"));
        bot.Clock.Now += Duration.FromMinutes(5);
        await bot.TellAsync(Payload.Text("message-im.json"));

        var answer = bot.Slack.Received.ShouldHaveSingleItem();
        answer.Channel.ShouldBe("D0ANNA");
        answer.IsEphemeral.ShouldBeFalse();
    }

    [Fact]
    public async Task AMentionIsAnsweredForTheAskersEyes()
    {
        await bot.TellAsync(Payload.Text("app-mention.json").Replace("the newsletter is more urgent than the blog post", "help"));

        var answer = bot.Slack.Received.ShouldHaveSingleItem();
        answer.Channel.ShouldBe("C0ACME");
        answer.For.ShouldBe("U0CARL");
        answer.IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task WhatConcernsBothSidesBothSee()
    {
        await bot.TellAsync(Payload.Text("app-mention.json"));

        var answer = bot.Slack.Received.ShouldHaveSingleItem();
        answer.IsEphemeral.ShouldBeFalse();
        answer.Shown.ShouldContain("Newsletter");
    }

    [Fact]
    public async Task ACommandInAThreadIsAnsweredInTheThread()
    {
        await bot.TellAsync(Payload.Text("app-mention-in-thread.json"));

        bot.Slack.Received.ShouldHaveSingleItem().Thread.ShouldBe("1763730000.000200");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(20);
    }

    [Fact]
    public async Task AContactInvitedByMentionIsGreetedInTheRoomAndAtHomeThere()
    {
        (await bot.TypeAsync("U0GUEST", "C0ACME", "/board", "")).ShouldNotBeNull().Shown.ShouldContain("We haven't met yet");

        (await bot.TypeAsync("U0ANNA", "C0ACME", "/client", "invite @guest")).ShouldNotBeNull().Shown.ShouldStartWith("Új kapcsolattartó (*Acme*): *guest*.");
        await bot.DrainAsync();

        var greeting = bot.Slack.Received.ShouldHaveSingleItem();
        (greeting.Channel, greeting.IsEphemeral).ShouldBe(("C0ACME", false));
        greeting.Shown.ShouldStartWith("Szia, *guest*!");
        (await bot.TypeAsync("U0GUEST", "C0ACME", "/board", "")).ShouldNotBeNull().Shown.ShouldContain("Newsletter");
    }

    [Fact]
    public async Task WritingToTheBotOpensTheWayBackAndACommandBetweenTwoPeopleDoesNot()
    {
        await bot.TypeAsync("U0CARL", "D0CARLANNA", "/board", "");
        await bot.TellAsync(Payload.Text("message-im.json").Replace("\"D0ANNA\"", "\"D9ANNA\""));

        var places = await bot.RowsAsync<Conversation>();
        places.ShouldNotContain(place => place.Place == "T0VABOT/D0CARLANNA");
        places.Single(place => place.Place == "T0VABOT/D9ANNA").UserId.ShouldBe("U0ANNA");
    }

    [Fact]
    public async Task AnnasDoubleFromAnotherCompanyIsAStranger()
    {
        await bot.TellAsync(Payload.Text("app-mention-by-stranger.json").Replace("U0ELSE\"", "U0ANNA\""));

        bot.Slack.Received.ShouldHaveSingleItem().Shown.ShouldNotContain("Acme");
    }

    private async Task<FakeSlackMessage> SendPlanAsync(string client, string channel)
    {
        await bot.TypeAsync("U0ANNA", "D0ANNA", "/plan", $"send {client}");
        await bot.DrainAsync();
        return bot.Slack.Received.Last(message => message.Channel == channel);
    }
}
