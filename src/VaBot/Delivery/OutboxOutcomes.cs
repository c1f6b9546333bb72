using System.Collections.Concurrent;

namespace VaBot.Delivery;

/// <summary>Keeps how tries ended: those that end while others are being saved are saved together, so that thousands cost a few commits and not one each.</summary>
public sealed class OutboxOutcomes(OutboxLeases leases)
{
    private const int AtOnce = 64;

    private readonly SemaphoreSlim onePen = new(1, 1);

    private readonly ConcurrentQueue<(EndedTry Try, TaskCompletionSource Kept)> waiting = new();

    /// <summary>Returns when the outcome is saved.</summary>
    public async Task KeepAsync(EndedTry ended)
    {
        var kept = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Enqueue((ended, kept));
        await onePen.WaitAsync(CancellationToken.None);
        try
        {
            while (!kept.Task.IsCompleted)
            {
                await KeepWaitingAsync();
            }
        }
        finally
        {
            onePen.Release();
        }

        await kept.Task;
    }

    private async Task KeepWaitingAsync()
    {
        var together = new List<(EndedTry Try, TaskCompletionSource Kept)>();
        while (together.Count < AtOnce && waiting.TryDequeue(out var next))
        {
            together.Add(next);
        }

        try
        {
            await leases.EndAsync([.. together.Select(one => one.Try)], CancellationToken.None);
            together.ForEach(one => one.Kept.SetResult());
        }
        catch (Exception error)
        {
            together.ForEach(one => one.Kept.SetException(error));
        }
    }
}
