using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Time;

namespace VaBot.Jobs;

/// <summary>Moves the demo clock as time would: it stops wherever something becomes due, and goes on when that has been done and sent.
/// A jump from Wednesday to Friday thus asks about Wednesday's forgotten timer on Wednesday.</summary>
public sealed class ClockWalk(DemoClock clock, JobRunner runner, OutboxSender sender, IServiceScopeFactory scopes)
{
    private readonly SemaphoreSlim oneWalk = new(1, 1);

    /// <summary>After a restart: the clock goes on from where it had been moved to.</summary>
    public async Task GoOnAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<Database>().FindAsync<DemoTime>([DemoTime.TheOne], cancellationToken) is { } kept)
        {
            clock.MoveTo(clock.GetCurrentInstant() + kept.Ahead);
        }
    }

    /// <summary>Returns when everything that became due by then is done and sent.</summary>
    /// <returns>False, and nothing moved, when <paramref name="target"/> is before the clock's now.</returns>
    public async Task<bool> MoveToAsync(Instant target, CancellationToken cancellationToken)
    {
        await oneWalk.WaitAsync(cancellationToken);
        try
        {
            if (target < clock.GetCurrentInstant())
            {
                return false;
            }

            // What is due or waiting already is meant for now; after a jump it could be too late to be useful.
            await DoWhatIsDueAsync(cancellationToken);
            while (await runner.NextDueAsync(clock.GetCurrentInstant(), cancellationToken) is { } due && due < target)
            {
                clock.MoveTo(due);
                await DoWhatIsDueAsync(cancellationToken);
            }

            clock.MoveTo(target);
            await KeepAsync(cancellationToken);
            await DoWhatIsDueAsync(cancellationToken);
            return true;
        }
        finally
        {
            oneWalk.Release();
        }
    }

    private async Task KeepAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var kept = await database.FindAsync<DemoTime>([DemoTime.TheOne], cancellationToken) ?? database.Add(new DemoTime { AheadMilliseconds = 0 }).Entity;
        kept.AheadMilliseconds = (long)clock.Ahead.TotalMilliseconds;
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task DoWhatIsDueAsync(CancellationToken cancellationToken)
    {
        await runner.RunDueAsync(cancellationToken);
        await sender.DrainAsync(cancellationToken);
    }
}
