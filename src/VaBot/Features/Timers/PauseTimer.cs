using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Timers;

/// <summary><c>/timer pause</c>: what has run is saved at once, so nothing is lost if it is never resumed.</summary>
public sealed class PauseTimer : Command
{
    public override Intent Intent => Intent.TimePause;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var timer = await TimerBook.FindSaidAsync(turn, cancellationToken);
        var subject = await EntryNames.OfAsync(turn, timer, cancellationToken);
        if (timer.StartedAt is null)
        {
            throw new UserError(turn.Texts.TimerAlreadyPaused(subject), TimerButtons.Resume(turn));
        }

        var entry = TimerBook.SaveStretch(turn, timer, subject, TimerBook.Settled("pause"));
        (timer.StartedAt, timer.AskAt) = (null, null);
        turn.Did(new Deed(Intent.TimePause, subject, timer.ClientId, entry?.Minutes));
        return Reply.Of(
        [
            new Line(entry is null ? turn.Texts.TimerPausedTooShort(subject) : turn.Texts.TimerPaused(subject, entry.Minutes)),
            .. await SmallPrint.WarningsAsync(turn, cancellationToken),
            Buttons.Of(TimerButtons.Resume(turn), turn.UndoButton),
        ]);
    }
}
