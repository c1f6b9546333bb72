using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task done newsletter</c>: off to the done column; the answer says what it took in all.</summary>
public sealed class FinishTask : TaskCommand
{
    public override Intent Intent => Intent.TaskDone;

    protected override string Again(Understanding understanding, string title) => $"done {title}";

    protected override async Task<Phrase> ChangeAsync(Turn turn, TaskItem task, CancellationToken cancellationToken)
    {
        TaskStates.Move(turn, task, TaskState.Done);
        return turn.Texts.TaskIsDone(task.Title, await TaskStates.LoggedAsync(turn, task, cancellationToken));
    }
}
