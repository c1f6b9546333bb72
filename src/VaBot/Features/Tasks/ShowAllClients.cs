using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task all</c>: how every client's board stands and what comes first on it. For the assistant, in direct messages: no room hears of another client.</summary>
public sealed class ShowAllClients : Command
{
    public override Intent Intent => Intent.TaskAllClients;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Actor.Room is { } room)
        {
            throw new UserError(turn.Texts.OnlyThisClientHere(room.ShortName));
        }

        var counts = await TaskList.Open(turn)
            .GroupBy(task => new { task.ClientId, task.State })
            .Select(group => new { group.Key.ClientId, group.Key.State, Count = group.Count(), Due = group.Min(task => task.Due) })
            .ToListAsync(cancellationToken);
        var open = TaskList.Open(turn);
        var firsts = (await open
            .Where(task => task.Rank == open.Where(other => other.ClientId == task.ClientId).Min(other => other.Rank))
            .Select(task => new { task.ClientId, task.Title })
            .ToListAsync(cancellationToken)).ToLookup(task => task.ClientId, task => task.Title);
        var rows = new List<IReadOnlyList<Phrase>>();
        foreach (var (id, name) in await TaskList.ClientsAsync(turn, cancellationToken))
        {
            var here = counts.Where(count => count.ClientId == id).ToList();
            string Count(TaskState state) => here.Find(count => count.State == state) is { Count: > 0 and var many } ? $"{many}" : "";
            var first = firsts[id].FirstOrDefault("");
            var due = here.Min(count => count.Due) is { } day ? turn.Texts.Day(day, turn.Clock.Today) : "";
            rows.Add([name, Count(TaskState.ToDo), Count(TaskState.Doing), Count(TaskState.Waiting), due, first]);
        }

        var texts = turn.Texts;
        Column[] columns =
        [
            new(texts.ColumnClient), new(texts.ColumnToDo, IsNumber: true), new(texts.ColumnDoing, IsNumber: true), new(texts.ColumnWaits, IsNumber: true), new(texts.ColumnNextDue), new(texts.ColumnFirst),
        ];
        return rows.Count == 0 ? throw new UserError(texts.NoClientsYet()) : Reply.Of(
            new Table(texts.AllClientsTitle, columns, [.. rows.OrderBy(row => row[0].ToString(), StringComparer.OrdinalIgnoreCase)]),
            new Buttons([.. turn.Clients.Take(Choices.Most).Select(client => new Button(Choices.Label(client.Name), $"/board {client.Name}"))]));
    }
}
