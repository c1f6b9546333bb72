using Shouldly;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Operators read the log; what people wrote, tokens and response addresses are none of their business.</summary>
public sealed class SlackLogTests
{
    [Fact]
    public async Task SaysWhatWentWrongAndNothingOfWhatWasSaid()
    {
        await using var bot = await SlackBot.StartAsync();
        var logged = await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "45m zanzibar");
        await bot.PostAsync("/slack/commands", [1], "1", "v0=zanzibar");
        await bot.PostAsync("/slack/commands", "zanzibar");
        bot.Slack.FailNext(500);
        await bot.PostAsync("/slack/actions", bot.Click("U0ANNA", logged!, "/undo"));
        await bot.DrainAsync();
        bot.Slack.FailNext(404, "expired_url");
        await bot.PostAsync("/slack/actions", bot.Click("U0ANNA", logged!, "/undo"));
        bot.Clock.Advance(NodaTime.Duration.FromMinutes(1));
        await bot.DrainAsync();

        bot.Log.Text.ShouldContain("A request to /slack/commands was refused");
        bot.Log.Text.ShouldContain("not in a known shape");
        bot.Log.Text.ShouldContain("was dropped: expired_url");
        foreach (var secret in new[] { "zanzibar", FakeSlack.Token, "/hooks/", Payload.Options.SigningSecret! })
        {
            bot.Log.Text.ShouldNotContain(secret);
        }
    }

    [Theory]
    [InlineData(null, "Error: Slack is off")]
    [InlineData(" ", "Error: Slack is off")]
    public async Task SaysLoudlyThatTheChannelStaysShut(string? secret, string line)
    {
        await using var bot = await SlackBot.StartAsync(secret);
        await bot.PostAsync("/slack/commands", "x=y");

        bot.Log.Text.ShouldContain(line);
    }
}
