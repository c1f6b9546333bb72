using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Channels.Slack.Windows;
using VaBot.Languages;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>App Home: everything of one's own on one page, painted when it is opened and when something changes.</summary>
public sealed class SlackHomeTests : IAsyncLifetime
{
    private SlackBot bot = null!;

    private int opened;

    public async Task InitializeAsync()
    {
        bot = await SlackBot.StartAsync();
        await bot.TypeAsync("U0ANNA", "D0ANNA", "/va", "language english");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task HersShowsTheDayTheTimerTheWeekAndEveryBoard()
    {
        await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "45m newsletter");
        await bot.TypeAsync("U0ANNA", "C0ACME", "/timer", "start inbox triage");
        await OpenAsync("U0ANNA");

        var shown = Shown("U0ANNA");
        shown.ShouldStartWith("Today, Fri 20 Nov");
        shown.Split("Today").Length.ShouldBe(2, "the day is said once");
        shown.ShouldContain("Inbox triage");
        shown.ShouldContain("45 min");
        string[] clients = ["Acme", "Bluebird", "Kovács"];
        clients.ShouldAllBe(client => shown.Contains(client, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AClientsShowsTheirsAndNobodyElses()
    {
        await OpenAsync("U0BETH");

        var shown = Shown("U0BETH");
        shown.ShouldContain("Social media calendar");
        shown.ShouldContain("20 h");
        shown.ShouldNotContain("Acme");
        shown.ShouldNotContain("Newsletter");
    }

    [Fact]
    public async Task AStrangersShowsNothing()
    {
        await OpenAsync("U0GUEST");

        Shown("U0GUEST").ShouldContain("We haven't met yet");
    }

    [Fact]
    public async Task ItChangesWhenSomethingElseDid()
    {
        await OpenAsync("U0CARL");
        await OpenAsync("U0BETH");
        bot.Slack.Homes["U0BETH"].ToString();
        var beth = Shown("U0BETH");
        bot.Clock.Advance(NodaTime.Duration.FromMinutes(1));

        await bot.TypeAsync("U0ANNA", "C0ACME", "/task", "add Order samples");
        bot.Clock.Advance(NodaTime.Duration.FromSeconds(1));
        var calls = bot.Slack.Calls;
        await bot.Service<SlackHomes>().RefreshAsync(CancellationToken.None);

        Shown("U0CARL").ShouldContain("Order samples");
        Shown("U0BETH").ShouldBe(beth);
        (bot.Slack.Calls - calls).ShouldBe(1);
        await bot.Service<SlackHomes>().RefreshAsync(CancellationToken.None);
        (bot.Slack.Calls - calls).ShouldBe(1);
    }

    [Fact]
    public async Task WhatCouldNotBePaintedIsPaintedLater()
    {
        bot.Slack.FailNext(500);
        await OpenAsync("U0CARL");
        bot.Slack.Homes.ShouldBeEmpty();
        bot.Clock.Advance(NodaTime.Duration.FromSeconds(5));

        await bot.Service<SlackHomes>().RefreshAsync(CancellationToken.None);

        Shown("U0CARL").ShouldContain("Newsletter");
    }

    /// <summary>What is being saved just now may not be there to be read yet.</summary>
    [Fact]
    public async Task WhatHasJustChangedIsLookedAtOnceMore()
    {
        await OpenAsync("U0CARL");
        await bot.TypeAsync("U0ANNA", "C0ACME", "/task", "add Order samples");
        var calls = bot.Slack.Calls;
        await bot.Service<SlackHomes>().RefreshAsync(CancellationToken.None);
        bot.Clock.Advance(NodaTime.Duration.FromSeconds(3));
        await bot.Service<SlackHomes>().RefreshAsync(CancellationToken.None);
        await bot.Service<SlackHomes>().RefreshAsync(CancellationToken.None);

        (bot.Slack.Calls - calls).ShouldBe(2);
    }

    [Fact]
    public async Task AChangeThatCouldNotBePaintedIsPaintedLater()
    {
        await OpenAsync("U0CARL");
        bot.Clock.Advance(NodaTime.Duration.FromMinutes(1));
        await bot.TypeAsync("U0ANNA", "C0ACME", "/task", "add Order samples");
        bot.Clock.Advance(NodaTime.Duration.FromSeconds(2));
        bot.Slack.FailNext(500);
        await bot.Service<SlackHomes>().RefreshAsync(CancellationToken.None);
        Shown("U0CARL").ShouldNotContain("Order samples");
        bot.Clock.Advance(NodaTime.Duration.FromSeconds(5));

        await bot.Service<SlackHomes>().RefreshAsync(CancellationToken.None);

        Shown("U0CARL").ShouldContain("Order samples");
    }

    [Fact]
    public async Task AClickThereIsAnsweredInDirectMessages()
    {
        await OpenAsync("U0ANNA");

        await bot.InteractAsync(Click("U0ANNA", "/log 15m"));

        var answer = bot.Slack.Received[^1];
        answer.Channel.ShouldBe("U0ANNA");
        answer.Shown.ShouldContain("15 min");
        await bot.Service<SlackHomes>().RefreshAsync(CancellationToken.None);
        Shown("U0ANNA").ShouldContain("15 min");
    }

    [Fact]
    public async Task AFormOpensFromThere()
    {
        await OpenAsync("U0ANNA");

        await bot.InteractAsync(Click("U0ANNA", "/log form"));

        bot.Slack.Windows.ShouldHaveSingleItem().Title.ShouldBe("Log time");
    }

    [Fact]
    public async Task MoreThanAPageHasPages()
    {
        for (var client = 1; client <= 7; client++)
        {
            await bot.TypeAsync("U0ANNA", $"C0NEW{client}", "/client", $"add Client{client}, EUR");
            for (var i = 1; i <= 8; i++)
            {
                await bot.TypeAsync("U0ANNA", $"C0NEW{client}", "/task", $"add Card number {i}");
            }
        }

        await OpenAsync("U0ANNA");
        var first = Shown("U0ANNA");
        await bot.InteractAsync(Click("U0ANNA", "/va home -- page=2"));

        Shown("U0ANNA").ShouldNotBe(first);
        Shown("U0ANNA").ShouldContain("Back");
    }

    [Fact]
    public void PagesShowEverythingOnceWithinTheLimit()
    {
        var reply = Reply.Of([.. Enumerable.Range(1, 700).Select(i => new Line($"line {i}."))]);

        var pages = Enumerable.Range(1, 8).Select(page => SlackHomeView.Of(reply, Texts.In(Language.English), page)).ToList();

        pages.ShouldAllBe(page => page.Blocks.Count <= 100);
        pages.SelectMany(page => page.Blocks.OfType<SectionBlock>()).Select(block => block.Text!.Text).ShouldBe(Enumerable.Range(1, 700).Select(i => $"line {i}."));
        SlackHomeView.Of(reply, Texts.In(Language.English), 99).Blocks[0].ShouldBeOfType<SectionBlock>().Text!.Text.ShouldBe("line 694.");
    }

    private Task OpenAsync(string user) => bot.TellAsync(Payload.Text("app-home-opened.json").Replace("U0ANNA", user).Replace("Ev0HOME1", $"Ev0HOME{++opened}"));

    private string Shown(string user) => new FakeSlackMessage("", bot.Slack.Homes[user], true, null).Shown;

    private string Click(string user, string command)
    {
        var (id, value) = new FakeSlackMessage("", bot.Slack.Homes[user], true, null).Pressable.First(button => button.Value.StartsWith(command, StringComparison.Ordinal));
        return new JsonObject
        {
            ["type"] = "block_actions",
            ["user"] = new JsonObject { ["id"] = user, ["team_id"] = "T0VABOT" },
            ["team"] = new JsonObject { ["id"] = "T0VABOT" },
            ["trigger_id"] = bot.Slack.Trigger(),
            ["container"] = new JsonObject { ["type"] = "view", ["view_id"] = "V0HOME" },
            ["view"] = new JsonObject { ["id"] = "V0HOME", ["type"] = "home", ["private_metadata"] = "", ["blocks"] = new JsonArray() },
            ["actions"] = new JsonArray(new JsonObject { ["action_id"] = id, ["type"] = "button", ["value"] = value, ["action_ts"] = "1763730005.123456" }),
        }.ToJsonString();
    }
}
