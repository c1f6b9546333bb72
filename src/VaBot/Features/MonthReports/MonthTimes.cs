using NodaTime;
using VaBot.People;

namespace VaBot.Features.MonthReports;

/// <summary>When the bot speaks about a month, by one person's own clock and calendar. Pure.</summary>
public static class MonthTimes
{
    public static readonly LocalTime AskTime = new(9, 0);

    /// <summary>Three weeks into the next month nobody needs to be told that one is over.</summary>
    private const int UsefulDays = 21;

    /// <summary>The 1st after the month at 09:00, or the first working day after it; within working hours.</summary>
    /// <param name="month">The month that will be over, by its first day.</param>
    public static Instant Ask(WorkCalendar calendar, Person person, LocalDate month)
    {
        var time = AskTime < person.WorkStarts || AskTime >= person.WorkEnds ? person.WorkStarts : AskTime;
        return calendar.Clock.ToInstant(calendar.WorkdayFrom(month.PlusMonths(1)).At(time));
    }

    public static Instant AskUseful(WorkCalendar calendar, LocalDate month) => calendar.Clock.ToInstant(month.PlusMonths(1).PlusDays(UsefulDays).At(LocalTime.Midnight));
}
