using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The titles the reader looks for: open tasks only, however many are done. <see cref="Memory"/> keeps them from turn to turn, also while
/// boards are put in another order, so theirs may be an older one.</summary>
public static class TaskTitles
{
    // Compiled for the usual two; a colleague's or a contact's several clients are asked for as they come.
    private static readonly Compiled<Func<Database, Guid?, IAsyncEnumerable<KnownTask>>> OfPractice = new(() => EF.CompileAsyncQuery((Database database, Guid? practice) => database.Set<TaskItem>()
        .Where(task => task.PracticeId == practice && task.State != TaskState.Done && task.State != TaskState.Removed)
        .OrderBy(task => task.Rank)
        .Select(task => new KnownTask(task.Id, task.ClientId, task.Title))));

    private static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<KnownTask>>> OfClient = new(() => EF.CompileAsyncQuery((Database database, Guid client) => database.Set<TaskItem>()
        .Where(task => task.ClientId == client && task.State != TaskState.Done && task.State != TaskState.Removed)
        .OrderBy(task => task.Rank)
        .Select(task => new KnownTask(task.Id, task.ClientId, task.Title))));

    public static async Task<IReadOnlyList<KnownTask>> OpenAsync(Database database, Actor actor, Guid? only, CancellationToken cancellationToken) => only is { } card
        ? await Open(database).VisibleTo(actor).Where(task => task.Id == card).Select(task => new KnownTask(task.Id, task.ClientId, task.Title)).ToListAsync(cancellationToken)
        : await actor.Reach(
            practice => OfPractice.For(database)(database, practice),
            client => OfClient.For(database)(database, client),
            clients => Open(database).Where(task => clients.Contains(task.ClientId)).OrderBy(task => task.Rank).Select(task => new KnownTask(task.Id, task.ClientId, task.Title)).AsAsyncEnumerable())
            .ToListAsync(cancellationToken);

    private static IQueryable<TaskItem> Open(Database database) => database.Set<TaskItem>().Where(task => task.State != TaskState.Done && task.State != TaskState.Removed);
}
