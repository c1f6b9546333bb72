using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>Where cards stand. Ranks leave gaps, so moving a card changes one row; only when a gap is used up are the cards around it numbered anew.</summary>
public static class BoardOrder
{
    /// <summary>Cards on either side of a gap that is used up.</summary>
    private const int Around = 32;

    // Compiled: every move asks for both.
    private static readonly Compiled<Func<Database, Guid, long, Guid, Guid, CancellationToken, Task<TaskItem?>>> Above = new(() => EF.CompileAsyncQuery(
        (Database database, Guid client, long rank, Guid of, Guid except, CancellationToken cancellationToken) => database.Set<TaskItem>()
            .Where(task => task.ClientId == client && task.State != TaskState.Done && task.State != TaskState.Removed && task.Id != of && task.Id != except && task.Rank <= rank)
            .OrderByDescending(task => task.Rank)
            .FirstOrDefault()));

    private static readonly Compiled<Func<Database, Guid, long, Guid, Guid, CancellationToken, Task<TaskItem?>>> Below = new(() => EF.CompileAsyncQuery(
        (Database database, Guid client, long rank, Guid of, Guid except, CancellationToken cancellationToken) => database.Set<TaskItem>()
            .Where(task => task.ClientId == client && task.State != TaskState.Done && task.State != TaskState.Removed && task.Id != of && task.Id != except && task.Rank >= rank)
            .OrderBy(task => task.Rank)
            .FirstOrDefault()));

    /// <summary>A rank behind every open card of the client.</summary>
    public static async Task<long> LastAsync(Turn turn, Guid clientId, CancellationToken cancellationToken) =>
        (await Open(turn, clientId).MaxAsync(task => (long?)task.Rank, cancellationToken) ?? 0) + TaskItem.RankGap;

    /// <summary>A rank before every open card of the client.</summary>
    public static async Task<long> FirstAsync(Turn turn, Guid clientId, CancellationToken cancellationToken) =>
        (await Open(turn, clientId).MinAsync(task => (long?)task.Rank, cancellationToken) ?? 0) - TaskItem.RankGap;

    /// <summary>Puts a card directly before another.</summary>
    public static async Task BeforeAsync(Turn turn, TaskItem task, TaskItem next, CancellationToken cancellationToken)
    {
        var previous = await NeighbourAsync(turn, next, above: true, task.Id, cancellationToken);
        task.Rank = previous is null ? next.Rank - TaskItem.RankGap : await BetweenAsync(turn, task, previous, next, cancellationToken);
    }

    /// <summary>Puts a card directly after another.</summary>
    public static async Task AfterAsync(Turn turn, TaskItem task, TaskItem previous, CancellationToken cancellationToken)
    {
        var next = await NeighbourAsync(turn, previous, above: false, task.Id, cancellationToken);
        task.Rank = next is null ? previous.Rank + TaskItem.RankGap : await BetweenAsync(turn, task, previous, next, cancellationToken);
    }

    /// <summary>The open card next to this one, in reading order; null at the end.</summary>
    public static Task<TaskItem?> NeighbourAsync(Turn turn, TaskItem of, bool above, Guid except, CancellationToken cancellationToken) =>
        (above ? Above : Below).For(turn.Database)(turn.Database, of.ClientId, of.Rank, of.Id, except, cancellationToken);

    /// <summary>The open card at a position, the first is 1; null when there are not so many.</summary>
    public static Task<TaskItem?> AtAsync(Turn turn, Guid clientId, int position, Guid except, CancellationToken cancellationToken) =>
        Open(turn, clientId).Where(task => task.Id != except).OrderBy(task => task.Rank).Skip(position - 1).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Where an open card stands as this turn leaves it, the first is 1.</summary>
    public static async Task<int> PositionAsync(Turn turn, TaskItem task, CancellationToken cancellationToken)
    {
        // Counted in the index alone; the card itself is among those counted where it was saved further up.
        var above = await Open(turn, task.ClientId).CountAsync(other => other.Rank < task.Rank, cancellationToken);
        var saved = turn.Database.Entry(task);
        var countsItself = saved.State != EntityState.Added
            && saved.OriginalValues.GetValue<TaskState>(nameof(TaskItem.State)) is not (TaskState.Done or TaskState.Removed)
            && saved.OriginalValues.GetValue<long>(nameof(TaskItem.Rank)) < task.Rank;
        return 1 + above - (countsItself ? 1 : 0);
    }

    /// <summary>Where an open card stands as saved.</summary>
    public static async Task<int> PositionAsync(Database database, TaskItem task, CancellationToken cancellationToken) =>
        1 + await Open(database, task.ClientId).CountAsync(other => other.Rank < task.Rank && other.Id != task.Id, cancellationToken);

    private static IQueryable<TaskItem> Open(Turn turn, Guid clientId) => Open(turn.Database, clientId);

    private static IQueryable<TaskItem> Open(Database database, Guid clientId) =>
        database.Set<TaskItem>().Where(task => task.ClientId == clientId && task.State != TaskState.Done && task.State != TaskState.Removed);

    private static async Task<long> BetweenAsync(Turn turn, TaskItem task, TaskItem previous, TaskItem next, CancellationToken cancellationToken)
    {
        if (next.Rank - previous.Rank < 2)
        {
            await SpreadAsync(turn, task, previous, next, cancellationToken);
        }

        return previous.Rank + (next.Rank - previous.Rank) / 2;
    }

    /// <summary>Shares the room around a gap that is used up among the cards there, keeping their order: once in about twenty moves into the very same gap.</summary>
    private static async Task SpreadAsync(Turn turn, TaskItem moving, TaskItem previous, TaskItem next, CancellationToken cancellationToken)
    {
        var others = Open(turn, moving.ClientId).Where(task => task.Id != moving.Id);
        var above = await others.Where(task => task.Rank <= previous.Rank).OrderByDescending(task => task.Rank).Take(Around).ToListAsync(cancellationToken);
        var below = await others.Where(task => task.Rank >= next.Rank).OrderBy(task => task.Rank).Take(Around).ToListAsync(cancellationToken);
        var cards = above.AsEnumerable().Reverse().Union(below).ToList();
        var room = cards[^1].Rank - cards[0].Rank;
        if (room / cards.Count < Around)
        {
            // No room around either: the whole board.
            cards = await others.OrderBy(task => task.Rank).ToListAsync(cancellationToken);
            room = cards.Count * TaskItem.RankGap;
        }

        var (first, step) = (cards[0].Rank, room / cards.Count);
        for (var i = 0; i < cards.Count; i++)
        {
            cards[i].Rank = first + i * step;
        }
    }
}
