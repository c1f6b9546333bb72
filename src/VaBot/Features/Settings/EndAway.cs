using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va back</c>: back at work from today on, or the run of days off around a day is none after all.</summary>
public sealed class EndAway : Command
{
    public override Intent Intent => Intent.SettingsBack;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var day = turn.Understanding.Dates.Count > 0 ? turn.Understanding.Dates[0] : turn.Clock.Today;
        if (await SetAway.ToCome(turn).FirstOrDefaultAsync(off => off.From <= day && off.To >= day, cancellationToken) is not { } run)
        {
            throw new UserError(turn.Texts.NotAwayThen(turn.Texts.Day(day, turn.Clock.Today)));
        }

        var spoken = SetAway.Spoken(turn, run.Days);
        if (run.From < turn.Clock.Today)
        {
            // what has passed was off, and stays so
            run.To = turn.Clock.Today.PlusDays(-1);
        }
        else
        {
            turn.Database.Remove(run);
        }

        turn.Did(new Deed(Intent.SettingsBack, spoken));
        return Reply.Of(new Line(turn.Texts.AwayIsOver(spoken)), Buttons.Of(turn.UndoButton));
    }
}
