using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task waiting</c>: which cards wait for their client, for what and since when, the longest first.</summary>
public sealed class ShowWaiting : Command
{
    public override Intent Intent => Intent.TaskWaitingList;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var waiting = turn.Database.Set<TaskItem>().AsNoTracking().VisibleTo(turn.Actor).Where(task => task.State == TaskState.Waiting);
        var tasks = await waiting.OrderBy(task => task.WaitsSince).ThenBy(task => task.Rank).Take(TaskList.Most).ToListAsync(cancellationToken);
        if (tasks.Count == 0)
        {
            return Reply.Of(new Line(turn.Texts.NothingWaits()));
        }

        return TaskList.Of(
            turn,
            turn.Texts.WaitingTitle,
            await TaskList.ClientsAsync(turn, cancellationToken),
            tasks,
            await waiting.CountAsync(cancellationToken),
            [new Column(turn.Texts.FieldWaitsFor), new Column(turn.Texts.ColumnSince)],
            task => [task.WaitsFor ?? "", task.WaitsSince is { } since ? turn.Texts.Day(turn.Clock.ToLocal(since).Date, turn.Clock.Today) : ""]);
    }
}
