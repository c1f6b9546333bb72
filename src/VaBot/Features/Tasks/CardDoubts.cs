using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>A day that is none, or reads as two, is asked about before a card gets it.</summary>
internal static class CardDoubts
{
    /// <param name="line">The command line of a button that says the same with this day.</param>
    /// <exception cref="UserError">There is such a day.</exception>
    public static void Refuse(Turn turn, Understanding said, Func<LocalDate, string> line)
    {
        foreach (var doubt in said.Doubts)
        {
            switch (doubt)
            {
                case Doubt.ImpossibleDate(var typed):
                    throw new UserError(turn.Texts.ImpossibleDate(typed)).At("due");
                case Doubt.AmbiguousDate(var typed, var first, var second):
                    LocalDate[] days = [ToCome(turn, first), ToCome(turn, second)];
                    throw new UserError(turn.Texts.WhichDay(typed), [.. days.Order().Select(day => new Button(turn.Texts.Date(day, turn.Clock.Today), line(day)))]).At("due");
            }
        }
    }

    /// <summary>The reader looks back, a due day lies ahead.</summary>
    private static LocalDate ToCome(Turn turn, LocalDate day) => day < turn.Clock.Today ? day.PlusYears(1) : day;
}
