using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task done newsletter</c>: off to the done column; the answer says what it took in all and, for what repeats, when it comes back.</summary>
public sealed class FinishTask : TaskCommand
{
    public override Intent Intent => Intent.TaskDone;

    protected override string Again(Understanding understanding, string title) => $"done {title}";

    protected override async Task<Phrase> ChangeAsync(Turn turn, TaskItem task, Understanding said, CancellationToken cancellationToken)
    {
        TaskStates.Move(turn, task, TaskState.Done);
        var isDone = turn.Texts.TaskIsDone(task.Title, await CardProgress.LoggedAsync(turn, task, cancellationToken));
        return await NextOccurrence.AddAsync(turn, task, cancellationToken) is { Due: { } due }
            ? Phrase.Of($"{isDone} {turn.Texts.ComesBack(turn.Texts.Day(due, turn.Clock.Today))}")
            : isDone;
    }
}
