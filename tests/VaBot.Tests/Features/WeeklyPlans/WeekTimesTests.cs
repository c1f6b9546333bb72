using NodaTime;
using NodaTime.Text;
using Shouldly;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.People;
using VaBot.Time;
using Xunit;

namespace VaBot.Tests.Features.WeeklyPlans;

/// <summary>When the bot speaks about a week, worked out by hand: both clock changes in ten zones, holidays, days off, odd hours.</summary>
public sealed class WeekTimesTests
{
    /// <summary>The Friday 15:00 and the Monday 10:00 around each clock change of 2026 (2027 where that is the next).</summary>
    [Theory]
    [InlineData("Europe/Budapest", "2026-03-30", "2026-03-27T14:00Z", "2026-03-30T08:00Z")]
    [InlineData("Europe/Budapest", "2026-10-26", "2026-10-22T13:00Z", "2026-10-26T09:00Z")] // the 23rd is a holiday in Hungary
    [InlineData("Europe/Berlin", "2026-03-30", "2026-03-27T14:00Z", "2026-03-30T08:00Z")]
    [InlineData("Europe/Berlin", "2026-10-26", "2026-10-23T13:00Z", "2026-10-26T09:00Z")]
    [InlineData("Europe/London", "2026-03-30", "2026-03-27T15:00Z", "2026-03-30T09:00Z")]
    [InlineData("Europe/London", "2026-10-26", "2026-10-23T14:00Z", "2026-10-26T10:00Z")]
    [InlineData("America/New_York", "2026-03-09", "2026-03-06T20:00Z", "2026-03-09T14:00Z")]
    [InlineData("America/New_York", "2026-11-02", "2026-10-30T19:00Z", "2026-11-02T15:00Z")]
    [InlineData("America/Los_Angeles", "2026-03-09", "2026-03-06T23:00Z", "2026-03-09T17:00Z")]
    [InlineData("America/Los_Angeles", "2026-11-02", "2026-10-30T22:00Z", "2026-11-02T18:00Z")]
    [InlineData("America/Sao_Paulo", "2018-11-05", "2018-11-02T18:00Z", "2018-11-05T12:00Z")] // the last summers with a change
    [InlineData("America/Sao_Paulo", "2019-02-18", "2019-02-15T17:00Z", "2019-02-18T13:00Z")]
    [InlineData("Asia/Kolkata", "2026-03-30", "2026-03-27T09:30Z", "2026-03-30T04:30Z")]
    [InlineData("Asia/Kathmandu", "2026-10-26", "2026-10-23T09:15Z", "2026-10-26T04:15Z")]
    [InlineData("Australia/Sydney", "2026-04-06", "2026-04-03T04:00Z", "2026-04-06T00:00Z")]
    [InlineData("Australia/Sydney", "2026-10-05", "2026-10-02T05:00Z", "2026-10-04T23:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-06", "2026-04-03T04:00Z", "2026-04-05T23:30Z")] // half an hour only
    [InlineData("Australia/Lord_Howe", "2026-10-05", "2026-10-02T04:30Z", "2026-10-04T23:00Z")]
    [InlineData("Pacific/Kiritimati", "2026-11-23", "2026-11-20T01:00Z", "2026-11-22T20:00Z")]
    public void Friday_at_three_and_Monday_at_ten_are_that_on_the_wall(string zone, string week, string friday, string monday)
    {
        var (calendar, person) = Calendar(zone, $"{week}T00:00Z");

        PlanTimes.Ask(calendar, person, Day(week)).ShouldBe(Utc(friday));
        PlanTimes.RemindClient(calendar, person, Day(week), Utc(friday)).ShouldBe(Utc(monday));
    }

    [Theory]
    [InlineData("2026-11-23", "", "2026-11-20T15:00")]
    [InlineData("2026-11-23", "2026-11-20..2026-11-20", "2026-11-19T15:00")] // Friday off
    [InlineData("2026-11-23", "2026-11-18..2026-11-20", "2026-11-17T15:00")] // back to Tuesday
    [InlineData("2026-11-23", "2026-11-16..2026-11-20", "2026-11-23T09:00")] // the whole week: when she is back
    [InlineData("2026-11-23", "2026-11-16..2026-11-24", "2026-11-25T09:00")]
    [InlineData("2026-11-23", "2026-11-16..2026-11-25", null)] // back on Thursday: that week is not worth planning
    [InlineData("2026-11-23", "2026-11-23..2026-11-29", null)] // nothing to plan
    [InlineData("2026-12-28", "", "2026-12-23T15:00")] // Christmas, its eve and the second day: Friday, Thursday, Saturday
    public void Friday_off_means_the_working_day_before(string week, string off, string? asked)
    {
        var (calendar, person) = Calendar("Europe/Budapest", $"{week}T00:00Z", off);

        var at = PlanTimes.Ask(calendar, person, Day(week));

        (at is { } moment ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(calendar.Clock.ToLocal(moment)) : null).ShouldBe(asked);
    }

    [Theory]
    [InlineData("07:00", "13:00", "12:00")]
    [InlineData("16:00", "22:00", "16:00")]
    [InlineData("09:00", "17:00", "15:00")]
    public void At_three_or_as_near_as_her_hours_allow(string starts, string ends, string asked)
    {
        var (calendar, person) = Calendar("Europe/Budapest", "2026-11-18T00:00Z");
        (person.WorkStarts, person.WorkEnds) = (Time(starts), Time(ends));

        calendar.Clock.ToLocal(PlanTimes.Ask(calendar, person, Day("2026-11-23"))!.Value).TimeOfDay.ShouldBe(Time(asked));
    }

    [Theory]
    [InlineData("", "2026-11-22T18:00")]
    [InlineData("2026-11-21..2026-11-23", "2026-11-24T09:00")]
    public void She_is_reminded_on_Sunday_unless_she_is_off(string off, string reminded)
    {
        var (calendar, _) = Calendar("Europe/Budapest", "2026-11-18T00:00Z", off);

        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(calendar.Clock.ToLocal(PlanTimes.AskAgain(calendar, Day("2026-11-23")))).ShouldBe(reminded);
    }

    [Fact]
    public void A_calendar_finds_the_next_working_time_over_nights_weekends_holidays_and_days_off()
    {
        // 24 December 2026 is a Thursday; Hungary rests until Saturday, she is off on Monday.
        var (calendar, _) = Calendar("Europe/Budapest", "2026-12-20T00:00Z", "2026-12-28..2026-12-28");

        calendar.WorkingTimeFrom(Utc("2026-12-23T10:00Z")).ShouldBe(Utc("2026-12-23T10:00Z"));
        calendar.WorkingTimeFrom(Utc("2026-12-23T05:00Z")).ShouldBe(Utc("2026-12-23T08:00Z"));
        calendar.WorkingTimeFrom(Utc("2026-12-23T16:00Z")).ShouldBe(Utc("2026-12-29T08:00Z"));
        calendar.DigestFrom(Utc("2026-12-23T10:00Z")).ShouldBe(Utc("2026-12-23T15:00Z"));
        calendar.DigestFrom(Utc("2026-12-23T15:00Z")).ShouldBe(Utc("2026-12-29T15:00Z"));
    }

    private static (WorkCalendar Calendar, Person Person) Calendar(string zone, string now, string off = "")
    {
        var person = new Person { Id = Guid.NewGuid(), Name = "Somebody", Language = Language.English, Zone = zone };
        var days = off.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(run => run.Split("..")).Select(run => new Days(Day(run[0]), Day(run[1]))).ToList();
        return (new WorkCalendar(new PersonClock(new FakeClock(Utc(now)), zone), person, days), person);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static LocalTime Time(string text) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;

    private static Instant Utc(string text) => InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(text).Value;
}
