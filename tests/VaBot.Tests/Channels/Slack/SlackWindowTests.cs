using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Forms in windows, from a shortcut, a command or a button, through to what they do.</summary>
public sealed class SlackWindowTests : IAsyncLifetime
{
    private SlackBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await SlackBot.StartAsync();
        await bot.TypeAsync("U0ANNA", "D0ANNA", "/va", "language english");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task AMessageBecomesACardThatKnowsWhereItCameFrom()
    {
        await bot.InteractAsync(Shortcut("message_action", "task_from_message", "please order the samples"));
        var window = bot.Slack.Windows.ShouldHaveSingleItem();
        window.Title.ShouldBe("New task");
        window.Fields["title"].ShouldBe("please order the samples");

        (await bot.InteractAsync(window.Submitted("U0ANNA", ("title", "Order samples"), ("due", "2026-11-27"), ("estimate", "45m"), ("service", "Admin")))).ShouldBeEmpty();

        var card = (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == "Order samples");
        (card.Due, card.EstimateMinutes, card.Service).ShouldBe((new LocalDate(2026, 11, 27), 45, "Admin"));
        card.Source.ShouldBe("https://vabot.slack.com/archives/C0ACME/p1763730000000200");
        var said = bot.Slack.Received[^1];
        said.Channel.ShouldBe("C0ACME");
        said.IsEphemeral.ShouldBeFalse();
        said.Shown.ShouldContain("Order samples");
        (await bot.TypeAsync("U0ANNA", "C0ACME", "/task", "order samples"))!.Shown.ShouldContain("https://vabot.slack.com/archives/C0ACME/p1763730000000200");
    }

    [Fact]
    public async Task AWindowIsOpenedBeforeItsContentIsKnown()
    {
        var opened = "";
        bot.Slack.Seen = (method, body) => opened += method == "views.open" ? body.At("view")!.Value.ToString() : "";

        await bot.InteractAsync(Shortcut("shortcut", "log_time"));

        opened.ShouldContain("One moment…");
        bot.Slack.Windows.ShouldHaveSingleItem().Title.ShouldBe("Log time");
    }

    [Fact]
    public async Task TimeIsLoggedFromAnywhere()
    {
        await bot.InteractAsync(Shortcut("shortcut", "log_time"));
        var newsletter = (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == "Newsletter");

        (await bot.InteractAsync(bot.Slack.Windows[0].Submitted("U0ANNA", ("time", "45m"), ("task", newsletter.Id.ToString("N")), ("note", "tomorrow")))).ShouldBeEmpty();

        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        (entry.Minutes, entry.TaskId, entry.Note, entry.Day).ShouldBe((45, (Guid?)newsletter.Id, "tomorrow", new LocalDate(2026, 11, 20)));
        bot.Slack.Received[^1].Channel.ShouldBe("U0ANNA");
    }

    [Theory]
    [InlineData("log_time_on_message", "message_action", "time", "a while", "form1.0")]
    [InlineData("task_from_message", "message_action", "due", "2026-11-01", "form1.3")]
    public async Task AMistakeStandsAtItsField(string shortcut, string type, string field, string answer, string block)
    {
        await bot.InteractAsync(Shortcut(type, shortcut, "please order the samples"));
        var sent = bot.Slack.Received.Count;

        var body = JsonElement.Parse(await bot.InteractAsync(bot.Slack.Windows[0].Submitted("U0ANNA", (field, answer))));

        body.TextAt("response_action").ShouldBe("errors");
        var error = body.At("errors")!.Value.EnumerateObject().ShouldHaveSingleItem();
        error.Name.ShouldBe(block);
        error.Value.GetString()!.Length.ShouldBeGreaterThan(20);
        bot.Slack.Received.Count.ShouldBe(sent);
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatWasPutRightIsDoneOnce()
    {
        await bot.InteractAsync(Shortcut("message_action", "log_time_on_message", "samples"));
        var window = bot.Slack.Windows[0];
        (await bot.InteractAsync(window.Submitted("U0ANNA", ("time", "ages")))).ShouldContain("errors");

        (await bot.InteractAsync(window.Submitted("U0ANNA", ("time", "20m")))).ShouldBeEmpty();
        await bot.InteractAsync(window.Submitted("U0ANNA", ("time", "20m")));

        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Note.ShouldBe("samples");
    }

    [Fact]
    public async Task AQuestionIsAskedWhereItWasOpened()
    {
        await bot.InteractAsync(Shortcut("message_action", "log_time_on_message", "samples"));

        (await bot.InteractAsync(bot.Slack.Windows[0].Submitted("U0ANNA", ("time", "8")))).ShouldBeEmpty();

        bot.Slack.Received[^1].For.ShouldBe("U0ANNA");
        bot.Slack.Received[^1].Buttons.Keys.ShouldContain("8 min");
    }

    [Fact]
    public async Task AnswersSurviveARestartOfTheBot()
    {
        await bot.InteractAsync(Shortcut("message_action", "log_time_on_message", "samples"));
        var submitted = bot.Slack.Windows[0].Submitted("U0ANNA", ("time", "20m"));

        await bot.RestartAsync();
        (await bot.InteractAsync(submitted)).ShouldBeEmpty();

        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(20);
    }

    [Fact]
    public async Task ACommandThatAsksForAFormOpensAWindowAndSaysNothing()
    {
        (await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "form")).ShouldBeNull();

        bot.Slack.Windows.ShouldHaveSingleItem().Fields["day"].ShouldBe("2026-11-20");
    }

    [Fact]
    public async Task WithoutAWindowTheFormIsAMessage()
    {
        bot.Slack.FailNext(500);
        var form = await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "form");

        form!.Shown.ShouldContain("Log time");

        bot.Clock.Advance(Duration.FromSeconds(5));
        bot.Slack.FailNext(500);
        await bot.InteractAsync(Shortcut("message_action", "log_time_on_message", "samples"));
        bot.Clock.Advance(Duration.FromSeconds(5));
        await bot.DrainAsync();
        bot.Slack.Windows.ShouldBeEmpty();
        bot.Slack.Received[^1].Shown.ShouldContain("Log time");
    }

    [Fact]
    public async Task AButtonThatLeadsToAFormOpensAWindow()
    {
        await bot.TypeAsync("U0ANNA", "C0ACME", "/plan", "send");
        await bot.DrainAsync();
        var plan = bot.Slack.Received.Last(message => message.Channel == "C0ACME");
        var click = JsonNode.Parse(bot.ClickJson("U0CARL", plan, "/plan change"))!;
        click["actions"]![0]!["action_id"]!.GetValue<string>().ShouldStartWith("window.");

        await bot.InteractAsync(click.ToJsonString());
        (await bot.InteractAsync(bot.Slack.Windows.ShouldHaveSingleItem().Submitted("U0CARL", ("wish", "fewer calls, please")))).ShouldBeEmpty();

        bot.Slack.Received[^1].Shown.ShouldContain("fewer calls, please");
    }

    [Theory]
    [InlineData("\"callback_id\":\"log_time\"", "\"callback_id\":\"make_coffee\"")]
    [InlineData("\"type\":\"shortcut\"", "\"type\":\"unknown_thing\"")]
    public async Task WhatIsNotOursIsLeftAlone(string was, string becomes)
    {
        (await bot.InteractAsync(Shortcut("shortcut", "log_time").Replace(was, becomes))).ShouldBeEmpty();

        bot.Slack.Windows.ShouldBeEmpty();
    }

    [Fact]
    public async Task AStrangerGetsNoForm()
    {
        await bot.InteractAsync(Shortcut("message_action", "task_from_message", "please").Replace("U0ANNA", "U0GUEST"));

        bot.Slack.Windows.ShouldHaveSingleItem().Fields.ShouldBeEmpty();
        bot.Slack.Windows[0].Shown.ShouldContain("We haven't met yet");
    }

    private string Shortcut(string type, string callback, string text = "")
    {
        var payload = new JsonObject
        {
            ["type"] = type,
            ["callback_id"] = callback,
            ["action_ts"] = $"{bot.Clock.Now.ToUnixTimeSeconds()}.{bot.Slack.Calls}",
            ["trigger_id"] = bot.Slack.Trigger(),
            ["team"] = new JsonObject { ["id"] = "T0VABOT", ["domain"] = "vabot" },
            ["user"] = new JsonObject { ["id"] = "U0ANNA", ["team_id"] = "T0VABOT" },
        };
        if (type == "message_action")
        {
            payload["channel"] = new JsonObject { ["id"] = "C0ACME", ["name"] = "acme" };
            payload["message"] = new JsonObject { ["type"] = "message", ["user"] = "U0CARL", ["ts"] = "1763730000.000200", ["text"] = text };
            payload["response_url"] = bot.Slack.OpenResponseUrl("C0ACME", "U0ANNA");
        }

        return payload.ToJsonString();
    }
}
