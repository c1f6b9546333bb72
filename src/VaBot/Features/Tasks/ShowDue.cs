using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task due</c>: what has a date, the most pressing first; in direct messages over all clients in reach.</summary>
public sealed class ShowDue : Command
{
    public override Intent Intent => Intent.TaskDueList;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var due = TaskList.Open(turn).Where(task => task.Due != null);
        var tasks = await due.OrderBy(task => task.Due).ThenBy(task => task.Rank).Take(TaskList.Most).ToListAsync(cancellationToken);
        if (tasks.Count == 0)
        {
            return Reply.Of(new Line(turn.Texts.NothingDue()));
        }

        return TaskList.Of(
            turn,
            turn.Texts.DueTitle,
            await TaskList.ClientsAsync(turn, cancellationToken),
            tasks,
            await due.CountAsync(cancellationToken),
            [new Column(turn.Texts.FieldDue), new Column(turn.Texts.FieldState)],
            task => [task.Due < turn.Clock.Today ? Phrase.Of($"⚠ {Day(turn, task):b}") : Day(turn, task), BoardView.NameOf(turn.Texts, task.State)]);
    }

    private static string Day(Turn turn, TaskItem task) => turn.Texts.Day(task.Due!.Value, turn.Clock.Today);
}
