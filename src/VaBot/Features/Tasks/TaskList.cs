using Microsoft.EntityFrameworkCore;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>Cards of one or several clients as a table: lists that run across boards.</summary>
public static class TaskList
{
    /// <summary>A table longer than this is not read in a chat.</summary>
    public const int Most = 30;

    public static IQueryable<TaskItem> Open(Turn turn) => turn.Database.Set<TaskItem>().AsNoTracking().VisibleTo(turn.Actor)
        .Where(task => task.State != TaskState.Done && task.State != TaskState.Removed);

    /// <summary>The clients whose cards are in reach, by id.</summary>
    public static Task<Dictionary<Guid, string>> ClientsAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Database.Set<Client>().AsNoTracking().VisibleTo(turn.Actor).ToDictionaryAsync(client => client.Id, client => client.ShortName, cancellationToken);

    /// <param name="cells">What stands behind the title, column by column.</param>
    /// <param name="count">How many there are in all.</param>
    public static Reply Of(Turn turn, string title, IReadOnlyDictionary<Guid, string> clients, IReadOnlyList<TaskItem> tasks, int count, IReadOnlyList<Column> columns, Func<TaskItem, IEnumerable<Phrase>> cells)
    {
        var withClient = clients.Count > 1;
        Column[] heads = [.. withClient ? [new Column(turn.Texts.ColumnClient)] : (Column[])[], new Column(turn.Texts.ColumnTask), .. columns];
        IReadOnlyList<Phrase> Row(TaskItem task) => [.. withClient ? [clients[task.ClientId]] : (Phrase[])[], task.Title, .. cells(task)];
        var table = Reply.Of(new Table(title, heads, [.. tasks.Select(Row)]));
        return count > tasks.Count ? table.And(new Line(turn.Texts.OtherRows(count - tasks.Count), Tone.Quiet)) : table;
    }
}
