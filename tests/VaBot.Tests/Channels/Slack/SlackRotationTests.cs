using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Channels.Slack.Sending;
using VaBot.Channels.Slack.Workspaces;
using VaBot.Tests.Data;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>A refresh token works once, so however many processes want the next token at the same moment, one of them fetches it.</summary>
public sealed class SlackRotationTests
{
    public static TheoryData<Store> Stores => TestDatabase.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task TwoProcessesRenewATokenOnce(Store store)
    {
        await using var one = await TestBot.StartAsync(store);
        await using var other = one.StartAnother();
        await using var slack = await FakeSlack.StartAsync(one.Clock);
        (slack.Rotates, slack.RenewingTakes) = (true, TimeSpan.FromMilliseconds(200));
        var settings = Options.Create(new SlackOptions { SigningSecret = "secret", ClientId = FakeSlack.ClientId, ClientSecret = FakeSlack.ClientSecret, ApiUrl = slack.ApiUrl });
        var vault = new SlackVault(new EphemeralDataProtectionProvider());
        var oauth = new SlackOAuth(new SlackHttp(SlackHttp.Create()), settings);
        var (_, grant) = await oauth.ExchangeAsync(slack.Agree("T0VABOT"), "https://bot.example.com/slack/oauth", CancellationToken.None);
        await one.ChangeAsync(database =>
        {
            var workspace = new SlackWorkspace { Team = "T0VABOT", Name = "VaBot", InstalledAt = one.Clock.Now };
            grant!.WriteTo(workspace, vault, one.Clock.Now);
            database.Add(workspace);
        });
        one.Clock.Advance(Duration.FromHours(11.9));

        SlackTokens[] processes = [Tokens(one), Tokens(other)];
        var given = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => processes[i % 2].OfAsync("T0VABOT", CancellationToken.None)));

        slack.Renewed.ShouldBe(1);
        given.ShouldAllBe(answer => answer.Token != null);
        (await processes[0].OfAsync("T0VABOT", CancellationToken.None)).Token.ShouldBe("xoxb-T0VABOT-2");
        (await processes[1].OfAsync("T0VABOT", CancellationToken.None)).Token.ShouldBe("xoxb-T0VABOT-2");

        SlackTokens Tokens(TestBot bot)
        {
            var inbox = bot.Host.GetRequiredService<Inbox>();
            return new SlackTokens(new SlackOrganisations(inbox, bot.Clock), new SlackRotation(inbox, oauth, vault, bot.Clock), new SlackCondition(bot.Clock, NullLogger<SlackCondition>.Instance), settings);
        }
    }
}
