using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task wait newsletter</c>, "the labels are waiting on a new printer cartridge": nothing to do until the client moves.</summary>
public sealed class WaitTask : TaskCommand
{
    private const int LongestReason = 300;

    private static readonly string[] Leads = ["for ", "on ", "until "];

    public override Intent Intent => Intent.TaskWait;

    protected override string Again(Understanding understanding, string title) => $"wait {title} {Reason(understanding)}".TrimEnd();

    protected override Command? Alone(Turn turn) => new ShowWaiting();

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, Understanding said, CancellationToken cancellationToken)
    {
        var what = Reason(said);
        if (task.State != TaskState.Waiting || what is null)
        {
            TaskStates.Move(turn, task, TaskState.Waiting);
        }

        task.WaitsFor = what is null ? null : Cut.To(what, LongestReason);
        return Task.FromResult(turn.Texts.TaskWaits(task.Title, task.WaitsFor));
    }

    private static string? Reason(Understanding said)
    {
        var typed = said.Comment ?? said.Rest;
        var lead = Array.Find(Leads, lead => typed?.StartsWith(lead, StringComparison.OrdinalIgnoreCase) == true);
        return typed?[(lead?.Length ?? 0)..].Trim() is { Length: > 0 } reason ? reason : null;
    }
}
