using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Channels.Teams;
using VaBot.Features.MonthReports;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Tests.Jobs;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Features;

/// <summary>What is too long to be kept or shown ends before a character, never in the middle of one.</summary>
public sealed class LongWordsTests
{
    [Theory]
    [InlineData("anna", "acme", "/log 45m ", 299)]
    [InlineData("anna", "acme", "/log in a form ", 298)]
    [InlineData("anna", "acme", "/task wait newsletter for ", 299)]
    [InlineData("anna", "dm", "/client add ", 79)]
    [InlineData("carl", "acme", "/plan change ", 299)]
    [InlineData("carl", "acme", "/plan change ", 999)]
    public async Task What_is_said_at_length_is_kept_in_whole_characters(string who, string where, string command, int fitting)
    {
        await using var bot = await Due.StartAsync();
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 14, 0));
        await bot.PressAsync("anna", "dm", bot.Told("anna")[0].Reply, "Mehet: Acme");
        await bot.LookAsync();

        var reply = await bot.SayAsync(who, where, command + Long(fitting));

        var kept = string.Concat(await RowsAsync<TimeEntry>(bot), await RowsAsync<TaskItem>(bot), await RowsAsync<Client>(bot), await RowsAsync<WeeklyPlan>(bot), await RowsAsync<JournalEntry>(bot));
        ShouldBeWhole(ReplyJson.Write(reply) + kept, fitting);
    }

    [Fact]
    public async Task So_are_a_question_and_its_answer()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 60m newsletter");
        await bot.GoToAsync(Instant.FromUtc(2026, 12, 1, 8, 2));
        await bot.SayAsync("anna", "dm", "/report approve november acme");
        await bot.LookAsync();

        await bot.SayAsync("carl", "acme", "/report question 1 " + Long(138));
        var form = (await bot.SayAsync("anna", "dm", "/report answer")).Parts.OfType<Form>().ShouldHaveSingleItem();
        form.Fields[0].Label.ShouldBe(new string('x', 138) + "…");
        await bot.SayAsync("anna", "dm", "/report answer " + Long(999));
        await bot.SayAsync("carl", "acme", "/report question 1 " + Long(999));

        var questions = (await bot.RowsAsync<ReportQuestion>()).OrderBy(question => question.AskedAt).ToList();
        questions[0].Answer.ShouldBe(new string('x', 999));
        questions[^1].Question.ShouldBe(new string('x', 999));
    }

    [Fact]
    public void So_are_labels_and_lines()
    {
        var all = new string('x', 73) + "…";
        Choices.Label(Long(73)).ShouldBe(all);
        SlackMarkup.Plain(Long(73), 75).ShouldBe(all);
        TeamsMarkup.OneLine(Long(73), 75).ShouldBe(all);
    }

    [Fact]
    public async Task So_is_a_platforms_name_of_somebody()
    {
        await using var bot = await TestBot.StartAsync();
        var met = await bot.LookAsync(database => Task.FromResult(
            Acquaintance.Meet(database, new ChatUser("playground", "demo", "new"), new Profile(Long(199)), Language.English, "Etc/UTC")));

        met.Name.ShouldBe(new string('x', 199));
    }

    /// <summary>With a character of two halves after so many others.</summary>
    private static string Long(int fitting) => new string('x', fitting) + "😀" + new string('y', 5);

    private static async Task<string> RowsAsync<T>(TestBot bot)
        where T : class => System.Text.Json.JsonSerializer.Serialize(await bot.RowsAsync<T>(), Json);

    private static readonly System.Text.Json.JsonSerializerOptions Json = new() { IgnoreReadOnlyProperties = true };

    /// <summary>Half a character is written down as the mark of what is unreadable.</summary>
    private static void ShouldBeWhole(string json, int fitting)
    {
        json.ShouldContain(new string('x', fitting), Case.Sensitive);
        json.ShouldNotContain("\\uFFFD", Case.Sensitive);
    }
}
