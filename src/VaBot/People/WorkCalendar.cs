using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Time;

namespace VaBot.People;

/// <summary>When one person works: hours, weekdays, public holidays and days off, on their own clock.
/// The bot speaks first only within it.</summary>
public sealed class WorkCalendar(PersonClock clock, Person person, IReadOnlyList<Days> off)
{
    /// <summary>Who takes longer off than this is asked nothing before; a bound for every search below.</summary>
    private const int FurthestDays = 400;

    private readonly string country = person.HolidaysOf ?? PersonClock.CountryOfZone(person.Zone) ?? "";

    /// <summary>As saved, and as this save will change it.</summary>
    public static Task<WorkCalendar> OfAsync(Database database, Person person, IClock clock, CancellationToken cancellationToken) =>
        OfAsync(database, person, new PersonClock(clock, person.Zone), cancellationToken);

    /// <param name="clock">Anybody's: only its moment counts.</param>
    /// <inheritdoc cref="OfAsync(Database, Person, IClock, CancellationToken)"/>
    public static async Task<WorkCalendar> OfAsync(Database database, Person person, PersonClock clock, CancellationToken cancellationToken)
    {
        var local = clock.In(person.Zone);
        var since = local.Today.PlusDays(-7);
        await database.Set<DayOff>().Where(day => day.PersonId == person.Id && day.To >= since).LoadAsync(cancellationToken);
        var off = database.ChangeTracker.Entries<DayOff>().Where(row => row.State != EntityState.Deleted && row.Entity.PersonId == person.Id);
        return new WorkCalendar(local, person, [.. off.Select(row => row.Entity.Days)]);
    }

    public PersonClock Clock => clock;

    public bool IsOff(LocalDate day) => off.Any(days => days.From <= day && day <= days.To);

    public Holiday? HolidayOn(LocalDate day) => Holidays.On(country, day);

    public bool IsWorkday(LocalDate day) => person.WorkDays.Contains((char)('0' + (int)day.DayOfWeek)) && !IsOff(day) && HolidayOn(day) is null;

    /// <summary>The first workday at or before a day, within that many days; null when there is none.</summary>
    public LocalDate? WorkdayBefore(LocalDate day, int within)
    {
        for (var back = 0; back <= within; back++)
        {
            if (IsWorkday(day.PlusDays(-back)))
            {
                return day.PlusDays(-back);
            }
        }

        return null;
    }

    /// <summary>The first workday at or after a day; the day itself when there is none for more than a year.</summary>
    public LocalDate WorkdayFrom(LocalDate day)
    {
        for (var ahead = 0; ahead <= FurthestDays; ahead++)
        {
            if (IsWorkday(day.PlusDays(ahead)))
            {
                return day.PlusDays(ahead);
            }
        }

        return day;
    }

    /// <summary>The moment itself when it lies in working time, else when the next begins.</summary>
    public Instant WorkingTimeFrom(Instant moment)
    {
        var local = clock.ToLocal(moment);
        if (IsWorkday(local.Date) && local.TimeOfDay < person.WorkEnds)
        {
            return local.TimeOfDay >= person.WorkStarts ? moment : StartOf(local.Date);
        }

        return StartOf(WorkdayFrom(local.Date.PlusDays(1)));
    }

    /// <summary>The next time a daily digest is due: an hour before the end of a workday (its beginning, when the day is no longer than that).</summary>
    public Instant DigestFrom(Instant moment)
    {
        var local = clock.ToLocal(moment);
        var at = LocalTime.Max(person.WorkStarts, person.WorkEnds.Hour == 0 ? person.WorkStarts : person.WorkEnds.PlusHours(-1));
        var day = WorkdayFrom(local.TimeOfDay < at ? local.Date : local.Date.PlusDays(1));
        return clock.ToInstant(day.At(at));
    }

    public Instant StartOf(LocalDate day) => clock.ToInstant(day.At(person.WorkStarts));

    /// <summary>Workdays of a run of days.</summary>
    public int Workdays(Days days)
    {
        var count = 0;
        for (var day = days.From; day <= days.To; day = day.PlusDays(1))
        {
            count += IsWorkday(day) ? 1 : 0;
        }

        return count;
    }
}
