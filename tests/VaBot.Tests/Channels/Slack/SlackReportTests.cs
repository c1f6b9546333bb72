using NodaTime;
using Shouldly;
using VaBot.Features.Contracts;
using VaBot.Features.MonthReports;
using VaBot.Features.WeeklyPlans;
using VaBot.Jobs;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>A month's report as both sides meet it in Slack: in the room, in windows and on Home.</summary>
public sealed class SlackReportTests : IAsyncLifetime
{
    private SlackBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await SlackBot.StartAsync();
        await bot.ChangeAsync(database => database.RemoveRange(database.Set<Conversation>().Where(place => place.Channel != "slack")));
        await bot.TypeAsync("U0ANNA", "D0ANNA", "/va", "language english");
        await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "90m newsletter 2026-10-15");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task TheClientAsksAboutALineInAWindowAndIsAnsweredFromOne()
    {
        var letter = await SendAsync();

        await bot.InteractAsync(bot.ClickJson("U0CARL", letter, "/report question"));
        var asked = bot.Slack.Windows.ShouldHaveSingleItem();
        asked.Title.ShouldBe("Question, October 2026");
        (await bot.InteractAsync(asked.Submitted("U0CARL", ("line", "1"), ("question", "Why so long?")))).ShouldBeEmpty();
        (await bot.RowsAsync<ReportQuestion>()).ShouldHaveSingleItem().Question.ShouldBe("Why so long?");

        await LookAsync();
        var news = bot.Slack.Received.Last(message => message.Shown.Contains("Why so long?") && message.Buttons.ContainsKey("Answer"));
        await bot.InteractAsync(bot.ClickJson("U0ANNA", news, "/report answer"));
        (await bot.InteractAsync(bot.Slack.Windows[^1].Submitted("U0ANNA", ("answer", "Two rounds of photos")))).ShouldBeEmpty();
        await LookAsync();

        bot.Slack.Received.ShouldContain(message => message.Channel == "C0ACME" && message.Shown.Contains("Two rounds of photos"));
    }

    [Fact]
    public async Task AQuestionWithoutWordsStaysInItsWindow()
    {
        var letter = await SendAsync();
        await bot.InteractAsync(bot.ClickJson("U0CARL", letter, "/report question"));

        (await bot.InteractAsync(bot.Slack.Windows[0].Submitted("U0CARL", ("line", "9"), ("question", "Why?")))).ShouldContain("errors");

        (await bot.RowsAsync<ReportQuestion>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheFilesComeAgainThoughNobodyKnowsOfTheFirstTry()
    {
        await SendAsync();
        await bot.TypeAsync("U0ANNA", "D0ANNA", "/report", "october acme -- files=again");
        await WaitAsync(Duration.FromMinutes(1));
        bot.Slack.Received.Count(HasFiles).ShouldBe(1);

        await WaitAsync(Duration.FromHours(1));
        bot.Slack.Next(_ => Task.CompletedTask, "files.getUploadURLExternal");
        await bot.TypeAsync("U0ANNA", "D0ANNA", "/report", "october acme -- files=again");
        await WaitAsync(Duration.FromMinutes(1));
        await WaitAsync(Duration.FromMinutes(1));

        bot.Slack.Received.Count(HasFiles).ShouldBe(2);

        static bool HasFiles(FakeSlackMessage message) => message.Channel == "D0ANNA" && message.Files.Count > 0;
    }

    [Fact]
    public async Task HomeLeadsTheClientToWhatWasSentAndHerToTheMonth()
    {
        await OpenHomeAsync("U0CARL");
        Home("U0CARL").Buttons.Keys.ShouldNotContain(label => label.StartsWith("Report: ", StringComparison.Ordinal));
        await SendAsync();

        await OpenHomeAsync("U0CARL");
        await ClickAtHomeAsync("U0CARL", "Report: October 2026");
        bot.Slack.Received[^1].Channel.ShouldBe("U0CARL");
        bot.Slack.Received[^1].Shown.ShouldContain("October 2026");
        bot.Slack.Received[^1].Shown.ShouldContain("1:30");

        await OpenHomeAsync("U0ANNA");
        await ClickAtHomeAsync("U0ANNA", "Reports");
        bot.Slack.Received[^1].Channel.ShouldBe("U0ANNA");
        bot.Slack.Received[^1].Shown.ShouldContain("November 2026");
    }

    [Fact]
    public async Task HomeLeadsToThePlanOfEach()
    {
        await OpenHomeAsync("U0ANNA");
        await ClickAtHomeAsync("U0ANNA", "Week's plan");
        bot.Slack.Received[^1].Shown.ShouldContain("Week 48");

        await bot.TypeAsync("U0ANNA", "C0ACME", "/plan", "send");
        await bot.DrainAsync();
        await OpenHomeAsync("U0CARL");
        Home("U0CARL").Shown.ShouldContain("Week 48");
        await ClickAtHomeAsync("U0CARL", "Confirm");
        (await bot.RowsAsync<WeeklyPlan>()).ShouldContain(plan => plan.State == PlanState.Confirmed);
    }

    [Fact]
    public async Task AContractIsChangedInAWindow()
    {
        var shown = await bot.TypeAsync("U0ANNA", "D0ANNA", "/client", "contract acme");
        await bot.InteractAsync(bot.ClickJson("U0ANNA", shown!, "/client set"));
        var window = bot.Slack.Windows.ShouldHaveSingleItem();
        window.Fields["hours"].ShouldNotBeEmpty();

        (await bot.InteractAsync(window.Submitted("U0ANNA", ("discount", "lots")))).ShouldContain("errors");
        (await bot.InteractAsync(window.Submitted("U0ANNA", ("hours", "10h")))).ShouldBeEmpty();

        (await bot.TypeAsync("U0ANNA", "D0ANNA", "/client", "contract acme"))!.Shown.ShouldContain("10 h");
        (await bot.RowsAsync<Terms>()).ShouldContain(terms => terms.WeeklyMinutes == 600);
    }

    /// <summary>October is approved and sent.</summary>
    private async Task<FakeSlackMessage> SendAsync()
    {
        await bot.TypeAsync("U0ANNA", "D0ANNA", "/report", "approve october acme");
        await LookAsync();
        return bot.Slack.Received.Last(message => message.Channel == "C0ACME" && message.Buttons.ContainsKey("Question a line"));
    }

    private Task WaitAsync(Duration time)
    {
        bot.Clock.Advance(time);
        return bot.DrainAsync();
    }

    private async Task LookAsync()
    {
        await bot.Service<JobRunner>().RunAsync("month-end", CancellationToken.None);
        await bot.DrainAsync();
    }

    private int opened;

    private Task OpenHomeAsync(string user) => bot.TellAsync(Payload.Text("app-home-opened.json").Replace("U0ANNA", user).Replace("Ev0HOME1", $"Ev0REPORTS{++opened}"));

    private FakeSlackMessage Home(string user) => new("", bot.Slack.Homes[user], true, null);

    private async Task ClickAtHomeAsync(string user, string label)
    {
        var (id, value) = Home(user).Pressable.First(button => button.Value == Home(user).Buttons[label]);
        await bot.InteractAsync(Payload.Text("home-button.json").Replace("U0ANNA", user).Replace("\"button2\"", $"\"{id}\"").Replace("\"/plan\"", System.Text.Json.JsonSerializer.Serialize(value)).Replace("1763730012.555555", $"17637300{++opened}.555555"));
    }
}
