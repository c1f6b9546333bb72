using NodaTime;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>From one time of day to another, as it really was: over midnight, and as long as the clocks made it.</summary>
internal sealed record ClockSpan(Instant Start, Instant End)
{
    public int Minutes => (int)(End - Start).TotalMinutes;

    /// <param name="day">The day it starts on.</param>
    /// <param name="end">At or before <paramref name="start"/> means the next day.</param>
    /// <exception cref="UserError">There was no such time: the clocks were put forward over it.</exception>
    public static ClockSpan On(Turn turn, LocalDate day, LocalTime start, LocalTime end)
    {
        var endDay = end <= start ? day.PlusDays(1) : day;
        var span = new ClockSpan(turn.Clock.ToInstant(day.At(start)), turn.Clock.ToInstant(endDay.At(end)));
        return span.Minutes > 0 || start == end
            ? span
            : throw new UserError(turn.Texts.SkippedTime(turn.Texts.Range(start, end), turn.Texts.Date(day, turn.Clock.Today))).At("time");
    }
}
