using NodaTime;

namespace VaBot.Time.Countries;

/// <summary>The day a rule means in a year.</summary>
internal delegate LocalDate DayRule(int year);

/// <summary>The words the tables are written in.</summary>
internal static class DayRules
{
    public static DayRule On(int month, int day) => year => new LocalDate(year, month, day);

    /// <summary>So many days after western Easter Sunday; before it when negative.</summary>
    public static DayRule AfterEaster(int days) => year => Easter.Western(year).PlusDays(days);

    /// <inheritdoc cref="AfterEaster"/>
    public static DayRule AfterOrthodoxEaster(int days) => year => Easter.Orthodox(year).PlusDays(days);

    public static DayRule OnOrAfter(IsoDayOfWeek weekday, int month, int day) =>
        year => new LocalDate(year, month, day).With(DateAdjusters.NextOrSame(weekday));

    public static DayRule OnOrBefore(IsoDayOfWeek weekday, int month, int day) =>
        year => new LocalDate(year, month, day).With(DateAdjusters.PreviousOrSame(weekday));

    /// <param name="nth">1 to 4.</param>
    public static DayRule Nth(int nth, IsoDayOfWeek weekday, int month) => OnOrAfter(weekday, month, (7 * (nth - 1)) + 1);

    public static DayRule Last(IsoDayOfWeek weekday, int month) =>
        year => new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(weekday));

    /// <summary>One rule when <paramref name="day"/> is such a weekday, another when it is not.</summary>
    public static DayRule When(DayRule day, IsoDayOfWeek weekday, DayRule then, DayRule otherwise) =>
        year => day(year).DayOfWeek == weekday ? then(year) : otherwise(year);

    public static DayRule Later(this DayRule rule, int days) => year => rule(year).PlusDays(days);
}
