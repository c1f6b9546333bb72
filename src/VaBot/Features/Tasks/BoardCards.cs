using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The cards of one board: those that are saved, with what this turn has changed and not saved yet.</summary>
public sealed class BoardCards
{
    // Compiled, and each state counted by itself: that takes an index alone, where grouping would look at every card. Seeing the client is seeing the cards.
    private static readonly Compiled<Func<Database, Guid, bool, Guid?, Instant, CancellationToken, Task<Counts?>>> CountsOf = new(() => EF.CompileAsyncQuery(
        (Database database, Guid client, bool isInReach, Guid? practice, Instant since, CancellationToken cancellationToken) => database.Set<Client>()
            .Where(owner => owner.Id == client && (isInReach || owner.PracticeId == practice))
            .Select(owner => new Counts(
                database.Set<TaskItem>().Count(task => task.ClientId == client && task.State == TaskState.ToDo),
                database.Set<TaskItem>().Count(task => task.ClientId == client && task.State == TaskState.Doing),
                database.Set<TaskItem>().Count(task => task.ClientId == client && task.State == TaskState.Waiting),
                database.Set<TaskItem>().Count(task => task.ClientId == client && task.State == TaskState.Done && task.DoneAt >= since)))
            .SingleOrDefault()));

    private static readonly Compiled<Func<Database, Guid, TaskState, int, IAsyncEnumerable<TaskItem>>> OpenOf = new(() => EF.CompileAsyncQuery(
        (Database database, Guid client, TaskState state, int most) => database.Set<TaskItem>().AsNoTracking()
            .Where(task => task.ClientId == client && task.State == state)
            .OrderBy(task => task.Rank)
            .Take(most)));

    private static readonly Compiled<Func<Database, Guid, Instant, int, IAsyncEnumerable<TaskItem>>> DoneOf = new(() => EF.CompileAsyncQuery(
        (Database database, Guid client, Instant since, int most) => database.Set<TaskItem>().AsNoTracking()
            .Where(task => task.ClientId == client && task.State == TaskState.Done && task.DoneAt >= since)
            .OrderByDescending(task => task.DoneAt)
            .Take(most)));

    private readonly Database database;

    private readonly Guid client;

    private readonly Instant since;

    /// <summary>Null when the client is out of this actor's reach.</summary>
    private readonly Counts? saved;

    /// <summary>Changed by this turn, and the column each was in before; null for a new card.</summary>
    private readonly IReadOnlyList<(TaskItem Card, TaskState? Was)> unsaved;

    private BoardCards(Database database, Guid client, Instant since, Counts? saved)
    {
        (this.database, this.client, this.since, this.saved) = (database, client, since, saved);
        unsaved = [.. database.Changed<TaskItem>()
            .Where(row => row.Entity.ClientId == client && row.State is EntityState.Added or EntityState.Modified)
            .Select(row => (row.Entity, row.State == EntityState.Added ? (TaskState?)null : row.OriginalValues.GetValue<TaskState>(nameof(TaskItem.State))))];
    }

    public bool IsChanged => unsaved.Count > 0;

    /// <param name="since">Cards finished before that are not on the board any more.</param>
    /// <returns>None of a client that is out of this actor's reach.</returns>
    public static async Task<BoardCards> OfAsync(Turn turn, Guid client, Instant since, CancellationToken cancellationToken)
    {
        var (database, actor) = (turn.Database, turn.Actor);
        var (isInReach, practice) = actor.ClientIds is { } clients ? (clients.Contains(client), (Guid?)null) : (false, actor.PracticeId);
        return new BoardCards(database, client, since, await CountsOf.For(database)(database, client, isInReach, practice, since, cancellationToken));
    }

    public int Count(TaskState state) =>
        saved is null ? 0 : saved.Of(state) + unsaved.Count(one => one.Card.State == state && one.Was != state) - unsaved.Count(one => one.Was == state && one.Card.State != state);

    /// <summary>Whether an open card stands further up, or further down, than this one.</summary>
    public async Task<bool> AnyBeyondAsync(TaskItem card, bool above, CancellationToken cancellationToken)
    {
        if (saved is null)
        {
            return false;
        }

        var mine = unsaved.Select(one => one.Card.Id).ToList();
        var others = database.Set<TaskItem>().Where(task => task.ClientId == client && task.State != TaskState.Done && task.State != TaskState.Removed && !mine.Contains(task.Id));
        return unsaved.Any(one => one.Card.State is TaskState.ToDo or TaskState.Doing or TaskState.Waiting && (above ? one.Card.Rank < card.Rank : one.Card.Rank > card.Rank))
            || await others.AnyAsync(above ? task => task.Rank < card.Rank : task => task.Rank > card.Rank, cancellationToken);
    }

    /// <summary>Cards of a column in its order: by rank, and what is done the latest first.</summary>
    public async Task<List<TaskItem>> PageAsync(TaskState state, int skip, int take, CancellationToken cancellationToken)
    {
        if (saved is null)
        {
            return [];
        }

        // A few more than asked for, because this turn may have taken some of them elsewhere. Only looked at: those it has changed come from the turn itself.
        var most = skip + take + unsaved.Count;
        var found = await (state == TaskState.Done ? DoneOf.For(database)(database, client, since, most) : OpenOf.For(database)(database, client, state, most)).ToListAsync(cancellationToken);
        var cards = unsaved.Select(one => one.Card).UnionBy(found, task => task.Id).Where(task => task.State == state);
        return [.. (state == TaskState.Done ? cards.OrderByDescending(task => task.DoneAt) : cards.OrderBy(task => task.Rank)).Skip(skip).Take(take)];
    }

    private sealed record Counts(int ToDo, int Doing, int Waiting, int DoneLately)
    {
        public int Of(TaskState state) => state switch
        {
            TaskState.ToDo => ToDo,
            TaskState.Doing => Doing,
            TaskState.Waiting => Waiting,
            TaskState.Done => DoneLately,
            _ => 0,
        };
    }
}
