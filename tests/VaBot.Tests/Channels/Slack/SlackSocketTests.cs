using System.Text.Json;
using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Socket Mode, with the whole program: what comes through a socket is what comes as a request.</summary>
public sealed class SlackSocketTests : IAsyncLifetime
{
    private SlackBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await SlackBot.StartAsync(secret: null, ("VaBot:Slack:AppToken", FakeSlack.AppToken));
        await UntilAsync(() => bot.Slack.Sockets == 2);
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task ACommandIsAnsweredInItsAcknowledgement()
    {
        var answer = await bot.Slack.DeliverAsync("slash_commands", Command("45m newsletter"));

        answer.TextAt("payload", "response_type").ShouldBe("ephemeral");
        answer.ToString().ShouldContain("Newsletter");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
    }

    [Fact]
    public async Task AnEventTwiceIsDoneOnceAndAcknowledgedTwice()
    {
        var said = Payload.Json("message-im.json");

        (await bot.Slack.DeliverAsync("events_api", said)).At("payload").ShouldBeNull();
        (await bot.Slack.DeliverAsync("events_api", said)).At("payload").ShouldBeNull();
        await bot.DrainAsync();

        bot.Slack.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AShortcutOpensAWindowAndAMistakeStandsAtItsField()
    {
        await bot.Slack.DeliverAsync("interactive", new
        {
            type = "shortcut",
            callback_id = "log_time",
            action_ts = "1.1",
            trigger_id = bot.Slack.Trigger(),
            team = new { id = "T0VABOT", domain = "vabot" },
            user = new { id = "U0ANNA", team_id = "T0VABOT" },
        });

        var answer = await bot.Slack.DeliverAsync("interactive", JsonElement.Parse(bot.Slack.Windows.ShouldHaveSingleItem().Submitted("U0ANNA", ("time", "ages"))));

        answer.TextAt("payload", "response_action").ShouldBe("errors");
    }

    [Fact]
    public async Task AConnectionThatIsToBeRenewedIs()
    {
        await bot.Slack.DisconnectAsync();
        await UntilAsync(() => bot.Slack.SocketsOpened == 3 && bot.Slack.Sockets == 2);

        (await bot.Slack.DeliverAsync("slash_commands", Command("20m newsletter"))).ToString().ShouldContain("Newsletter");
    }

    [Fact]
    public async Task CutOffItComesBackAndNothingIsLost()
    {
        bot.Slack.AcknowledgedWithin = TimeSpan.FromSeconds(2);
        var deliveries = Enumerable.Range(1, 20).Select(async i =>
        {
            await Task.Delay(i * 20);
            await bot.Slack.DeliverAsync("slash_commands", Command($"{9 + i}m newsletter", $"{i}.t"));
        }).ToList();
        await Task.Delay(150);
        bot.Slack.DropSockets();
        await Task.WhenAll(deliveries);

        (await bot.RowsAsync<TimeEntry>()).Select(entry => entry.Minutes).Order().ShouldBe(Enumerable.Range(10, 20));
        bot.Slack.SocketsOpened.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task NonsenseEndsOneConnectionAndNotTheBot()
    {
        await bot.Slack.BabbleAsync();
        (await bot.Slack.DeliverAsync("slash_commands", new { command = "/log" })).At("payload").ShouldBeNull();
        (await bot.Slack.DeliverAsync("galactic", new { })).At("payload").ShouldBeNull();

        (await bot.Slack.DeliverAsync("slash_commands", Command("20m newsletter"))).ToString().ShouldContain("Newsletter");
    }

    [Fact]
    public async Task RequestsStayShutWithoutTheSecret() =>
        ((int)(await bot.PostAsync("/slack/commands", "x=y")).StatusCode).ShouldBeOneOf(404, 405);

    [Fact]
    public async Task WhoeverRunsItHearsThatNoConnectionComesAbout()
    {
        await using var deaf = await SlackBot.StartAsync(secret: null, ("VaBot:Slack:AppToken", "xapp-wrong"));
        (await deaf.GetAsync("/health/ready")).ShouldContain("\"channels\":[]");

        await UntilAsync(() => deaf.Slack.Refused.Contains("invalid_auth"));
        deaf.Clock.Advance(Duration.FromMinutes(2));

        (await deaf.GetAsync("/health/ready")).ShouldContain("Slack: no socket for 2 minutes (invalid_auth).");
        (await bot.GetAsync("/health/ready")).ShouldContain("\"channels\":[]");
    }

    private static object Command(string text, string trigger = "1.t") => new
    {
        token = "x",
        team_id = "T0VABOT",
        team_domain = "vabot",
        channel_id = "C0ACME",
        channel_name = "acme",
        user_id = "U0ANNA",
        user_name = "anna",
        command = "/log",
        text,
        api_app_id = "A0VABOT",
        is_enterprise_install = "false",
        response_url = "https://hooks.slack.com/commands/T0VABOT/1/a",
        trigger_id = trigger,
    };

    private static async Task UntilAsync(Func<bool> condition)
    {
        var given = System.Diagnostics.Stopwatch.StartNew();
        while (!condition())
        {
            given.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
            await Task.Delay(20);
        }
    }
}
