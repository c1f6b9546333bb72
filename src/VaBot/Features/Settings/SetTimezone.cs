using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va timezone Vienna</c>: decides the person's local day from now on; what is logged keeps its day.</summary>
public sealed class SetTimezone : Command
{
    public override Intent Intent => Intent.SettingsTimezone;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Understanding.Timezone is not { } zone || !PersonClock.IsZone(zone))
        {
            throw new UserError(turn.Texts.WhichZone());
        }

        var person = (await turn.Database.FindAsync<Person>([turn.Person.Id], cancellationToken))!;
        await MovePracticeAsync(turn, person.Zone, zone, cancellationToken);
        (person.Zone, person.ZoneIsPinned) = (zone, true);
        turn.Did(new Deed(Intent.SettingsTimezone, zone));
        return Reply.Of(new Line(turn.Texts.ZoneIsSet(zone, Texts.Clock(turn.Clock.LocalNowIn(zone).TimeOfDay))), Buttons.Of(turn.UndoButton));
    }

    /// <summary>A practice is where its assistant is, unless it was somewhere else before.</summary>
    private static async Task MovePracticeAsync(Turn turn, string from, string to, CancellationToken cancellationToken)
    {
        if (turn.Actor.Role == Role.Assistant && await turn.Database.FindAsync<Practice>([turn.PracticeId], cancellationToken) is { } practice && practice.Zone == from)
        {
            practice.Zone = to;
        }
    }
}
