using NodaTime;
using VaBot.Languages;

namespace VaBot.Features.Tasks;

/// <summary>When a repeating card comes back. Local dates throughout: no clock change can touch them.</summary>
public static class Recurrence
{
    /// <summary>The repeat of the next occurrence: a month counted from the 31st stays tied to the 31st through every shorter one.</summary>
    public static Repeat Tied(this Repeat repeat, LocalDate from) =>
        repeat is { Unit: RepeatUnit.Monthly, On: null, AfterDone: false } ? repeat with { On = from.Day } : repeat;

    /// <summary>The first day that fits, this one or later; this one when any day does.</summary>
    public static LocalDate First(this Repeat repeat, LocalDate day) => repeat.Fits(day) ? day : repeat.FirstAfter(day);

    /// <summary>The day after <paramref name="due"/> a finished card comes back, never one that is over: what was missed meanwhile is not made up for.</summary>
    /// <param name="due">Null for a card without a date: it counts from the day it was done.</param>
    public static LocalDate Next(this Repeat repeat, LocalDate? due, LocalDate done)
    {
        if (repeat.AfterDone)
        {
            return repeat.First(repeat.Step(done));
        }

        var next = due ?? done;
        var tied = repeat.Tied(next);
        do
        {
            next = tied.Fits(next) ? tied.Step(next) : tied.FirstAfter(next);
        }
        while (next < done);

        return next;
    }

    private static LocalDate Step(this Repeat repeat, LocalDate from) => repeat.Unit switch
    {
        RepeatUnit.Daily => from.PlusDays(repeat.Every),
        RepeatUnit.Weekly => from.PlusWeeks(repeat.Every),
        _ => InMonth(new LocalDate(from.Year, from.Month, 1).PlusMonths(repeat.Every), repeat.On ?? from.Day),
    };

    private static bool Fits(this Repeat repeat, LocalDate day) => (repeat.Unit, repeat.On) switch
    {
        (RepeatUnit.Weekly, { } weekday) => (int)day.DayOfWeek == weekday,
        (RepeatUnit.Monthly, { } number) => day == InMonth(day, number),
        _ => true,
    };

    private static LocalDate FirstAfter(this Repeat repeat, LocalDate day) => repeat.Unit switch
    {
        RepeatUnit.Weekly => day.With(DateAdjusters.Next((IsoDayOfWeek)repeat.On!.Value)),
        _ => InMonth(day, repeat.On!.Value) is var same && same > day ? same : InMonth(day.PlusMonths(1), repeat.On.Value),
    };

    /// <summary>A day number in a month, its last day when it is shorter.</summary>
    private static LocalDate InMonth(LocalDate month, int day) => new(month.Year, month.Month, Math.Min(day, month.Calendar.GetDaysInMonth(month.Year, month.Month)));
}
