using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The titles the reader looks for: open tasks only, in board order, however many are done. Asked in every turn, so a list is kept for as
/// long as its boards do not change: their versions say so, whichever process changed them.</summary>
public sealed class TaskTitles
{
    /// <summary>Titles kept in all; then it begins anew.</summary>
    private const int MostKept = 200_000;

    // Compiled for the usual two; a colleague's or a contact's several clients are asked for as they come.
    private static readonly Compiled<Func<Database, Guid?, IAsyncEnumerable<KnownTask>>> OfPractice = new(() => EF.CompileAsyncQuery((Database database, Guid? practice) => database.Set<TaskItem>()
        .Where(task => task.PracticeId == practice && task.State != TaskState.Done && task.State != TaskState.Removed)
        .OrderBy(task => task.Rank)
        .Select(task => new KnownTask(task.Id, task.ClientId, task.Title))));

    private static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<KnownTask>>> OfClient = new(() => EF.CompileAsyncQuery((Database database, Guid client) => database.Set<TaskItem>()
        .Where(task => task.ClientId == client && task.State != TaskState.Done && task.State != TaskState.Removed)
        .OrderBy(task => task.Rank)
        .Select(task => new KnownTask(task.Id, task.ClientId, task.Title))));

    private static readonly Compiled<Func<Database, Guid?, IAsyncEnumerable<Seen>>> VersionsOfPractice = new(() => EF.CompileAsyncQuery((Database database, Guid? practice) => database.Set<Client>()
        .Where(client => client.PracticeId == practice)
        .Join(database.Set<BoardVersion>(), client => client.Id, board => board.Id, (client, board) => new Seen(board.Id, board.Version))));

    private static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<Seen>>> VersionOfClient = new(() => EF.CompileAsyncQuery((Database database, Guid client) => database.Set<BoardVersion>()
        .Where(board => board.Id == client)
        .Select(board => new Seen(board.Id, board.Version))));

    private readonly ConcurrentDictionary<Guid, Kept> kept = new();

    public async Task<IReadOnlyList<KnownTask>> OpenAsync(Database database, Actor actor, Guid? only, CancellationToken cancellationToken) => only is { } card
        ? await Open(database).VisibleTo(actor).Where(task => task.Id == card).Select(task => new KnownTask(task.Id, task.ClientId, task.Title)).ToListAsync(cancellationToken)
        : await actor.Reach(
            practice => KeptAsync(practice ?? Guid.Empty, VersionsOfPractice.For(database)(database, practice), () => OfPractice.For(database)(database, practice), cancellationToken),
            client => KeptAsync(client, VersionOfClient.For(database)(database, client), () => OfClient.For(database)(database, client), cancellationToken),
            clients => Open(database).Where(task => clients.Contains(task.ClientId)).OrderBy(task => task.Rank).Select(task => new KnownTask(task.Id, task.ClientId, task.Title)).ToListAsync(cancellationToken));

    private static IQueryable<TaskItem> Open(Database database) => database.Set<TaskItem>().Where(task => task.State != TaskState.Done && task.State != TaskState.Removed);

    private async Task<List<KnownTask>> KeptAsync(Guid of, IAsyncEnumerable<Seen> versions, Func<IAsyncEnumerable<KnownTask>> titles, CancellationToken cancellationToken)
    {
        // The versions first: a change in between is then read twice, never missed.
        var seen = (await versions.ToListAsync(cancellationToken)).ToHashSet();
        if (kept.TryGetValue(of, out var known) && known.Versions.SetEquals(seen))
        {
            return known.Tasks;
        }

        var tasks = await titles().ToListAsync(cancellationToken);
        if (kept.Values.Sum(one => one.Tasks.Count) > MostKept)
        {
            kept.Clear();
        }

        kept[of] = new Kept(seen, tasks);
        return tasks;
    }

    private sealed record Seen(Guid Board, long Version);

    private sealed record Kept(HashSet<Seen> Versions, List<KnownTask> Tasks);
}
