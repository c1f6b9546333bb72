using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The titles the reader looks for: open tasks only, in board order, however many are done.</summary>
public static class TaskTitles
{
    public static async Task<IReadOnlyList<KnownTask>> OpenAsync(Database database, Actor actor, CancellationToken cancellationToken) =>
        await database.Set<TaskItem>().AsNoTracking()
            .VisibleTo(actor)
            .Where(task => task.State != TaskState.Done && task.State != TaskState.Removed)
            .OrderBy(task => task.Rank)
            .Select(task => new KnownTask(task.Id, task.ClientId, task.Title))
            .ToListAsync(cancellationToken);
}
