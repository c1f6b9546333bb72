using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task start newsletter</c>: work has begun. No timer runs because of it; that is <c>/timer start</c>.</summary>
public sealed class BeginTask : TaskCommand
{
    public override Intent Intent => Intent.TaskStart;

    public override Role Allowed => Role.Staff;

    protected override string Again(Understanding understanding, string title) => $"start {title}";

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, Understanding said, CancellationToken cancellationToken)
    {
        TaskStates.Move(turn, task, TaskState.Doing);
        return Task.FromResult(turn.Texts.TaskIsStarted(task.Title));
    }
}
