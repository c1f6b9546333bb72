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

        understanding.Entries.Select(entry => entry.Minutes).ShouldBe([45, 30]);
        understanding.Doubts.ShouldHaveSingleItem().ShouldBe(new Doubt.UnreadLine("something about the weather"));
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
}
