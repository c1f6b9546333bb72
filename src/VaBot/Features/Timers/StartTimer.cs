using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Timers;

/// <summary><c>/timer start blog</c>: one timer a person, so what ran before is stopped, saved and said.</summary>
public class StartTimer : Command
{
    public override Intent Intent => Intent.TimeStart;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var timer = await TimerBook.FindAsync(turn, cancellationToken);
        var nothingNamed = turn.Understanding is { Task: null, Client: null } && turn.Line.Id(CommandLine.Task) is null && turn.Line.Id(CommandLine.Client) is null;
        if (nothingNamed && timer is { StartedAt: null })
        {
            return await ResumeTimer.ResumeAsync(turn, timer, cancellationToken);
        }

        if (nothingNamed && turn.Actor.Room is null)
        {
            throw new UserError(turn.Texts.TimerStartWhat());
        }

        var subject = Subject.Of(turn, turn.Understanding.Task, turn.Understanding.Client, Subject.Asking(turn, "timer", "start"));
        var lines = new List<ReplyPart>();
        if (timer is not null)
        {
            lines.AddRange(await StopFormerAsync(turn, timer, subject, cancellationToken));
        }

        var isAllHere = timer is null || timer.ClientId == subject.Client.Id;
        Start(turn, timer, subject);
        var title = subject.Title ?? subject.Client.Name;
        turn.Did(new Deed(Intent.TimeStart, title, isAllHere ? subject.Client.Id : null));
        lines.Insert(0, new Line(turn.Texts.TimerStarted(title, subject.Client.Name, Texts.Clock(turn.Clock.LocalNow.TimeOfDay))));
        if (subject.Assumption is { } assumed)
        {
            lines.Add(new Line(turn.Texts.Assumed([assumed]), Tone.Quiet));
        }

        lines.AddRange(await SmallPrint.WarningsAsync(turn, cancellationToken));

        // What also changed another client's time is taken back where that client may be spoken of.
        lines.Add(TimerButtons.WhileRunning(turn, mayUndo: isAllHere || turn.Actor.Room is null));
        return new Reply(lines);
    }

    /// <returns>A line that says what became of it, if there is anything to say.</returns>
    private static async Task<IEnumerable<ReplyPart>> StopFormerAsync(Turn turn, RunningTimer former, Subject next, CancellationToken cancellationToken)
    {
        var name = await EntryNames.InRoomAsync(turn, former, cancellationToken);
        if (former.StartedAt is { } since && former.ClientId == next.Client.Id && former.TaskId == next.Task?.Id && former.Note == next.Note)
        {
            throw new UserError(turn.Texts.TimerAlreadyRunning(name ?? next.Client.Name, Texts.Clock(turn.Clock.ToLocal(since).TimeOfDay)));
        }

        if (former.StartedAt is null)
        {
            return [];
        }

        var again = TimerBook.Settled(next is { Task: null, Note: { } note } ? $"start {CommandLine.Quote(note)}" : "start", next);
        return TimerBook.SaveStretch(turn, former, name, again) is { } saved
            ? [new Line(turn.Texts.TimerSavedBefore(name, saved.Minutes))]
            : [new Line(turn.Texts.TimerTooShortBefore(name))];
    }

    private static void Start(Turn turn, RunningTimer? timer, Subject subject)
    {
        if (timer is null)
        {
            turn.Database.Add(new RunningTimer
            {
                Id = turn.Person.Id,
                PracticeId = turn.PracticeId,
                ClientId = subject.Client.Id,
                TaskId = subject.Task?.Id,
                Note = subject.Note,
                StartedAt = turn.Clock.Now,
                AskAt = TimerBook.AskAt(turn),
                Channel = turn.Message.Conversation.Channel,
            });
            return;
        }

        (timer.PracticeId, timer.ClientId, timer.TaskId, timer.Note) = (turn.PracticeId, subject.Client.Id, subject.Task?.Id, subject.Note);
        (timer.StartedAt, timer.AskAt, timer.Channel) = (turn.Clock.Now, TimerBook.AskAt(turn), turn.Message.Conversation.Channel);
    }
}
