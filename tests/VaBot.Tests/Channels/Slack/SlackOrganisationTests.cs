using Shouldly;
using VaBot.Channels.Slack.Workspaces;
using VaBot.Delivery;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>An organisation of many workspaces lets the bot in once, for all of them (Slack, "Enterprise organizations").</summary>
public sealed class SlackOrganisationTests : IAsyncLifetime
{
    private const string Organisation = "E0ORG";

    private SlackBot bot = null!;

    private int said;

    public async Task InitializeAsync()
    {
        bot = await SlackBot.StartAsync(Payload.Options.SigningSecret, SlackInstalls.OAuth);
        (await bot.InstallAsync(Organisation)).ShouldContain("Organisation E0ORG");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task WithItsOneTokenItSpeaksInEveryWorkspaceItWasHeardFrom()
    {
        (await bot.SayAsync("T0VABOT/C0ACME")).State.ShouldNotBe(OutboxState.Sent);

        await bot.TellAsync(Event("app-mention.json"));

        bot.Slack.Received[^1].Channel.ShouldBe("C0ACME");
        (await bot.SayAsync("T0VABOT/C0ACME")).State.ShouldBe(OutboxState.Sent);
        bot.Slack.TokensUsed.ShouldAllBe(token => token == "xoxb-E0ORG-1");
    }

    [Fact]
    public async Task ACommandNamesTheWorkspaceToo()
    {
        var typed = bot.Keystroke("U0ANNA", "C0ACME", "/log", "45m newsletter").Replace("is_enterprise_install=false", $"is_enterprise_install=true&enterprise_id={Organisation}&enterprise_name=Org");

        (await bot.PostAsync("/slack/commands", typed)).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);

        (await bot.SayAsync("T0VABOT/C0ACME")).State.ShouldBe(OutboxState.Sent);
    }

    [Theory]
    [InlineData("button.json", "/board")]
    [InlineData("home-button.json", "/board")]
    public async Task AClickNamesTheWorkspaceToo(string payload, string command)
    {
        var click = Whole(Payload.Text(payload)).Replace("/plan", command).Replace("/undo -- change=0192f0c1a2b37c4d8e9f001122334455", command).Replace("https://hooks.slack.com/", "https://elsewhere.example/");

        await bot.InteractAsync(click);

        bot.Slack.Received[^1].Shown.ShouldContain("Newsletter");
    }

    /// <summary>What happens in no workspace, a window or Home, names none.</summary>
    [Fact]
    public async Task AClickInNoWorkspaceIsOfThePersonsOwn()
    {
        await bot.InteractAsync(Whole(Payload.Text("home-button.json")).Replace("\"team\":{\"id\":\"T0VABOT\",\"domain\":\"vabot\"}", "\"team\":null").Replace("/plan", "/board"));

        bot.Slack.Received[^1].Shown.ShouldContain("Newsletter");
    }

    [Fact]
    public async Task WhoIsKnownInOneWorkspaceIsKnownInTheOthers()
    {
        await bot.TellAsync(Event("message-im.json"));
        await bot.TellAsync(Event("message-im.json").Replace("T0VABOT", "T0SECOND").Replace("D0ANNA", "D0SECOND"));

        var anna = (await bot.RowsAsync<ChatIdentity>()).Where(account => account is { Channel: "slack", UserId: "U0ANNA" }).ToList();
        anna.Select(account => account.Workspace).Order().ShouldBe(["T0SECOND", "T0VABOT"]);
        anna.Select(account => account.PersonId).Distinct().ShouldHaveSingleItem();
        bot.Slack.Received[^1].Channel.ShouldBe("D0SECOND");
        bot.Slack.Received[^1].Shown.ShouldContain("Newsletter");
    }

    [Fact]
    public async Task AChannelOfSeveralWorkspacesIsOneRoom()
    {
        await bot.TellAsync(Event("app-mention.json"));
        await bot.TellAsync(Event("app-mention.json").Replace("T0VABOT", "T0SECOND"));

        bot.Slack.Received[^1].Shown.ShouldContain("Newsletter");
        (await bot.RowsAsync<Conversation>()).ShouldNotContain(room => room.Place == "T0SECOND/C0ACME");
    }

    [Fact]
    public async Task AChannelOfTheSameIdInAnotherOrganisationIsAnother()
    {
        await bot.TellAsync(Event("app-mention.json"));
        await bot.InstallAsync("T0SECOND");

        await bot.TellAsync(Payload.Text("app-mention.json").Replace("T0VABOT", "T0SECOND"));

        bot.Slack.Received[^1].Shown.ShouldNotContain("Newsletter");
    }

    [Fact]
    public async Task WhoeverCanBeReachedElsewhereIsNotWrittenToWhereTheBotIsKeptOut()
    {
        await bot.TellAsync(Event("message-im.json"));
        await bot.TellAsync(Event("message-im.json").Replace("T0VABOT", "T0SECOND").Replace("D0ANNA", "D0SECOND"));
        (await DirectAsync()).ShouldBe("T0SECOND/D0SECOND");

        bot.Slack.Errors["D0SECOND"] = "team_access_not_granted";
        await bot.SayAsync("T0SECOND/D0SECOND");
        (await DirectAsync()).ShouldBe("T0VABOT/D0ANNA");

        bot.Slack.Errors.Clear();
        await bot.InstallAsync("T0SECOND");
        (await DirectAsync()).ShouldBe("T0SECOND/D0SECOND");

        async Task<string?> DirectAsync()
        {
            var anna = (await bot.RowsAsync<ChatIdentity>()).First(account => account is { Channel: "slack", UserId: "U0ANNA" }).PersonId;
            return (await bot.Service<VaBot.Turns.Inbox>().ReadAsync((database, token) => Places.DirectAsync(database, anna, "slack", token), CancellationToken.None))?.Place;
        }
    }

    [Fact]
    public async Task TheSameIdFromAnotherCompanyIsSomebodyElse()
    {
        await bot.TellAsync(Event("app-mention.json"));
        await bot.TellAsync(Event("app-mention.json").Replace("\"user\":\"U0CARL\"", "\"user\":\"U0CARL\",\"user_team\":\"T0ELSEWHERE\""));

        (await bot.RowsAsync<ChatIdentity>()).ShouldNotContain(account => account.Workspace == "T0ELSEWHERE");
        bot.Slack.Received[^1].Shown.ShouldNotContain("Newsletter");
    }

    [Fact]
    public async Task WhoeverIsOfNoOrganisationThatLetTheBotInIsNotTakenForOneOfIt()
    {
        await bot.TellAsync(Event("message-im.json").Replace(Organisation, "E0OTHER").Replace("T0VABOT", "T0SECOND"));

        (await bot.RowsAsync<SlackWorkspace>()).ShouldHaveSingleItem().Team.ShouldBe(Organisation);
        (await bot.RowsAsync<ChatIdentity>()).ShouldNotContain(account => account.Workspace == "T0SECOND");
    }

    [Fact]
    public async Task AWorkspaceItIsKeptOutOfDoesNotStopTheOthers()
    {
        await bot.TellAsync(Event("app-mention.json"));
        await bot.TellAsync(Event("app-mention.json").Replace("T0VABOT", "T0SECOND").Replace("C0ACME", "C0SECOND"));
        bot.Slack.Errors["C0SECOND"] = "team_access_not_granted";

        (await bot.SayAsync("T0SECOND/C0SECOND")).State.ShouldBe(OutboxState.Waiting);
        (await bot.SayAsync("T0VABOT/C0ACME")).State.ShouldBe(OutboxState.Sent);

        (await bot.RowsAsync<SlackWorkspace>()).Where(workspace => workspace.EndedAt is not null).ShouldHaveSingleItem().Team.ShouldBe("T0SECOND");
    }

    [Fact]
    public async Task ThrownOutOfTheOrganisationItIsOutOfAllWorkspaces()
    {
        await bot.TellAsync(Event("app-mention.json"));

        await bot.TellAsync(SlackInstalls.Ended("app_uninstalled", bot.Clock.Now.ToUnixTimeSeconds()).Replace("\"team_id\":\"T0VABOT\"", "\"team_id\":\"T0VABOT\",\"enterprise_id\":\"E0ORG\",\"is_enterprise_install\":true"));

        (await bot.RowsAsync<SlackWorkspace>()).ShouldAllBe(workspace => workspace.Token == null);
        (await bot.Service<SlackTokens>().OfAsync("T0VABOT", CancellationToken.None)).Trouble!.Reason.ShouldBe("uninstalled");
        bot.Clock.Advance(NodaTime.Duration.FromMinutes(1));
        await bot.InstallAsync(Organisation);
        (await bot.SayAsync("T0VABOT/C0ACME")).State.ShouldBe(OutboxState.Sent);
    }

    private string Event(string name)
    {
        var text = Whole(Payload.Text(name));
        foreach (var id in new[] { "Ev0MENTION1", "Ev0DIRECT1" })
        {
            text = text.Replace(id, $"{id}{++said}");
        }

        return text;
    }

    /// <summary>As it would come from a workspace of the organisation.</summary>
    private static string Whole(string payload) => payload
        .Replace("\"enterprise_id\":null", $"\"enterprise_id\":\"{Organisation}\"")
        .Replace("\"enterprise\":null", $"\"enterprise\":{{\"id\":\"{Organisation}\",\"name\":\"Organisation\"}}")
        .Replace("\"is_enterprise_install\":false", "\"is_enterprise_install\":true");
}
