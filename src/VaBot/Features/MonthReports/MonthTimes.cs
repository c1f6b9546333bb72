using NodaTime;
using VaBot.People;

namespace VaBot.Features.MonthReports;

/// <summary>When the bot speaks about a month, by one person's own clock and calendar. Pure.</summary>
public static class MonthTimes
{
    public static readonly LocalTime AskTime = new(9, 0);

    /// <summary>Three weeks into the next month nobody needs to be told that one is over; unless she was away until then.</summary>
    private const int UsefulDays = 21, UsefulDaysAfter = 7;

    /// <summary>The 1st after the month at 09:00, or the first working day after it; within working hours.</summary>
    /// <param name="month">The month that will be over, by its first day.</param>
    public static Instant Ask(WorkCalendar calendar, Person person, LocalDate month)
    {
        var time = AskTime < person.WorkStarts || AskTime >= person.WorkEnds ? person.WorkStarts : AskTime;
        return calendar.Clock.ToInstant(calendar.WorkdayFrom(month.PlusMonths(1)).At(time));
    }

    /// <summary>The 1st after the month at 09:00, whatever day it is: what needs nobody's yes does not wait for anybody's return.</summary>
    public static Instant SendAlone(WorkCalendar calendar, LocalDate month) => calendar.Clock.ToInstant(month.PlusMonths(1).At(AskTime));

    public static Instant AskUseful(WorkCalendar calendar, Person person, LocalDate month) => Instant.Max(
        calendar.Clock.ToInstant(month.PlusMonths(1).PlusDays(UsefulDays).At(LocalTime.Midnight)),
        Ask(calendar, person, month) + Duration.FromDays(UsefulDaysAfter));

    public static bool IsPast(WorkCalendar calendar, Person person, LocalDate month) => AskUseful(calendar, person, month) <= calendar.Clock.Now;
}
