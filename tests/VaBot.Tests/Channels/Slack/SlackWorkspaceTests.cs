using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Channels.Slack.Workspaces;
using VaBot.Delivery;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Many workspaces: each comes in by OAuth, has its own token, and can go again.</summary>
public sealed class SlackWorkspaceTests : IAsyncLifetime
{
    private SlackBot bot = null!;

    public async Task InitializeAsync() => bot = await SlackBot.StartAsync(Payload.Options.SigningSecret, SlackInstalls.OAuth);

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task TheBrowserIsSentToSlackWithAStateOfItsOwn()
    {
        using var browser = bot.Browser();
        using var sent = await browser.GetAsync("/slack/install");

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var to = sent.Headers.Location!.ToString();
        to.ShouldStartWith("https://slack.com/oauth/v2/authorize?client_id=1.2&scope=commands%2Cchat%3Awrite");
        to.ShouldContain("redirect_uri=https%3A%2F%2Fbot.example.com%2Fslack%2Foauth");
        var cookie = sent.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("secure");
        cookie.ShouldContain("samesite=lax");
    }

    [Fact]
    public async Task InstalledItSpeaksThereWithItsOwnToken()
    {
        (await bot.InstallAsync("T0VABOT")).ShouldContain("Team T0VABOT");

        (await bot.SayAsync("T0VABOT/C0ACME")).State.ShouldBe(OutboxState.Sent);
        bot.Slack.Received.ShouldHaveSingleItem();
        var row = (await bot.RowsAsync<SlackWorkspace>()).ShouldHaveSingleItem();
        (row.Team, row.Enterprise, row.BotUser, row.App).ShouldBe(("T0VABOT", "E0GRID", "U0BOT", "A0VABOT"));
    }

    [Fact]
    public async Task TokensAreNotReadableAtRestNorInTheLog()
    {
        await bot.InstallAsync("T0VABOT");

        var row = (await bot.RowsAsync<SlackWorkspace>()).ShouldHaveSingleItem();
        row.Token!.ShouldNotContain("xoxb");
        bot.Log.Text.ShouldNotContain("xoxb-T0");
        bot.Slack.Tokens.ShouldContain("xoxb-T0VABOT-1");
        (await bot.RowsAsync<VaBot.Data.ProtectionKey>()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task AfterARestartTheTokensAreReadableStill()
    {
        await bot.InstallAsync("T0VABOT");
        await bot.RestartAsync();

        (await bot.SayAsync("T0VABOT/C0ACME")).State.ShouldBe(OutboxState.Sent);
    }

    [Fact]
    public async Task AnotherBrowsersStateIsRefused()
    {
        using var mine = bot.Browser();
        using var theirs = bot.Browser();
        var state = await SlackInstalls.StateAsync(theirs);
        await SlackInstalls.StateAsync(mine);

        (await SlackInstalls.FinishAsync(mine, state, bot.Slack.Agree("T0VABOT"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await bot.RowsAsync<SlackWorkspace>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task AStateWorksOnce()
    {
        using var browser = bot.Browser(keepsCookies: false);
        using var started = await browser.GetAsync("/slack/install");
        var cookie = started.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var state = SlackInstalls.StateOf(started);

        (await SlackInstalls.FinishAsync(browser, state, bot.Slack.Agree("T0VABOT"), cookie)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SlackInstalls.FinishAsync(browser, state, bot.Slack.Agree("T0VABOT"), cookie)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SlackInstalls.FinishAsync(browser, state, bot.Slack.Agree("T0VABOT"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SlackInstalls.FinishAsync(browser, "made-up", bot.Slack.Agree("T0VABOT"), cookie)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("error=access_denied", HttpStatusCode.OK)]
    [InlineData("code=wrong", HttpStatusCode.BadGateway)]
    public async Task WhoSaysNoInstallsNothing(string answer, HttpStatusCode status)
    {
        using var browser = bot.Browser();
        var state = await SlackInstalls.StateAsync(browser);

        (await browser.GetAsync($"/slack/oauth?{answer}&state={Uri.EscapeDataString(state)}")).StatusCode.ShouldBe(status);

        (await bot.RowsAsync<SlackWorkspace>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task ThrownOutItForgetsTheTokenAndKeepsTheWork()
    {
        await bot.InstallAsync("T0VABOT");
        await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "45m newsletter");

        await bot.TellAsync(SlackInstalls.Ended("app_uninstalled", bot.Clock.Now.ToUnixTimeSeconds()));
        await bot.TellAsync(SlackInstalls.Ended("tokens_revoked", bot.Clock.Now.ToUnixTimeSeconds()));

        var row = (await bot.RowsAsync<SlackWorkspace>()).ShouldHaveSingleItem();
        (row.Token, row.RefreshToken, row.EndReason).ShouldBe((null, null, "app_uninstalled"));
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        (await bot.SayAsync("T0VABOT/C0ACME")).State.ShouldBe(OutboxState.Waiting);
        bot.Slack.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task NewsOfAnEarlierInstallationDoesNotEndTheNewOne()
    {
        await bot.InstallAsync("T0VABOT");

        await bot.TellAsync(SlackInstalls.Ended("app_uninstalled", bot.Clock.Now.ToUnixTimeSeconds() - 60));

        (await bot.SayAsync("T0VABOT/C0ACME")).State.ShouldBe(OutboxState.Sent);
    }

    [Fact]
    public async Task InstalledAgainItSpeaksAgain()
    {
        await bot.InstallAsync("T0VABOT");
        await bot.TellAsync(SlackInstalls.Ended("app_uninstalled", bot.Clock.Now.ToUnixTimeSeconds()));
        bot.Clock.Advance(Duration.FromMinutes(1));
        await bot.InstallAsync("T0VABOT");

        (await bot.SayAsync("T0VABOT/C0ACME")).State.ShouldBe(OutboxState.Sent);
        (await bot.RowsAsync<SlackWorkspace>()).ShouldHaveSingleItem().EndedAt.ShouldBeNull();
    }

    [Fact]
    public async Task ATokenSlackRefusesIsForgotten()
    {
        await bot.InstallAsync("T0VABOT");
        bot.Slack.Revoke("xoxb-T0VABOT-1");

        (await bot.SayAsync("T0VABOT/C0ACME")).Reason.ShouldBe("invalid_auth");

        (await bot.RowsAsync<SlackWorkspace>()).ShouldHaveSingleItem().EndReason.ShouldBe("invalid_auth");
    }

    [Theory]
    [InlineData("no_permission")]
    [InlineData("access_denied")]
    public async Task AConversationTheBotMayNotWriteInTakesTheTokenFromNoOther(string error)
    {
        await bot.InstallAsync("T0VABOT");
        bot.Slack.Errors["C0ACME"] = error;

        var refused = await bot.SayAsync("T0VABOT/C0ACME");
        var other = await bot.SayAsync("T0VABOT/C0BLUE");

        (refused.State, refused.Reason).ShouldBe((OutboxState.Dropped, error));
        other.State.ShouldBe(OutboxState.Sent);
        (await bot.RowsAsync<SlackWorkspace>()).ShouldHaveSingleItem().EndedAt.ShouldBeNull();
    }

    [Fact]
    public async Task ATokenIsRenewedBeforeItEndsAndOnce()
    {
        bot.Slack.Rotates = true;
        await bot.InstallAsync("T0VABOT");
        bot.Clock.Advance(Duration.FromHours(11.75));
        bot.Slack.RenewingTakes = TimeSpan.FromMilliseconds(300);

        var tokens = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => bot.Service<SlackTokens>().OfAsync("T0VABOT", CancellationToken.None)));

        bot.Slack.Renewed.ShouldBe(1);
        tokens.ShouldAllBe(token => token.Token == "xoxb-T0VABOT-1" || token.Token == "xoxb-T0VABOT-2");
        (await bot.Service<SlackTokens>().OfAsync("T0VABOT", CancellationToken.None)).Token.ShouldBe("xoxb-T0VABOT-2");
    }

    [Fact]
    public async Task WhileSomebodyElseRenewsAnEndedTokenEverybodyWaits()
    {
        bot.Slack.Rotates = true;
        await bot.InstallAsync("T0VABOT");
        bot.Clock.Advance(Duration.FromHours(13));
        bot.Slack.RenewingTakes = TimeSpan.FromMilliseconds(500);

        var first = bot.Service<SlackTokens>().OfAsync("T0VABOT", CancellationToken.None);
        await Task.Delay(200);
        (await bot.Service<SlackTokens>().OfAsync("T0VABOT", CancellationToken.None)).Trouble!.Reason.ShouldBe("refreshing");
        (await first).Token.ShouldBe("xoxb-T0VABOT-2");
    }

    [Fact]
    public async Task ALeaseThatDiedWithItsProcessRunsOut()
    {
        bot.Slack.Rotates = true;
        await bot.InstallAsync("T0VABOT");
        bot.Clock.Advance(Duration.FromHours(13));
        await bot.ChangeAsync(database => database.Set<SlackWorkspace>().Single().RefreshingUntil = bot.Clock.Now + Duration.FromSeconds(30));

        (await bot.Service<SlackTokens>().OfAsync("T0VABOT", CancellationToken.None)).Token.ShouldBeNull();
        bot.Clock.Advance(Duration.FromSeconds(31));
        (await bot.Service<SlackTokens>().OfAsync("T0VABOT", CancellationToken.None)).Token.ShouldBe("xoxb-T0VABOT-2");
    }
}
