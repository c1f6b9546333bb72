using System.Collections.Frozen;
using NodaTime;

namespace VaBot.Time.Countries;

/// <summary>Which day off the law gives for a holiday at the weekend. The holiday itself stays one.</summary>
internal enum DayInLieu
{
    None,

    /// <summary>The next day that is neither weekend nor a holiday.</summary>
    NextWorkday,

    /// <summary>Friday for a Saturday, Monday for a Sunday.</summary>
    NearestWorkday,
}

/// <summary>A country's table of holidays, its regions' among them.</summary>
/// <param name="Code">ISO 3166-1, two capitals.</param>
internal sealed record Country(string Code, DayInLieu InLieu, HolidayRule[] Rules)
{
    /// <summary>The country and the regions that its rows name.</summary>
    public IEnumerable<string> Codes => Rules.SelectMany(rule => rule.Where).Prepend(Code).Distinct();

    /// <summary>All holidays of a year; of two on one day the row that stands first names it.</summary>
    public FrozenDictionary<LocalDate, Holiday> Year(string code, int year)
    {
        // The years beside it as well: the day off for 1 January may be 31 December, and the other way round.
        var kept = Enumerable.Range(year - 1, 3)
            .SelectMany(each => Rules.Where(rule => rule.IsKept(code, each)).Select(rule => (Day: rule.Day(each), Rule: rule)))
            .ToList();
        var days = new Dictionary<LocalDate, Holiday>();
        foreach (var (day, rule) in kept)
        {
            days.TryAdd(day, new Holiday(day, rule.Name.English, rule.Name.Hungarian, rule.Source));
        }

        foreach (var (day, rule) in kept.Where(holiday => InLieu != DayInLieu.None && IsWeekend(holiday.Day)).OrderBy(holiday => holiday.Day))
        {
            var free = DayOffFor(day, days);
            days.TryAdd(free, new Holiday(free, $"{rule.Name.English} (day off in lieu)", $"{rule.Name.Hungarian} (áthelyezett szabadnap)", rule.Source));
        }

        return days.Where(day => day.Key.Year == year).ToFrozenDictionary();
    }

    private LocalDate DayOffFor(LocalDate day, Dictionary<LocalDate, Holiday> taken)
    {
        if (InLieu == DayInLieu.NearestWorkday)
        {
            return day.PlusDays(day.DayOfWeek == IsoDayOfWeek.Saturday ? -1 : 1);
        }

        while (IsWeekend(day) || taken.ContainsKey(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek >= IsoDayOfWeek.Saturday;
}
