using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task remove newsletter</c>: off the board. Time logged on it stays, so a card with time is only put away.</summary>
public sealed class RemoveTask : TaskCommand
{
    public override Intent Intent => Intent.TaskRemove;

    protected override string Again(Understanding understanding, string title) => $"remove {title}";

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, Understanding said, CancellationToken cancellationToken)
    {
        TaskStates.Move(turn, task, TaskState.Removed);
        return Task.FromResult(turn.Texts.TaskIsRemoved(task.Title));
    }
}
