using System.Net;
using System.Text;
using Shouldly;
using VaBot.Features.TimeEntries;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>What is let in, what is turned away, and that the latter changes nothing.</summary>
public sealed class SlackEndpointTests(UntouchedSlackBot untouched) : IClassFixture<UntouchedSlackBot>
{
    private readonly SlackBot bot = untouched.Bot;

    public static TheoryData<string> Paths => ["/slack/commands", "/slack/actions", "/slack/options", "/slack/events"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task NobodyElseGetsIn(string path)
    {
        var body = Encoding.UTF8.GetBytes(bot.Keystroke("U0ANNA", "C0ACME", "/log", "45m newsletter"));
        var now = bot.Clock.Now.ToUnixTimeSeconds();
        var signature = Payload.Sign(Encoding.UTF8.GetString(body), now);

        await RefusedAsync(bot.PostAsync(path, body, $"{now}", null));
        await RefusedAsync(bot.PostAsync(path, body, null, signature));
        await RefusedAsync(bot.PostAsync(path, body, $"{now}", signature[..^1] + (signature[^1] == '0' ? '1' : '0')));
        await RefusedAsync(bot.PostAsync(path, body, now - 301));
        await RefusedAsync(bot.PostAsync(path, body, now + 301));
        await RefusedAsync(bot.PostAsync(path, [.. body, (byte)'x'], $"{now}", signature));
        await NothingHappenedAsync();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task WhatSlackDoesNotSendIsABadRequest(string path)
    {
        byte[][] bodies =
        [
            [], [0], [0xff, 0xfe], "{"u8.ToArray(), "[]"u8.ToArray(), "null"u8.ToArray(), "\"x\""u8.ToArray(), "{}"u8.ToArray(), "a=b"u8.ToArray(), "payload="u8.ToArray(),
            "payload=%7B"u8.ToArray(), "payload=%7B%7D&payload=%7B%7D"u8.ToArray(), "payload=%5B%5D"u8.ToArray(), "command=%2Flog"u8.ToArray(), "%"u8.ToArray(), "&&&==="u8.ToArray(),
            "{\"type\":7}"u8.ToArray(), Encoding.UTF8.GetBytes(new string('[', 100_000)), Encoding.UTF8.GetBytes(string.Join('&', Enumerable.Range(0, 5000).Select(i => $"k{i}=v"))),
            "payload=%7B%22type%22%3A%22block_actions%22%7D"u8.ToArray(), "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B7%5D%7D"u8.ToArray(),
        ];
        foreach (var body in bodies)
        {
            var response = await bot.PostAsync(path, body, bot.Clock.Now.ToUnixTimeSeconds());
            var isClickWithoutCommand = Encoding.UTF8.GetString(body).Contains("block_actions", StringComparison.Ordinal) && path is "/slack/actions" or "/slack/options";
            (response.StatusCode == HttpStatusCode.BadRequest || isClickWithoutCommand && response.StatusCode == HttpStatusCode.OK).ShouldBeTrue($"{response.StatusCode} for {Encoding.UTF8.GetString(body[..Math.Min(body.Length, 60)])}");
        }

        await NothingHappenedAsync();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task AHugeBodyIsNotRead(string path)
    {
        var response = await bot.PostAsync(path, new byte[(1 << 20) + 1], bot.Clock.Now.ToUnixTimeSeconds());

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task SlackMayCheckTheCertificateAndTheAddress()
    {
        (await bot.PostAsync("/slack/commands", Payload.Text("ssl-check.form"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var response = await bot.PostAsync("/slack/events", Payload.Text("url-verification.json"));

        (await response.Content.ReadAsStringAsync()).ShouldBe("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
    }

    [Fact]
    public async Task MenusLoadNothingYet() =>
        (await (await bot.PostAsync("/slack/options", Payload.Click("{\"type\":\"block_suggestion\"}"))).Content.ReadAsStringAsync()).ShouldBe("{\"options\":[]}");

    [Theory]
    [InlineData("unknown-event.json")]
    [InlineData("message-im-from-bot.json")]
    [InlineData("message-im-edited.json")]
    public async Task WhatIsNotForTheBotIsAcknowledgedAndForgotten(string payload)
    {
        (await bot.PostAsync("/slack/events", Payload.Text(payload))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await NothingHappenedAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task WithoutSecretThereIsNothingToReach(string? secret)
    {
        await using var shut = await SlackBot.StartAsync(secret);
        foreach (var path in new[] { "/slack/commands", "/slack/actions", "/slack/options", "/slack/events" })
        {
            (await shut.PostAsync(path, "x=y")).StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
        }
    }

    private static async Task RefusedAsync(Task<HttpResponseMessage> call)
    {
        var response = await call;
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync()).ShouldBe("Not signed by Slack just now.");
    }

    private async Task NothingHappenedAsync()
    {
        (await bot.RowsAsync<HandledMessage>()).ShouldBeEmpty();
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
        bot.Slack.Calls.ShouldBe(0);
    }
}

/// <summary>One bot for tests that change nothing.</summary>
public sealed class UntouchedSlackBot : IAsyncLifetime
{
    public SlackBot Bot { get; private set; } = null!;

    public async Task InitializeAsync() => Bot = await SlackBot.StartAsync();

    public async Task DisposeAsync() => await Bot.DisposeAsync();
}
