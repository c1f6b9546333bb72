using NodaTime;
using Shouldly;
using VaBot.Channels.Slack.Newcomers;
using VaBot.Languages;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Whom the bot meets it asks Slack about, after it has answered. The job that does may come by at any time.</summary>
public sealed class SlackIntroductionTests : IAsyncLifetime
{
    private SlackBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await SlackBot.StartAsync();
        bot.Slack.Users["U0GUEST"] = FakeSlack.User("U0GUEST", "Gus Tester", "Europe/Lisbon", "en-GB");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task NameZoneAndLanguageAreWhatSlackSays()
    {
        await InviteAsync();

        await MeetAsync();

        var guest = await GuestAsync();
        (guest.Name, guest.Zone, guest.Language).ShouldBe(("Gus Tester", "Europe/Lisbon", Language.English));
        (await bot.RowsAsync<SlackNewcomer>()).ShouldBeEmpty();
    }

    /// <summary>Hers is Hungarian, and so is what is assumed of whom she invites.</summary>
    [Fact]
    public async Task UntilThenTheAssumptionHolds()
    {
        bot.Slack.Users.Clear();
        await InviteAsync();

        var guest = await GuestAsync();
        (guest.Name, guest.Zone, guest.Language).ShouldBe(("guest", "Europe/Berlin", Language.Hungarian));
    }

    /// <summary>Slack does not speak Hungarian: an English Slack in Budapest says nothing about who is in front of it.</summary>
    [Fact]
    public async Task AnEnglishSlackInBudapestDoesNotMeanEnglish()
    {
        bot.Slack.Users["U0GUEST"] = FakeSlack.User("U0GUEST", "Teszt Elek", "Europe/Budapest", "en-US");
        await InviteAsync();

        await MeetAsync();

        (await GuestAsync()).Language.ShouldBe(Language.Hungarian);
    }

    [Fact]
    public async Task WhatTheyChoseThemselvesStays()
    {
        await InviteAsync();
        await bot.TypeAsync("U0GUEST", "C0ACME", "/va", "language hungarian");
        await bot.TypeAsync("U0GUEST", "C0ACME", "/va", "timezone Vienna");
        await bot.TypeAsync("U0GUEST", "C0ACME", "/va", "name Guszti");

        await MeetAsync();
        await bot.TellAsync(Payload.Text("user-change.json").Replace("U0CARL", "U0GUEST").Replace("\"tz\":", "\"locale\":\"en-US\",\"tz\":"));

        var guest = await GuestAsync();
        (guest.Name, guest.Zone, guest.Language).ShouldBe(("Guszti", "Europe/Vienna", Language.Hungarian));
    }

    [Fact]
    public async Task AChangedProfileChangesTheAssumedLanguage()
    {
        bot.Slack.Users.Clear();
        await InviteAsync();
        await bot.TellAsync(Payload.Text("user-change.json").Replace("U0CARL", "U0GUEST").Replace("\"tz\":", "\"locale\":\"en-US\",\"tz\":"));

        (await GuestAsync()).Language.ShouldBe(Language.English);
    }

    /// <summary>Slack Connect: a mention does not say whose somebody is; Slack does, when asked.</summary>
    [Fact]
    public async Task AMentionOfAnotherCompanysPersonInvitesThemToo()
    {
        bot.Slack.Users["U0GUEST"]["team_id"] = "T0ELSEWHERE";
        await InviteAsync();
        await MeetAsync();
        await bot.TellAsync(Stranger("Ev0AFTER"));

        bot.Slack.Received[^1].Shown.ShouldContain("Newsletter");

        static string Stranger(string id) => Payload.Text("app-mention-by-stranger.json").Replace("what does Acme pay?", "!board").Replace("U0ELSE", "U0GUEST").Replace("Ev0MENTION3", id);
    }

    [Fact]
    public async Task WhatSlackCouldNotSayNowItSaysLater()
    {
        bot.Slack.Next(http =>
        {
            http.Response.StatusCode = 500;
            return Task.CompletedTask;
        }, "users.info");
        await InviteAsync();
        await MeetAsync();
        (await bot.RowsAsync<SlackNewcomer>()).ShouldHaveSingleItem().DueAt.ShouldBeGreaterThan(bot.Clock.Now);

        bot.Clock.Advance(Duration.FromMinutes(11));
        await MeetAsync();

        (await GuestAsync()).Name.ShouldBe("Gus Tester");
        (await bot.RowsAsync<SlackNewcomer>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhomSlackDoesNotKnowIsAskedForOnce()
    {
        bot.Slack.Users.Clear();
        await InviteAsync();

        await MeetAsync();

        (await bot.RowsAsync<SlackNewcomer>()).ShouldBeEmpty();
        (await GuestAsync()).Name.ShouldBe("guest");
    }

    [Fact]
    public async Task WhoWasUninvitedMeanwhileIsNobody()
    {
        await InviteAsync();
        var undone = await bot.TypeAsync("U0ANNA", "C0ACME", "/undo", "");
        undone.ShouldNotBeNull();

        await MeetAsync();

        (await bot.RowsAsync<SlackNewcomer>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task ARestartForgetsNobody()
    {
        await InviteAsync();
        await bot.RestartAsync();

        await MeetAsync();

        (await GuestAsync()).Name.ShouldBe("Gus Tester");
    }

    private async Task InviteAsync()
    {
        await bot.TypeAsync("U0ANNA", "C0ACME", "/client", "invite @guest");
        await bot.DrainAsync();
    }

    private Task MeetAsync() => bot.Service<SlackIntroductions>().MeetAsync(CancellationToken.None);

    private async Task<Person> GuestAsync()
    {
        var account = (await bot.RowsAsync<ChatIdentity>()).Single(one => one.UserId == "U0GUEST" && one.Channel == "slack");
        return (await bot.RowsAsync<Person>()).Single(person => person.Id == account.PersonId);
    }
}
