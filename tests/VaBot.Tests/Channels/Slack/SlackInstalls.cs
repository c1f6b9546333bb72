using System.Net;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Tests.Channels.Slack;

/// <summary>"Add to Slack", as a browser does it, and what the bot can say there after.</summary>
internal static class SlackInstalls
{
    public static readonly (string, string)[] OAuth =
        [("VaBot:Slack:ClientId", FakeSlack.ClientId), ("VaBot:Slack:ClientSecret", FakeSlack.ClientSecret), ("VaBot:Slack:BotToken", ""), ("VaBot:PublicUrl", "https://bot.example.com")];

    public static async Task<string> InstallAsync(this SlackBot bot, string team)
    {
        using var browser = bot.Browser();
        using var done = await FinishAsync(browser, await StateAsync(browser), bot.Slack.Agree(team));
        done.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await done.Content.ReadAsStringAsync();
    }

    public static async Task<string> StateAsync(HttpClient browser)
    {
        using var started = await browser.GetAsync("/slack/install");
        return StateOf(started);
    }

    public static string StateOf(HttpResponseMessage started) =>
        Uri.UnescapeDataString(started.Headers.Location!.Query.Split('&').Single(part => part.StartsWith("state=", StringComparison.Ordinal))["state=".Length..]);

    public static async Task<HttpResponseMessage> FinishAsync(HttpClient browser, string state, string code, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/slack/oauth?code={code}&state={Uri.EscapeDataString(state)}");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return await browser.SendAsync(request);
    }

    /// <summary>Lets the bot say something there.</summary>
    /// <returns>What became of it.</returns>
    public static async Task<OutboxMessage> SayAsync(this SlackBot bot, string place)
    {
        var key = $"test/{Guid.CreateVersion7()}";
        await bot.ChangeAsync(database => new Outbox(database, bot.Clock).Enqueue(key, new Address("slack", place), Reply.Of(new Line("Hello")).ForAll(), Duration.FromHours(1)));
        await bot.DrainAsync();
        return (await bot.RowsAsync<OutboxMessage>()).Single(message => message.Key == key);
    }

    public static string Ended(string type, long at) =>
        $$$"""{"token":"x","team_id":"T0VABOT","api_app_id":"A0VABOT","event":{"type":"{{{type}}}","tokens":{"oauth":[],"bot":["U0BOT"]}},"type":"event_callback","event_id":"Ev{{{type}}}{{{at}}}","event_time":{{{at}}}}""";
}
