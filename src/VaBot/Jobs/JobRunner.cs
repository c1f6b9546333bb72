using System.Collections.Concurrent;
using NodaTime;
using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Jobs;

/// <summary>Runs jobs, each in a scope of its own and never one twice at the same time in this process. One that fails is logged and kept, and stops no other.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, OutboxBell bell, TimeProvider time, ILogger<JobRunner> log)
{
    private const int LongestFailure = 300;

    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new();

    private readonly ConcurrentDictionary<string, JobRun> lastRuns = new();

    private IReadOnlyList<JobPlan>? plans;

    /// <summary>Every job there is, by name.</summary>
    public IReadOnlyList<JobPlan> Jobs => plans ??= ReadPlans();

    /// <summary>The last run of each job in this process.</summary>
    public IReadOnlyDictionary<string, JobRun> LastRuns => lastRuns;

    /// <summary>Runs every job once, the one with the earliest due work first, and returns when all are done.</summary>
    /// <returns>One run for each job.</returns>
    public async Task<IReadOnlyList<JobRun>> RunDueAsync(CancellationToken cancellationToken)
    {
        var due = new List<(Instant When, string Name)>();
        foreach (var job in Jobs)
        {
            due.Add((await NextDueAsync(job.Name, Instant.MinValue, cancellationToken) ?? Instant.MaxValue, job.Name));
        }

        var runs = new List<JobRun>();
        foreach (var (_, name) in due.OrderBy(job => job.When))
        {
            runs.Add(await RunAsync(name, cancellationToken));
        }

        return runs;
    }

    /// <summary>Runs one job now, after a run of it that may be going on.</summary>
    /// <exception cref="InvalidOperationException">There is no such job.</exception>
    public async Task<JobRun> RunAsync(string name, CancellationToken cancellationToken)
    {
        var gate = gates.GetOrAdd(name, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken);
        try
        {
            return lastRuns[name] = await RunOnceAsync(name, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The earliest moment after <paramref name="after"/> at which any job has something due; null when none says so.</summary>
    public async Task<Instant?> NextDueAsync(Instant after, CancellationToken cancellationToken)
    {
        Instant? earliest = null;
        foreach (var job in Jobs)
        {
            var due = await NextDueAsync(job.Name, after, cancellationToken);
            earliest = due is null || earliest < due ? earliest : due;
        }

        return earliest;
    }

    private async Task<Instant?> NextDueAsync(string name, Instant after, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            return await Find(scope, name).NextDueAsync(after, cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // It will run last, and say what is wrong itself.
            log.LogWarning(error, "Job {Job} could not say when it is due", name);
            return null;
        }
    }

    private async Task<JobRun> RunOnceAsync(string name, CancellationToken cancellationToken)
    {
        var startedAt = Instant.FromDateTimeOffset(time.GetUtcNow());
        var began = time.GetTimestamp();
        string? failure = null;
        await using var scope = scopes.CreateAsyncScope();
        var job = Find(scope, name);
        try
        {
            await job.RunAsync(cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Also when it fails while the program ends: why is what the next start can tell.
            log.LogError(error, "Job {Job} failed; it will look again at its next turn", name);
            failure = Reason(error);
        }

        bell.Ring();
        return new JobRun(name, startedAt, Duration.FromTimeSpan(time.GetElapsedTime(began)), failure);
    }

    private List<JobPlan> ReadPlans()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IJob>().Select(job => new JobPlan(job.Name, job.Every)).OrderBy(job => job.Name, StringComparer.Ordinal)];
    }

    private static IJob Find(IServiceScope scope, string name) =>
        scope.ServiceProvider.GetServices<IJob>().FirstOrDefault(job => job.Name == name) ?? throw new InvalidOperationException($"There is no job '{name}'.");

    private static string Reason(Exception error)
    {
        var cause = error.GetBaseException();
        return Cut.At($"{cause.GetType().Name}: {cause.Message}", LongestFailure);
    }
}
