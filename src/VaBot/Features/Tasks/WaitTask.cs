using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task wait newsletter</c>, "the labels are waiting on a new printer cartridge": nothing to do until the client moves.</summary>
public sealed class WaitTask : TaskCommand
{
    public override Intent Intent => Intent.TaskWait;

    protected override string Again(Understanding understanding, string title) => $"wait {title}";

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, CancellationToken cancellationToken)
    {
        TaskStates.Move(turn, task, TaskState.Waiting);
        task.WaitsFor = turn.Understanding.Comment is { Length: > 0 } what ? what[..Math.Min(what.Length, 300)] : null;
        return Task.FromResult(turn.Texts.TaskWaits(task.Title, task.WaitsFor));
    }
}
