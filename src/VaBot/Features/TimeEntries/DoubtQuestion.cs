using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>What is asked about a length or a day the reader would not guess, and what is said of one that cannot be.</summary>
internal static class DoubtQuestion
{
    /// <param name="withLength">The same command line once more with this length, "8m".</param>
    /// <param name="withDay">The same with this day.</param>
    /// <returns>Null for a doubt about something else.</returns>
    public static UserError? Of(Turn turn, Doubt doubt, Func<string, string> withLength, Func<LocalDate, string> withDay)
    {
        var texts = turn.Texts;
        Button On(LocalDate day) => new(texts.Date(day, turn.Clock.Today), withDay(day));
        return doubt switch
        {
            Doubt.BareNumber(var number) => new UserError(
                texts.MinutesOrHours(number),
                new Button(texts.SomeMinutes(number), withLength($"{number}m")),
                new Button(texts.SomeHours(number), withLength($"{number}h"))),
            Doubt.AmbiguousDate(var typed, var first, var second) => new UserError(texts.WhichDay(typed), On(first), On(second)),
            Doubt.ImpossibleDuration(var typed) => new UserError(texts.ImpossibleDuration(typed)).At("time"),
            Doubt.ImpossibleDate(var typed) => new UserError(texts.ImpossibleDate(typed)).At("day"),
            _ => null,
        };
    }

    /// <summary>Asks it about a change of what is logged.</summary>
    /// <inheritdoc cref="Of"/>
    /// <exception cref="UserError">The first such doubt.</exception>
    public static void Ask(Turn turn, Func<string, string> withLength, Func<LocalDate, string> withDay)
    {
        if (turn.Understanding.Doubts.Select(doubt => Of(turn, doubt, withLength, withDay)).FirstOrDefault(question => question is not null) is { } question)
        {
            throw question;
        }
    }
}
