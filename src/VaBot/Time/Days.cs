using NodaTime;

namespace VaBot.Time;

/// <summary>A run of whole local days, both ends included.</summary>
public readonly record struct Days(LocalDate From, LocalDate To)
{
    public static Days One(LocalDate day) => new(day, day);

    /// <summary>Monday to Sunday around <paramref name="day"/>.</summary>
    public static Days WeekOf(LocalDate day)
    {
        var monday = day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return new Days(monday, monday.PlusDays(6));
    }

    public static Days MonthOf(LocalDate day) => new(day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth));
}
