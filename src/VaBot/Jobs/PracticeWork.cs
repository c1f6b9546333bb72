using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Delivery;

namespace VaBot.Jobs;

/// <summary>A job's work practice by practice, as many at once as the database lets work: each under its hold, so that no turn comes in between, and with one save of its own.</summary>
public sealed class PracticeWork(IServiceScopeFactory scopes, ILogger<PracticeWork> log)
{
    /// <summary>Goes on to the next practice when one fails, so that a single bad row never silences everybody.</summary>
    /// <param name="work">Reads what is due (again: it may have been handled before the hold was there), changes it, enqueues. Never saves.</param>
    /// <exception cref="InvalidOperationException">Some failed: their reasons are in the log, the first one inside.</exception>
    public async Task ForEachAsync(IEnumerable<Guid> practices, Func<Guid, Database, Outbox, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        var failures = new ConcurrentQueue<Exception>();
        var some = new ParallelOptions { MaxDegreeOfParallelism = await AtOnceAsync(), CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(practices, some, async (practice, stop) =>
        {
            try
            {
                await DoAsync(practice, work, mayTryAgain: true, stop);
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested)
            {
                log.LogError(error, "Work for practice {Practice} failed; the others go on", practice);
                failures.Enqueue(error);
            }
        });

        if (failures.TryPeek(out var first))
        {
            throw new InvalidOperationException($"The work failed for {failures.Count} practices.", first);
        }
    }

    private async Task<int> AtOnceAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<Database>().HoldsAtOnce;
    }

    private async Task DoAsync(Guid practice, Func<Guid, Database, Outbox, CancellationToken, Task> work, bool mayTryAgain, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<Database>();
            await using var hold = await database.HoldAsync(practice, cancellationToken);
            await work(practice, database, scope.ServiceProvider.GetRequiredService<Outbox>(), cancellationToken);
            await database.SaveChangesAsync(cancellationToken);
            await hold.KeepAsync(cancellationToken);
        }
        catch (DbUpdateException) when (mayTryAgain)
        {
            // Another process saved the same thing first: look again, once.
            await DoAsync(practice, work, mayTryAgain: false, cancellationToken);
        }
    }
}
