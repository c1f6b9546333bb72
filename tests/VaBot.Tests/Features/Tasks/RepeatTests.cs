using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Shouldly;
using VaBot.Features.Tasks;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Features.Tasks;

/// <summary>Deliverables that come back: how it is said, and on which day.</summary>
public sealed class RepeatTests
{
    [Theory]
    [InlineData("daily", "Daily")]
    [InlineData("every day", "Daily")]
    [InlineData("every 3 days", "3 Daily")]
    [InlineData("weekly", "Weekly")]
    [InlineData("weekly on friday", "Weekly 5")]
    [InlineData("every Friday", "Weekly 5")]
    [InlineData("on mondays, weekly", null)]
    [InlineData("every other week", "2 Weekly")]
    [InlineData("every two weeks on tuesday", "2 Weekly 2")]
    [InlineData("fortnightly", "2 Weekly")]
    [InlineData("every 2 weeks after done", "2 Weekly AfterDone")]
    [InlineData("3 days after it's done", "3 Daily AfterDone")]
    [InlineData("monthly", "Monthly")]
    [InlineData("monthly on the 31st", "Monthly 31")]
    [InlineData("every month on the last day", "Monthly 31")]
    [InlineData("every 3 months on the 1st", "3 Monthly 1")]
    [InlineData("every 15th", "Monthly 15")]
    [InlineData("naponta", "Daily")]
    [InlineData("hetente pénteken", "Weekly 5")]
    [InlineData("minden pénteken", "Weekly 5")]
    [InlineData("minden héten", "Weekly")]
    [InlineData("kéthetente", "2 Weekly")]
    [InlineData("minden második héten", "2 Weekly")]
    [InlineData("2 hetente hétfőn", "2 Weekly 1")]
    [InlineData("havonta", "Monthly")]
    [InlineData("minden hónap 31-én", "Monthly 31")]
    [InlineData("minden hónap utolsó napján", "Monthly 31")]
    [InlineData("havonta 15-én", "Monthly 15")]
    [InlineData("2 héttel elkészülés után", "2 Weekly AfterDone")]
    [InlineData("elkészülte után 3 nappal", "3 Daily AfterDone")]
    [InlineData("monthly on the 32nd", null)]
    [InlineData("every 0 weeks", null)]
    [InlineData("every 100 weeks", null)]
    [InlineData("weekly on the 5th", null)]
    [InlineData("daily on friday", null)]
    [InlineData("2 weeks", null)]
    [InlineData("friday", null)]
    [InlineData("every now and then", null)]
    [InlineData("weekly report", null)]
    [InlineData("", null)]
    public void It_is_read_as_a_whole_or_not_at_all(string typed, string? stored)
    {
        var read = Reader.Shared.ReadRepeat(typed)?.Repeat?.ToString();

        read.ShouldBe(stored);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("never")]
    [InlineData("soha")]
    public void Off_is_said_in_either_language(string typed) => Reader.Shared.ReadRepeat(typed).ShouldNotBeNull().Repeat.ShouldBeNull();

    [Theory]
    [InlineData("Monthly", "2026-01-31", "2026-01-31", "2026-02-28 2026-03-31 2026-04-30 2026-05-31")]
    [InlineData("Monthly 31", "2027-12-31", "2027-12-31", "2028-01-31 2028-02-29 2028-03-31")]
    [InlineData("2 Monthly 30", "2026-12-30", "2026-12-30", "2027-02-28 2027-04-30")]
    [InlineData("Weekly 5", "2026-11-20", "2026-11-19", "2026-11-27 2026-12-04")]
    [InlineData("Weekly 5", "2026-11-18", "2026-11-18", "2026-11-20 2026-11-27")]
    [InlineData("2 Weekly", "2026-10-23", "2026-10-23", "2026-11-06 2026-11-20")]
    [InlineData("3 Daily", "2026-03-27", "2026-03-27", "2026-03-30 2026-04-02")]
    [InlineData("Weekly", "2026-11-02", "2026-11-20", "2026-11-23 2026-11-30")]
    [InlineData("2 Weekly AfterDone", "2026-11-02", "2026-11-20", "2026-12-04")]
    [InlineData("Monthly AfterDone", "2026-01-05", "2026-01-31", "2026-02-28")]
    [InlineData("Weekly 1 AfterDone", "2026-11-02", "2026-11-20", "2026-11-30")]
    public void The_next_one_is_due(string stored, string due, string done, string expected)
    {
        var repeat = Repeat.Parse(stored);
        var (from, at) = (Day(due), Day(done));
        foreach (var next in expected.Split(' '))
        {
            (repeat, from) = (repeat.Tied(from), repeat.Next(from, at));
            from.ShouldBe(Day(next));
            at = from;
        }
    }

    [Theory]
    [InlineData("Weekly", "2026-11-20", "2026-11-27")]
    [InlineData("Weekly 1", "2026-11-20", "2026-11-23")]
    [InlineData("Monthly 31", "2026-11-20", "2026-11-30")]
    public void Without_a_date_it_counts_from_the_day_it_was_done(string stored, string done, string next) => Repeat.Parse(stored).Next(null, Day(done)).ShouldBe(Day(next));

    /// <summary>Whatever the repeat and however late each is done: the next is later than the last, not over, on the day it is tied to, and a month never skipped
    /// or drifted from.</summary>
    [Fact]
    public void However_it_is_worked_off_it_keeps_its_day()
    {
        var repeats = from every in Gen.Choose(1, 6)
                      from unit in Gen.Choose(0, 2)
                      from day in Gen.Choose(0, 31)
                      from after in Gen.Choose(0, 3)
                      select new Repeat(every, (RepeatUnit)unit, unit == 0 || day == 0 ? null : unit == 1 ? 1 + day % 7 : day, after == 0);
        var plays = from repeat in repeats
                    from start in Gen.Choose(0, 4000)
                    from late in Gen.Choose(-20, 40).ListOf(20)
                    select (repeat, start, late);
        Prop.ForAll(plays.ToArbitrary(), play => Play(play.repeat, new LocalDate(2026, 1, 1).PlusDays(play.start), play.late)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void What_is_stored_and_what_a_button_says_mean_the_same()
    {
        foreach (var stored in new[] { "Daily", "3 Daily", "Weekly", "Weekly 7", "12 Weekly 1", "Monthly", "Monthly 31", "2 Monthly 1", "2 Weekly AfterDone", "Monthly 15 AfterDone" })
        {
            var repeat = Repeat.Parse(stored);
            repeat.ToString().ShouldBe(stored);
            Reader.Shared.ReadRepeat(repeat.ToCommand()).ShouldNotBeNull(repeat.ToCommand()).Repeat.ShouldBe(repeat);
        }
    }

    [Fact]
    public async Task Finishing_puts_the_next_one_in_its_place_and_undo_takes_both_back()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/task repeat inbox triage weekly on friday");
        await bot.SayAsync("anna", "acme", "/task check inbox triage newsletters");
        await bot.SayAsync("anna", "acme", "/task tick inbox triage 1");
        await bot.SayAsync("anna", "acme", "/task link inbox triage https://example.com/w47");

        var done = await bot.SayAsync("anna", "acme", "/task done inbox triage");

        done.Text().ShouldBe("Kész: Inbox triage. A következő már a táblán van, határidő: nov. 27., péntek.");
        var cards = (await bot.RowsAsync<TaskItem>()).Where(task => task.Title == "Inbox triage").ToDictionary(task => task.State);
        cards[TaskState.ToDo].PreviousId.ShouldBe(cards[TaskState.Done].Id);
        (cards[TaskState.ToDo].Link, cards[TaskState.ToDo].Service, cards[TaskState.ToDo].EstimateMinutes).ShouldBe((null, "Admin", 60));
        (await bot.RowsAsync<ChecklistItem>()).Single(step => step.TaskId == cards[TaskState.ToDo].Id).IsDone.ShouldBeFalse();
        (await bot.SayAsync("carl", "acme", "/task show inbox triage")).Text().ShouldContain("To do, no. 3");

        await bot.PressAsync("anna", "acme", done, "Visszavonás");
        (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == "Inbox triage").State.ShouldBe(TaskState.ToDo);
        (await bot.RowsAsync<ChecklistItem>()).ShouldHaveSingleItem().IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_card_finished_twice_comes_back_once()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/task done inbox triage");
        var first = (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == "Inbox triage" && task.State == TaskState.Done);

        for (var i = 0; i < 2; i++)
        {
            (await bot.SayAsync("anna", "acme", $"/task reopen -- task={first.Id:N}")).Text().ShouldStartWith("Újra nyitva");
            (await bot.SayAsync("anna", "acme", $"/task done -- task={first.Id:N}")).Text().ShouldBe("Kész: Inbox triage.");
        }

        (await bot.RowsAsync<TaskItem>()).Count(task => task.PreviousId == first.Id && task.State != TaskState.Removed).ShouldBe(1);
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static void Play(Repeat repeat, LocalDate due, IEnumerable<int> late)
    {
        foreach (var days in late)
        {
            var done = due.PlusDays(days);
            var tied = repeat.Tied(due);
            var next = repeat.Next(due, done);
            (next > (repeat.AfterDone ? done : due)).ShouldBeTrue($"{repeat}: due {due}, done {done}, next {next}");
            (next >= done).ShouldBeTrue();
            if (tied is { Unit: RepeatUnit.Weekly, On: { } weekday })
            {
                ((int)next.DayOfWeek).ShouldBe(weekday);
            }

            if (tied is { Unit: RepeatUnit.Monthly, On: { } number })
            {
                next.Day.ShouldBe(Math.Min(number, CalendarSystem.Iso.GetDaysInMonth(next.Year, next.Month)));
            }

            (repeat, due) = (tied, next);
        }
    }
}
