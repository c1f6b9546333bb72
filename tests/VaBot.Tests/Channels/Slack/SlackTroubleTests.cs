using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>What becomes of a message when Slack, or the way there, does not play along.</summary>
public sealed class SlackTroubleTests : IAsyncLifetime
{
    private const string Room = "T0VABOT/C0ACME";

    private readonly FakeClock clock = new(Instant.FromUtc(2026, 11, 20, 14, 0));

    private FakeSlack slack = null!;

    private SlackOptions options = null!;

    public async Task InitializeAsync()
    {
        slack = await FakeSlack.StartAsync(clock);
        options = new SlackOptions { SigningSecret = "secret", BotToken = FakeSlack.Token, ApiUrl = slack.ApiUrl };
    }

    public async Task DisposeAsync() => await slack.DisposeAsync();

    [Fact]
    public async Task WaitsAsLongAsSlackAsks()
    {
        slack.LimitNext(retryAfterSeconds: 17);

        (await SendAsync(Room)).ShouldBe(SendResult.TryAgain("ratelimited", TimeSpan.FromSeconds(17)));
        (await SendAsync(Room)).Outcome.ShouldBe(SendOutcome.Sent);
    }

    [Fact]
    public async Task AFullConversationHasToWait()
    {
        slack.MessagesPerSecond = 1;
        await SendAsync(Room);

        (await SendAsync(Room)).ShouldBe(SendResult.TryAgain("ratelimited", TimeSpan.FromSeconds(1)));
        (await SendAsync("T0VABOT/C0BLUE")).Outcome.ShouldBe(SendOutcome.Sent);
        clock.Now += Duration.FromSeconds(1);
        (await SendAsync(Room)).Outcome.ShouldBe(SendOutcome.Sent);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(408)]
    public async Task NobodyKnowsAfterAServerError(int status)
    {
        slack.FailNext(status);

        (await SendAsync(Room)).ShouldBe(SendResult.Unknown($"http_{status}"));
    }

    [Theory]
    [InlineData("channel_not_found", SendOutcome.Refused)]
    [InlineData("not_in_channel", SendOutcome.Refused)]
    [InlineData("is_archived", SendOutcome.Refused)]
    [InlineData("missing_scope", SendOutcome.Refused)]
    [InlineData("msg_too_long", SendOutcome.Refused)]
    [InlineData("ratelimited", SendOutcome.TryAgain)]
    [InlineData("service_unavailable", SendOutcome.TryAgain)]
    [InlineData("fatal_error", SendOutcome.Unknown)]
    [InlineData("internal_error", SendOutcome.Unknown)]
    public async Task ErrorsAreSorted(string error, SendOutcome outcome)
    {
        slack.Errors["C0ACME"] = error;

        (await SendAsync(Room) with { Closed = null }).ShouldBe(new SendResult(outcome, null, error));
    }

    [Theory]
    [InlineData("is_archived", true)]
    [InlineData("channel_not_found", true)]
    [InlineData("no_permission", true)]
    [InlineData("access_denied", true)]
    [InlineData("msg_too_long", false)]
    public async Task AConversationThatIsClosedIsSaidToBe(string error, bool closed)
    {
        slack.Errors["C0ACME"] = error;

        (await SendAsync(Room + "/1763730000.000200")).Closed.ShouldBe(closed ? new Address("slack", Room) : null);
    }

    [Fact]
    public async Task WhoAskedWhereTheBotIsNoMemberIsAnsweredAlone()
    {
        slack.Errors["C0ACME"] = "not_in_channel";

        (await SendAsync(Room + "@U0ANNA")).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received.ShouldHaveSingleItem().Channel.ShouldBe("U0ANNA");
    }

    [Theory]
    [InlineData("account_inactive")]
    [InlineData("token_revoked")]
    public async Task AWorkspaceThatRefusesTheBotWaitsAndAnotherDoesNot(string error)
    {
        var channel = Channel();
        slack.Errors["C0ACME"] = error;

        (await channel.SendAsync(Message(Room), CancellationToken.None)).ShouldBe(SendResult.TryAgain(error, TimeSpan.FromMinutes(5)));
        var calls = slack.Calls;
        (await channel.SendAsync(Message("T0VABOT/C0BLUE"), CancellationToken.None)).Outcome.ShouldBe(SendOutcome.TryAgain);
        slack.Calls.ShouldBe(calls);
        (await channel.SendAsync(Message("T0OTHER/C0OTHER"), CancellationToken.None)).Outcome.ShouldBe(SendOutcome.Sent);
    }

    [Fact]
    public async Task WhatIsNoErrorNameStaysOutOfTheLog()
    {
        slack.Errors["C0ACME"] = "You said: my secret";

        (await SendAsync(Room)).ShouldBe(SendResult.Refused("unnamed_error"));
    }

    [Fact]
    public async Task AWrongTokenIsTriedAgainLater()
    {
        options.BotToken = "xoxb-other";

        (await SendAsync(Room)).ShouldBe(SendResult.TryAgain("invalid_auth", TimeSpan.FromMinutes(5)));
    }

    [Fact]
    public async Task WithoutTokenNothingCanBeSaidFirst()
    {
        options.BotToken = null;

        (await SendAsync(Room)).ShouldBe(SendResult.Refused("no_bot_token"));
        slack.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task AnAnswerThatIsNotSlacksSaysNothing()
    {
        slack.AnswerNext("<html>a proxy's welcome page</html>");

        (await SendAsync(Room)).ShouldBe(SendResult.Unknown("unreadable_answer"));
    }

    [Fact]
    public async Task NobodyThereIsTriedAgain()
    {
        await slack.DisposeAsync();

        (await SendAsync(Room)).ShouldBe(SendResult.TryAgain("no_connection"));
        slack = await FakeSlack.StartAsync(clock);
    }

    [Fact]
    public async Task ACancelledSendIsUnknown()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        (await Channel().SendAsync(Message(Room), cancelled.Token)).ShouldBe(SendResult.Unknown("cancelled"));
    }

    [Theory]
    [InlineData(Room)]
    [InlineData(Room + "/1763730000.000200")]
    public async Task AMessageThatArrivedUnheardIsNotSentAgain(string place)
    {
        slack.DropNextAfterAccepting();

        (await SendAsync(place)).ShouldBe(SendResult.Unknown("no_answer"));
        (await SendAsync(place, mayHaveBeenSent: true)).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task OneThatDidNotArriveIs()
    {
        await SendAsync(Room, key: "key/other");
        slack.FailNext(500);

        await SendAsync(Room);
        (await SendAsync(Room, mayHaveBeenSent: true)).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received.Count.ShouldBe(2);
    }

    [Fact]
    public async Task PagesGoOnWhereTheyStopped()
    {
        slack.MessagesPerSecond = 2;

        (await SendAsync(Room, lines: 120)).ShouldBe(new SendResult(SendOutcome.Unknown, TimeSpan.FromSeconds(1), "ratelimited"));
        clock.Now += Duration.FromSeconds(1);
        (await SendAsync(Room, lines: 120, mayHaveBeenSent: true)).Outcome.ShouldBe(SendOutcome.Sent);

        string.Join('\n', slack.Received.Select(message => message.Shown)).ShouldBe(string.Join('\n', Enumerable.Range(1, 120)));
    }

    [Fact]
    public async Task WhoCannotLookYetWaits()
    {
        slack.LimitNext(retryAfterSeconds: 60);

        (await SendAsync(Room, mayHaveBeenSent: true)).ShouldBe(new SendResult(SendOutcome.Unknown, TimeSpan.FromSeconds(60), "ratelimited"));
        slack.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task AResponseAddressDiesAfterThirtyMinutes()
    {
        var place = $"{Room}@U0ANNA#!{slack.OpenResponseUrl("C0ACME", "U0ANNA")}";
        clock.Now += Duration.FromMinutes(30);
        (await SendAsync(place)).Outcome.ShouldBe(SendOutcome.Sent);
        clock.Now += Duration.FromSeconds(1);

        (await SendAsync(place)).ShouldBe(SendResult.Refused("expired_url"));
    }

    [Fact]
    public async Task AResponseAddressTakesFiveMessages()
    {
        var place = $"{Room}@U0ANNA#!{slack.OpenResponseUrl("C0ACME", "U0ANNA")}";
        for (var i = 0; i < 5; i++)
        {
            (await SendAsync(place)).Outcome.ShouldBe(SendOutcome.Sent);
        }

        (await SendAsync(place)).ShouldBe(SendResult.Refused("used_url"));
    }

    [Theory]
    [InlineData("https://hooks.example.com/actions/1")]
    [InlineData("http://192.0.2.7:1/hooks/1")]
    public async Task AnswersGoNowhereElse(string url) =>
        (await SendAsync($"{Room}@U0ANNA#!{url}")).ShouldBe(SendResult.Refused("foreign_response_address"));

    [Fact]
    public async Task TheResponseAddressNeverSeesTheToken()
    {
        string? seen = "not called";
        slack.Next(http =>
        {
            seen = http.Request.Headers.Authorization;
            return Task.CompletedTask;
        });

        await SendAsync($"{Room}@U0ANNA#!{slack.OpenResponseUrl("C0ACME", "U0ANNA")}");

        seen.ShouldBeNull();
    }

    [Fact]
    public async Task ARedirectIsNotFollowed()
    {
        slack.Next(http =>
        {
            http.Response.Redirect("http://127.0.0.1:1/");
            return Task.CompletedTask;
        });

        (await SendAsync(Room)).ShouldBe(SendResult.Refused("redirected"));
    }

    [Fact]
    public async Task AStrangePlaceIsRefused() => (await SendAsync("19:acme@thread.tacv2")).ShouldBe(SendResult.Refused("no_slack_place"));

    [Fact]
    public async Task WithoutSecretTheChannelIsNotRunning()
    {
        options.SigningSecret = " ";

        (await SendAsync(Room)).ShouldBe(SendResult.TryAgain("channel_not_running"));
    }

    private SlackChannel Channel() => SlackParts.Channel(options, clock);

    private Task<SendResult> SendAsync(string place, string key = "key/1", int lines = 1, bool mayHaveBeenSent = false) =>
        Channel().SendAsync(Message(place, key, lines) with { MayHaveBeenSent = mayHaveBeenSent }, CancellationToken.None);

    private static OutgoingMessage Message(string place, string key = "key/1", int lines = 1) =>
        new(key, new Address("slack", place), Reply.Of([.. Enumerable.Range(1, lines).Select(i => new Line($"{i}"))]).ForAll(), MayHaveBeenSent: false);
}
