using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

public sealed class CommandTests
{
    [Theory]
    [InlineData("log", "", Intent.TimeLog)]
    [InlineData("log", "edit 50m", Intent.TimeEdit)]
    [InlineData("log", "move blog", Intent.TimeMove)]
    [InlineData("log", "move bluebird", Intent.TimeMove)]
    [InlineData("log", "split 20m blog", Intent.TimeSplit)]
    [InlineData("log", "delete", Intent.TimeDelete)]
    [InlineData("log", "delete last entry", Intent.TimeDelete)]
    [InlineData("log", "undo", Intent.TimeUndo)]
    [InlineData("log", "redo", Intent.TimeRedo)]
    [InlineData("log", "week", Intent.TimeSummary)]
    [InlineData("log", "last month acme", Intent.TimeSummary)]
    [InlineData("log", "javítsd 50 percre", Intent.TimeEdit)]
    [InlineData("log", "tedd át blog", Intent.TimeMove)]
    [InlineData("log", "bontsd 20p blog", Intent.TimeSplit)]
    [InlineData("log", "törlés", Intent.TimeDelete)]
    [InlineData("log", "visszavonás", Intent.TimeUndo)]
    [InlineData("timer", "", Intent.TimeStatus)]
    [InlineData("timer", "status", Intent.TimeStatus)]
    [InlineData("timer", "start", Intent.TimeStart)]
    [InlineData("timer", "start newsletter", Intent.TimeStart)]
    [InlineData("timer", "newsletter", Intent.TimeStart)]
    [InlineData("timer", "stop", Intent.TimeStop)]
    [InlineData("timer", "switch blog", Intent.TimeSwitch)]
    [InlineData("timer", "pause", Intent.TimePause)]
    [InlineData("timer", "resume", Intent.TimeResume)]
    [InlineData("timer", "váltás hírlevél", Intent.TimeSwitch)]
    [InlineData("timer", "szünet", Intent.TimePause)]
    [InlineData("timer", "folytatás", Intent.TimeResume)]
    [InlineData("timer", "indítás hírlevél", Intent.TimeStart)]
    [InlineData("timer", "állj", Intent.TimeStop)]
    [InlineData("task", "", Intent.TaskList)]
    [InlineData("task", "done newsletter", Intent.TaskDone)]
    [InlineData("task", "newsletter done", Intent.TaskDone)]
    [InlineData("task", "start newsletter", Intent.TaskStart)]
    [InlineData("task", "wait newsletter", Intent.TaskWait)]
    [InlineData("task", "remove newsletter", Intent.TaskRemove)]
    [InlineData("task", "kész hírlevél", Intent.TaskDone)]
    [InlineData("task", "elkezdve hírlevél", Intent.TaskStart)]
    [InlineData("task", "töröld a hírlevelet", Intent.TaskRemove)]
    [InlineData("task", "newsletter due friday", Intent.TaskDue)]
    [InlineData("task", "newsletter estimate 2h", Intent.TaskEstimate)]
    [InlineData("task", "newsletter before blog", Intent.TaskPrioritise)]
    [InlineData("task", "order flowers", Intent.TaskAdd)]
    [InlineData("board", "", Intent.TaskList)]
    [InlineData("board", "acme", Intent.TaskList)]
    [InlineData("plan", "", Intent.PlanShow)]
    [InlineData("plan", "confirm", Intent.PlanConfirm)]
    [InlineData("plan", "add newsletter", Intent.PlanAdd)]
    [InlineData("plan", "remove newsletter", Intent.PlanRemove)]
    [InlineData("plan", "change less of everything", Intent.PlanChange)]
    [InlineData("report", "", Intent.ReportShow)]
    [InlineData("report", "october acme", Intent.ReportShow)]
    [InlineData("client", "bluebird", Intent.BudgetShow)]
    [InlineData("client", "bluebird tasks", Intent.TaskList)]
    [InlineData("va", "", Intent.Help)]
    [InlineData("va", "help", Intent.Help)]
    [InlineData("va", "undo", Intent.TimeUndo)]
    [InlineData("va", "redo", Intent.TimeRedo)]
    [InlineData("va", "language hu", Intent.SettingsLanguage)]
    [InlineData("va", "timezone Europe/Berlin", Intent.SettingsTimezone)]
    [InlineData("va", "log 45m newsletter", Intent.TimeLog)]
    [InlineData("va", "tomato soup", Intent.Unknown)]
    [InlineData("nonsense", "45m newsletter", Intent.Unknown)]
    public void Sub_verbs(string command, string text, Intent intent) => Read.English(text, command).Intent.ShouldBe(intent);

    [Fact]
    public void Log_alone_asks_for_a_length() =>
        Read.English("", "log").Entries.ShouldHaveSingleItem().Doubts.ShouldHaveSingleItem().ShouldBeOfType<Doubt.NoDuration>();

    [Fact]
    public void A_line_that_cannot_be_read_does_not_spoil_the_others()
    {
        var understanding = Read.English("45m newsletter\nsomething about the weather\n30m blog", "log");

        understanding.Entries.Select(entry => entry.Minutes).ShouldBe([45, null, 30]);
        understanding.Entries[1].Doubts.ShouldBe([new Doubt.UnreadLine("something about the weather")]);
    }

    [Fact]
    public void Each_entry_keeps_its_own_doubts()
    {
        var understanding = Read.English("45m newsletter\n30h blog", "log");

        understanding.Entries.Select(entry => entry.Doubts.Count).ShouldBe([0, 1]);
    }

    [Fact]
    public void Said_and_assumed_are_told_apart()
    {
        Read.English("45m newsletter", "log").Entries[0].Date.ShouldBe(new Read<NodaTime.LocalDate>(Tests.Languages.Read.Wednesday.Date, false));
        Read.English("45m newsletter today", "log").Entries[0].Date.Said.ShouldBeTrue();
    }

    [Theory]
    [InlineData("top newsletter")]
    [InlineData("legfelülre hírlevél")]
    [InlineData("top invoice follow-ups")]
    public void Top_is_a_place(string text)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Reader.Shared.Read(Read.Utterance(text, "task", language)).To.ShouldBe(Move.Top, text);
        }
    }

    [Theory]
    [InlineData("newsletter is a top priority")]
    [InlineData("newsletter top priority")]
    [InlineData("a hírlevél top prioritás")]
    public void Top_priority_is_a_level(string text)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Reader.Shared.Read(Read.Utterance(text, "task", language)).Priority.ShouldBe(Priority.High, text);
        }
    }

    [Theory]
    [InlineData("task", "up", Intent.TaskPrioritise)]
    [InlineData("task", "top", Intent.TaskPrioritise)]
    [InlineData("task", "lejjebb", Intent.TaskPrioritise)]
    [InlineData("task", "feljebb", Intent.TaskPrioritise)]
    [InlineData("task", "move", Intent.TaskPrioritise)]
    [InlineData("task", "urgent", Intent.TaskPrioritise)]
    [InlineData("task", "done", Intent.TaskDone)]
    [InlineData("task", "kész", Intent.TaskDone)]
    [InlineData("task", "due", Intent.TaskDue)]
    [InlineData("task", "due friday", Intent.TaskDue)]
    [InlineData("task", "határidő péntek", Intent.TaskDue)]
    [InlineData("task", "estimate", Intent.TaskEstimate)]
    [InlineData("task", "becslés 2 óra", Intent.TaskEstimate)]
    [InlineData("task", "remove", Intent.TaskRemove)]
    [InlineData("task", "törlés", Intent.TaskRemove)]
    [InlineData("task", "wait", Intent.TaskWait)]
    [InlineData("task", "reopen", Intent.TaskReopen)]
    [InlineData("task", "start", Intent.TaskStart)]
    [InlineData("task", "add", Intent.TaskAdd)]
    [InlineData("task", "új", Intent.TaskAdd)]
    [InlineData("timer", "start", Intent.TimeStart)]
    [InlineData("timer", "indítás", Intent.TimeStart)]
    [InlineData("plan", "add", Intent.PlanAdd)]
    [InlineData("plan", "remove", Intent.PlanRemove)]
    [InlineData("plan", "ki", Intent.PlanRemove)]
    public void A_verb_alone_names_no_task(string command, string text, Intent intent)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var understanding = Reader.Shared.Read(Read.Utterance(text, command, language));

            (understanding.Intent, understanding.Task).ShouldBe((intent, null), text);
        }
    }

    [Theory]
    [InlineData("20m newsletter\n8 inbox triage")]
    [InlineData("20m newsletter / 8 inbox triage")]
    [InlineData("20m newsletter; inbox triage 8")]
    [InlineData("20m newsletter, 8 inbox triage")]
    [InlineData("20m newsletter and 8 inbox triage")]
    [InlineData("20m newsletter meg 8 inbox triage")]
    public void A_number_that_may_be_minutes_or_hours_is_asked_for_its_own_entry(string text)
    {
        var entries = Read.English(text, "log").Entries;

        entries.Count.ShouldBe(2);
        (entries[0].Minutes, entries[0].Task!.Text, entries[0].Doubts.Count).ShouldBe((20, "Newsletter", 0));
        entries[1].Task!.Text.ShouldBe("Inbox triage");
        entries[1].Doubts.ShouldBe([new Doubt.BareNumber(8)]);
    }

    [Theory]
    [InlineData("20m newsletter\nsomething odd\n1h inbox triage", 1)]
    [InlineData("something odd\n20m newsletter\n1h inbox triage", 0)]
    [InlineData("20m newsletter\nsomething odd", 1)]
    public void A_line_that_cannot_be_read_is_shown_and_the_others_stand(string text, int place)
    {
        var entries = Read.English(text, "log").Entries;

        entries[place].Doubts.ShouldBe([new Doubt.UnreadLine("something odd")]);
        entries.Where((_, at) => at != place).ShouldAllBe(entry => entry.Doubts.Count == 0 && entry.Task != null && entry.Task.Index != null);
    }

    [Theory]
    [InlineData("1h\nnewsletter", 60)]
    [InlineData("newsletter\n1h", 60)]
    [InlineData("yesterday\n45m newsletter", 45)]
    public void A_name_or_day_on_a_line_of_its_own_belongs_to_the_only_entry(string text, int minutes)
    {
        var entry = Read.English(text, "log").Entries.ShouldHaveSingleItem();

        (entry.Minutes, entry.Task!.Text, entry.Doubts.Count).ShouldBe((minutes, "Newsletter", 0));
    }
}
