using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The titles the reader looks for: open tasks only, in board order, however many are done.</summary>
public static class TaskTitles
{
    // Asked in every turn, so compiled for the usual two; a colleague's or a contact's several clients are asked for as they come.
    private static readonly Compiled<Func<Database, Guid?, IAsyncEnumerable<KnownTask>>> OfPractice = new(() => EF.CompileAsyncQuery((Database database, Guid? practice) => database.Set<TaskItem>()
        .Where(task => task.PracticeId == practice && task.State != TaskState.Done && task.State != TaskState.Removed)
        .OrderBy(task => task.Rank)
        .Select(task => new KnownTask(task.Id, task.ClientId, task.Title))));

    private static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<KnownTask>>> OfClient = new(() => EF.CompileAsyncQuery((Database database, Guid client) => database.Set<TaskItem>()
        .Where(task => task.ClientId == client && task.State != TaskState.Done && task.State != TaskState.Removed)
        .OrderBy(task => task.Rank)
        .Select(task => new KnownTask(task.Id, task.ClientId, task.Title))));

    public static async Task<IReadOnlyList<KnownTask>> OpenAsync(Database database, Actor actor, CancellationToken cancellationToken)
    {
        var titles = actor.Reach(
            practice => OfPractice.For(database)(database, practice),
            client => OfClient.For(database)(database, client),
            clients => database.Set<TaskItem>()
                .Where(task => clients.Contains(task.ClientId) && task.State != TaskState.Done && task.State != TaskState.Removed)
                .OrderBy(task => task.Rank)
                .Select(task => new KnownTask(task.Id, task.ClientId, task.Title))
                .AsAsyncEnumerable());
        return await titles.ToListAsync(cancellationToken);
    }
}
