namespace VaBot.Tests.Jobs;

/// <summary>Counts a job's looks and tells when there were enough.</summary>
public sealed class Looks(int enough)
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int count;

    public int Count => count;

    public Task LookAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref count) >= enough)
        {
            done.TrySetResult();
        }

        return Task.CompletedTask;
    }

    public Task EnoughAsync(TimeSpan? limit = null) => done.Task.WaitAsync(limit ?? JobHost.Patience);
}
