using NodaTime;

namespace VaBot.Time.Countries;

/// <summary>Easter Sunday: the Sunday after the first full moon of spring, both as the church reckons them (Gauss's formula, in Lichtenberg's form without exceptions).</summary>
internal static class Easter
{
    /// <summary>By the Gregorian calendar: the western churches.</summary>
    public static LocalDate Western(int year)
    {
        var leapDaysDropped = ((3 * (year / 100)) + 3) / 4;
        var moonsMoved = ((8 * (year / 100)) + 13) / 25;
        var moon = ((19 * (year % 19)) + 15 + leapDaysDropped - moonsMoved) % 30;

        // The month of the calendar moon is a day short once in its nineteen years or twice.
        moon -= (moon + (year % 19 / 11)) / 29;
        return new LocalDate(year, 3, 1).PlusDays(SundayAfter(21 + moon, year + (year / 4) + 2 - leapDaysDropped) - 1);
    }

    /// <summary>By the Julian calendar, given in today's: the Orthodox churches.</summary>
    public static LocalDate Orthodox(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var easter = new LocalDate(year, 3, 1, CalendarSystem.Julian).PlusDays(SundayAfter(21 + moon, year + (year / 4)) - 1);
        return easter.WithCalendar(CalendarSystem.Iso);
    }

    /// <param name="fullMoon">The full moon's day, counted from 1 March.</param>
    /// <param name="weekdays">How many weekdays the calendar has moved on up to this year.</param>
    /// <returns>The day of the next Sunday, counted from 1 March.</returns>
    private static int SundayAfter(int fullMoon, int weekdays)
    {
        var firstSunday = 7 - (weekdays % 7);
        return fullMoon + 7 - ((fullMoon - firstSunday) % 7);
    }
}
