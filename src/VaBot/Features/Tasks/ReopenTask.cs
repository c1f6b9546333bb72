using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task reopen newsletter</c>: a finished or waiting card is to do again, where it stood.</summary>
public sealed class ReopenTask : TaskCommand
{
    public override Intent Intent => Intent.TaskReopen;

    protected override string Again(Understanding understanding, string title) => $"reopen {title}";

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, Understanding said, CancellationToken cancellationToken)
    {
        TaskStates.Move(turn, task, TaskState.ToDo);
        return Task.FromResult(turn.Texts.TaskIsOpenAgain(task.Title));
    }
}
