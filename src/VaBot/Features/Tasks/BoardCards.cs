using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The cards of one board: those that are saved, with what this turn has changed and not saved yet.</summary>
public sealed class BoardCards
{
    private readonly IQueryable<TaskItem> saved;

    private readonly Instant since;

    /// <summary>Changed by this turn, and the column each was in before; null for a new card.</summary>
    private readonly IReadOnlyList<(TaskItem Card, TaskState? Was)> unsaved;

    private Dictionary<TaskState, int> counts = [];

    private BoardCards(Turn turn, Guid client, Instant since)
    {
        saved = turn.Database.Set<TaskItem>().VisibleTo(turn.Actor).Where(task => task.ClientId == client);
        this.since = since;
        unsaved = [.. turn.Database.Changed<TaskItem>()
            .Where(row => row.Entity.ClientId == client && row.State is EntityState.Added or EntityState.Modified)
            .Select(row => (row.Entity, row.State == EntityState.Added ? (TaskState?)null : row.OriginalValues.GetValue<TaskState>(nameof(TaskItem.State))))];
    }

    private IQueryable<TaskItem> SavedOpen => saved.Where(task => task.State == TaskState.ToDo || task.State == TaskState.Doing || task.State == TaskState.Waiting);

    public bool IsChanged => unsaved.Count > 0;

    /// <param name="since">Cards finished before that are not on the board any more.</param>
    public static async Task<BoardCards> OfAsync(Turn turn, Guid client, Instant since, CancellationToken cancellationToken)
    {
        var cards = new BoardCards(turn, client, since);
        cards.counts = await cards.SavedOpen
            .GroupBy(task => task.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        cards.counts[TaskState.Done] = await cards.saved.CountAsync(task => task.State == TaskState.Done && task.DoneAt >= since, cancellationToken);
        return cards;
    }

    public int Count(TaskState state) =>
        counts.GetValueOrDefault(state) + unsaved.Count(one => one.Card.State == state && one.Was != state) - unsaved.Count(one => one.Was == state && one.Card.State != state);

    /// <summary>Whether an open card stands further up, or further down, than this one.</summary>
    public async Task<bool> AnyBeyondAsync(TaskItem card, bool above, CancellationToken cancellationToken)
    {
        var mine = unsaved.Select(one => one.Card.Id).ToList();
        var others = SavedOpen.Where(task => !mine.Contains(task.Id));
        return unsaved.Any(one => one.Card.State is TaskState.ToDo or TaskState.Doing or TaskState.Waiting && (above ? one.Card.Rank < card.Rank : one.Card.Rank > card.Rank))
            || await others.AnyAsync(above ? task => task.Rank < card.Rank : task => task.Rank > card.Rank, cancellationToken);
    }

    /// <summary>Cards of a column in its order: by rank, and what is done the latest first.</summary>
    public async Task<List<TaskItem>> PageAsync(TaskState state, int skip, int take, CancellationToken cancellationToken)
    {
        // A few more than asked for, because this turn may have taken some of them elsewhere. Only looked at: those it has changed come from the turn itself.
        var most = skip + take + unsaved.Count;
        var column = saved.AsNoTracking().Where(task => task.State == state);
        var found = await (state == TaskState.Done
            ? column.Where(task => task.DoneAt >= since).OrderByDescending(task => task.DoneAt)
            : column.OrderBy(task => task.Rank)).Take(most).ToListAsync(cancellationToken);
        var cards = unsaved.Select(one => one.Card).UnionBy(found, task => task.Id).Where(task => task.State == state);
        return [.. (state == TaskState.Done ? cards.OrderByDescending(task => task.DoneAt) : cards.OrderBy(task => task.Rank)).Skip(skip).Take(take)];
    }
}
