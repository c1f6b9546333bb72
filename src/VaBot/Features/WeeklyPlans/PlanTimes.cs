using NodaTime;
using VaBot.People;

namespace VaBot.Features.WeeklyPlans;

/// <summary>When the bot speaks about a week, by one person's own clock and calendar. Pure: the same calendar gives the same times.</summary>
public static class PlanTimes
{
    /// <summary>When somebody is asked who chose nothing.</summary>
    private const IsoDayOfWeek AskDay = IsoDayOfWeek.Friday;

    private static readonly LocalTime AskTime = new(15, 0);

    private static readonly LocalTime SundayTime = new(18, 0);

    private static readonly LocalTime MondayTime = new(10, 0);

    /// <summary>When she is asked in a week without holidays and days off: the day she chose, or the working day before it, within her working hours.</summary>
    public static (IsoDayOfWeek Day, LocalTime Time) Usual(Person person)
    {
        var days = person.WorkDays.Select(digit => (IsoDayOfWeek)(digit - '0')).ToList();
        var before = days.FindAll(day => day <= (person.PlanDay ?? AskDay));
        return (before.Count > 0 ? before[^1] : days[0], Within(person, person.PlanAt ?? AskTime));
    }

    /// <summary>The day and time she chose (Friday 15:00) in the week before, or the working day before; when she works on none of those days, the morning she is back,
    /// as long as it is worth planning that week. Null: that week is not asked about.</summary>
    /// <param name="week">The Monday of the week to plan.</param>
    public static Instant? Ask(WorkCalendar calendar, Person person, LocalDate week)
    {
        if (calendar.Workdays(new Time.Days(week, week.PlusDays(6))) == 0)
        {
            return null;
        }

        // Back at most to the Monday of that week.
        var (monday, chosen) = (week.PlusWeeks(-1), (int)(person.PlanDay ?? AskDay) - 1);
        if (calendar.WorkdayBefore(monday.PlusDays(chosen), chosen) is { } day)
        {
            return calendar.Clock.ToInstant(day.At(Within(person, person.PlanAt ?? AskTime)));
        }

        var back = calendar.WorkdayFrom(monday.PlusDays(chosen + 1));
        return back <= LastUseful(week) ? calendar.StartOf(back) : null;
    }

    /// <summary>Until when asking about a week is of use: Wednesday noon of it.</summary>
    public static Instant AskUseful(WorkCalendar calendar, LocalDate week) => calendar.Clock.ToInstant(LastUseful(week).At(LocalTime.Noon));

    /// <summary>Sunday 18:00 before the week; not on a holiday or a day off, then the morning of the next working day.</summary>
    public static Instant AskAgain(WorkCalendar calendar, LocalDate week)
    {
        var sunday = week.PlusDays(-1);
        return calendar.IsOff(sunday) || calendar.HolidayOn(sunday) is not null
            ? calendar.StartOf(calendar.WorkdayFrom(week))
            : calendar.Clock.ToInstant(sunday.At(SundayTime));
    }

    /// <summary>Monday 10:00 of the week on the client's clock, or 10:00 of the first working day on which the client has had the plan since the day before.</summary>
    public static Instant RemindClient(WorkCalendar calendar, Person contact, LocalDate week, Instant shown)
    {
        var earliest = LocalDate.Max(week, calendar.Clock.ToLocal(shown).Date.PlusDays(1));
        return calendar.Clock.ToInstant(calendar.WorkdayFrom(earliest).At(Within(contact, MondayTime)));
    }

    /// <summary>The end of the working day on which the client was reminded.</summary>
    public static Instant EndOfDay(WorkCalendar calendar, Person contact, Instant moment) =>
        calendar.Clock.ToInstant(calendar.Clock.ToLocal(moment).Date.At(contact.WorkEnds));

    private static LocalDate LastUseful(LocalDate week) => week.PlusDays(2);

    /// <summary>The time itself, moved into working hours; at their end an hour is left to act.</summary>
    public static LocalTime Within(Person person, LocalTime time)
    {
        var latest = person.WorkEnds.Hour > 0 ? person.WorkEnds.PlusHours(-1) : person.WorkStarts;
        return time < person.WorkStarts ? person.WorkStarts : time > latest ? LocalTime.Max(latest, person.WorkStarts) : time;
    }
}
