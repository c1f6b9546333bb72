using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Timers;

/// <summary><c>/timer stop</c>: what has run becomes an entry and the timer is gone.</summary>
public sealed class StopTimer : Command
{
    public override Intent Intent => Intent.TimeStop;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var timer = await TimerBook.FindSaidAsync(turn, cancellationToken);
        var subject = await EntryNames.OfAsync(turn, timer, cancellationToken);
        var wasPaused = timer.StartedAt is null;
        var entry = TimerBook.SaveStretch(turn, timer, subject, TimerBook.Settled("stop"));
        turn.Database.Remove(timer);
        turn.Did(new Deed(Intent.TimeStop, subject, timer.ClientId, entry?.Minutes));
        if (entry is null)
        {
            return Reply.Of(new Line(wasPaused ? turn.Texts.TimerEndedPaused(subject) : turn.Texts.TimerTooShort(subject)), Buttons.Of(turn.UndoButton));
        }

        var client = await EntryNames.ClientAsync(turn, timer.ClientId, cancellationToken);
        return Reply.Of(
        [
            new Line(turn.Texts.TimerStopped(subject, entry.Minutes, client, Scruples.RangeOf(turn, entry.StartedAt, entry.EndedAt)!)),
            .. await SmallPrint.OfAsync(turn, [], cancellationToken),
            new Buttons([turn.UndoButton, .. MakeTask.ButtonFor(turn, entry) is { } make ? [make] : (Button[])[]]),
        ]);
    }
}
