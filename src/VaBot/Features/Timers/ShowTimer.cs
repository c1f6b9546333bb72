using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Timers;

/// <summary><c>/timer status</c>, or <c>/timer</c> alone.</summary>
public sealed class ShowTimer : Command
{
    public override Intent Intent => Intent.TimeStatus;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var timer = await TimerBook.FindHereAsync(turn, cancellationToken);
        var subject = await EntryNames.OfAsync(turn, timer, cancellationToken);
        var client = await EntryNames.ClientAsync(turn, timer.ClientId, cancellationToken);
        if (timer.StartedAt is not { } since)
        {
            return Reply.Of(new Line(turn.Texts.TimerStatusPaused(subject, client)), Buttons.Of(TimerButtons.Resume(turn), TimerButtons.Stop(turn)));
        }

        var minutes = (int)Math.Min((TimerBook.Minute(turn.Clock.Now) - TimerBook.Minute(since)).TotalMinutes, int.MaxValue);
        return Reply.Of(
            new Line(turn.Texts.TimerStatusRunning(subject, client, Texts.Clock(turn.Clock.ToLocal(since).TimeOfDay), minutes)),
            Buttons.Of(TimerButtons.Stop(turn), TimerButtons.Pause(turn)));
    }
}
