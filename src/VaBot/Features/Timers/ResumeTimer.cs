using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Timers;

/// <summary><c>/timer resume</c>: the paused timer goes on, as a new stretch.</summary>
public sealed class ResumeTimer : Command
{
    public override Intent Intent => Intent.TimeResume;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var timer = await TimerBook.FindHereAsync(turn, cancellationToken);
        if (timer.StartedAt is { } since)
        {
            var running = await EntryNames.OfAsync(turn, timer, cancellationToken);
            throw new UserError(turn.Texts.TimerAlreadyRunning(running, Texts.Clock(turn.Clock.ToLocal(since).TimeOfDay)));
        }

        return await ResumeAsync(turn, timer, cancellationToken);
    }

    public static async Task<Reply> ResumeAsync(Turn turn, RunningTimer paused, CancellationToken cancellationToken)
    {
        if (!EntryNames.MayName(turn, paused))
        {
            throw new UserError(turn.Texts.TimerElsewhere(paused: true));
        }

        (paused.StartedAt, paused.AskAt) = (turn.Clock.Now, TimerBook.AskAt(turn));
        var subject = await EntryNames.OfAsync(turn, paused, cancellationToken);
        var client = await EntryNames.ClientAsync(turn, paused.ClientId, cancellationToken);
        turn.Did(new Deed(Intent.TimeResume, subject, paused.ClientId));
        return Reply.Of(new Line(turn.Texts.TimerResumed(subject, client)), TimerButtons.WhileRunning(turn, mayUndo: true));
    }
}
