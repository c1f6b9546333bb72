using NodaTime;
using VaBot.Messages;

namespace VaBot.Languages;

// Settings of a person.
public abstract partial class Texts
{
    /// <summary>Said in the new language.</summary>
    public abstract Phrase LanguageIsSet();

    public abstract Phrase WhichLanguage();

    /// <param name="clock">The local time there, as proof.</param>
    public abstract Phrase ZoneIsSet(string zone, string clock);

    public abstract Phrase WhichZone();

    /// <param name="used">Minutes logged this month.</param>
    public abstract Phrase PackageUsed(string client, int used, int of);

    public abstract Phrase NoPackage(string client, int used);

    public abstract Phrase WhichHours();

    public abstract Phrase HoursMustEndLater(string range);

    public abstract Phrase HoursAre(IReadOnlyList<IsoDayOfWeek> days, string range);

    /// <summary>Weekdays in short: a run of three or more with a dash, others with commas.</summary>
    public abstract string WeekdayNames(IReadOnlyList<IsoDayOfWeek> days);

    public abstract Phrase WhichCapacity();

    public abstract Phrase CapacityIs(int minutes);

    public abstract Phrase WhichPlanning();

    /// <param name="clock">Local, <c>14:00</c>.</param>
    public abstract Phrase PlanningIs(IsoDayOfWeek day, string clock);

    public abstract Phrase PlanningNeedsWorkday(IsoDayOfWeek day, IReadOnlyList<IsoDayOfWeek> workdays);

    /// <param name="first">The earliest that can be, as <paramref name="clock"/> is written.</param>
    /// <param name="last">The latest.</param>
    public abstract Phrase PlanningNeedsHours(string clock, string first, string last);

    public abstract string SettingPlanning { get; }

    public abstract Phrase WhichDaysOff();

    public abstract Phrase DaysOffMakeNoSense(string days);

    public abstract Phrase AwayIs(string days);

    public abstract Phrase NoDaysOff();

    public abstract Phrase DaysOffAre(string days);

    public abstract string CancelDaysOff(string days);

    public abstract Phrase NotAwayThen(string day);

    public abstract Phrase AwayIsOver(string days);

    public abstract Phrase WhichHolidays();

    /// <param name="next">The next one: its name and day; null when there is none within a year.</param>
    public abstract Phrase HolidaysAre(string country, string? next);

    /// <summary>The one of its names that this language uses.</summary>
    public abstract string HolidayName(string english, string hungarian);

    public abstract Phrase HolidaysAreNone();

    public abstract Phrase WhichAddress();

    public abstract Phrase AddressIs(bool isFormal);

    public abstract Phrase WhichNotices();

    public abstract string NoticeName(NoticeHabit habit);

    public abstract Phrase NoticesAre(NoticeHabit habit);

    public abstract Phrase SettingsTitle();

    public abstract string SettingLanguage { get; }

    public abstract string LanguageName { get; }

    public abstract string SettingZone { get; }

    public abstract string SettingHours { get; }

    public abstract string SettingCapacity { get; }

    public abstract string SettingDaysOff { get; }

    public abstract string SettingHolidays { get; }

    public abstract string SettingNotices { get; }

    public abstract string SettingAddress { get; }

    public abstract string AddressName(bool isFormal);

    public abstract string NoneYet { get; }

    /// <summary>How to change any of them.</summary>
    public abstract Phrase SettingsHow(bool isStaff, bool isAsked);

    /// <summary>Groups neighbours: <c>Mon–Fri</c>, <c>Mon, Wed</c>.</summary>
    protected static string Runs(IReadOnlyList<IsoDayOfWeek> days, string[] names)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var day in days.Select(day => (int)day).Order())
        {
            if (runs.Count > 0 && runs[^1].Last == day - 1)
            {
                runs[^1] = (runs[^1].First, day);
            }
            else
            {
                runs.Add((day, day));
            }
        }

        return string.Join(", ", runs.Select(run => (run.Last - run.First) switch
        {
            0 => names[run.First - 1],
            1 => $"{names[run.First - 1]}, {names[run.Last - 1]}",
            _ => $"{names[run.First - 1]}–{names[run.Last - 1]}",
        }));
    }
}
