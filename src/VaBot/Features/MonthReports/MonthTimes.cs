using NodaTime;
using VaBot.People;

namespace VaBot.Features.MonthReports;

/// <summary>When the bot speaks about a month, by one person's own clock and calendar. Pure.</summary>
public static class MonthTimes
{
    public static readonly LocalTime AskTime = new(9, 0);

    /// <summary>However late it is told, there is this long to deliver it.</summary>
    private static readonly Duration Shortest = Duration.FromDays(7);

    /// <summary>The 1st after the month at 09:00, or the first working day after it; within working hours.</summary>
    /// <param name="month">The month that will be over, by its first day.</param>
    public static Instant Ask(WorkCalendar calendar, Person person, LocalDate month)
    {
        var time = AskTime < person.WorkStarts || AskTime >= person.WorkEnds ? person.WorkStarts : AskTime;
        return calendar.Clock.ToInstant(calendar.WorkdayFrom(month.PlusMonths(1)).At(time));
    }

    /// <summary>The 1st after the month at 09:00, whatever day it is: what needs nobody's yes does not wait for anybody's return.</summary>
    public static Instant SendAlone(WorkCalendar calendar, LocalDate month) => calendar.Clock.ToInstant(month.PlusMonths(1).At(AskTime));

    /// <summary>How long the message of the month may wait to be delivered: until the next one comes.</summary>
    public static Duration AskUseful(WorkCalendar calendar, Person person, LocalDate month) =>
        Duration.Max(Ask(calendar, person, month.PlusMonths(1)) - calendar.Clock.Now, Shortest);

    /// <summary>Whether the next month's message is due as well.</summary>
    public static bool IsPast(WorkCalendar calendar, Person person, LocalDate month) => Ask(calendar, person, month.PlusMonths(1)) <= calendar.Clock.Now;
}
