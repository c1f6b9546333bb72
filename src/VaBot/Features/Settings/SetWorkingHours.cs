using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va hours mon-thu 8:30-16:30</c>: when one works. Decides when the bot may speak first; never what may be logged.</summary>
public sealed class SetWorkingHours : OwnSetting
{
    public override Intent Intent => Intent.SettingsHours;

    protected override Task<Phrase> ChangeAsync(Turn turn, Person me, CancellationToken cancellationToken)
    {
        var (hours, days) = (turn.Understanding.Hours, turn.Understanding.Weekdays);
        if (hours is null && days.Count == 0)
        {
            throw new UserError(turn.Texts.WhichHours());
        }

        if (hours is { } span)
        {
            if (span.Start >= span.End)
            {
                throw new UserError(turn.Texts.HoursMustEndLater(turn.Texts.Range(span.Start, span.End)));
            }

            (me.WorkStarts, me.WorkEnds) = span;
        }

        if (days.Count > 0)
        {
            me.WorkDays = string.Concat(days.Select(day => (int)day));
        }

        return Task.FromResult(turn.Texts.HoursAre(Weekdays(me), turn.Texts.Range(me.WorkStarts, me.WorkEnds)));
    }

    internal static IReadOnlyList<IsoDayOfWeek> Weekdays(Person person) => [.. person.WorkDays.Select(digit => (IsoDayOfWeek)(digit - '0'))];
}
