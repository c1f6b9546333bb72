namespace VaBot.Data;

/// <summary>A place for one at a time, given in the order of asking. Those who queue for it are called one after the other by one thread,
/// which does their work up to where they leave: handing the place from thread to thread costs more than much of the work, and leaves its data in the other core's cache.</summary>
internal sealed class OnePlace
{
    private readonly Lock gate = new();

    private readonly Queue<TaskCompletionSource> queue = [];

    private bool isTaken;

    /// <summary>Whether a thread is calling those who wait.</summary>
    private bool isCalling;

    /// <summary>Whether the one that was called last has left.</summary>
    private bool hasLeft;

    /// <summary>Whether nobody is in, and nobody is about to be called.</summary>
    public bool IsFree
    {
        get
        {
            lock (gate)
            {
                return !isTaken || (hasLeft && queue.Count == 0);
            }
        }
    }

    /// <summary>For work without a pause: it is continued by the thread that calls, and should do nothing there when it has left.</summary>
    public Task EnterAsync() => AskAsync(TaskCreationOptions.None).Task;

    /// <summary>For work of any kind; it is continued on a thread of its own.</summary>
    public async Task EnterFreelyAsync(CancellationToken cancellationToken = default)
    {
        var asked = AskAsync(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellationToken.UnsafeRegister(_ => asked.TrySetCanceled(cancellationToken), null);
        await asked.Task;
    }

    /// <inheritdoc cref="EnterFreelyAsync"/>
    public void Enter() => AskAsync(TaskCreationOptions.RunContinuationsAsynchronously).Task.Wait();

    /// <summary>To be called once by whoever has entered.</summary>
    public void Leave()
    {
        bool somebodyWaits;
        lock (gate)
        {
            if (isCalling)
            {
                hasLeft = true;
                return;
            }

            somebodyWaits = queue.Count > 0;
            isTaken = isCalling = somebodyWaits;
        }

        if (somebodyWaits)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static place => place.Call(), this, preferLocal: true);
        }
    }

    private TaskCompletionSource AskAsync(TaskCreationOptions how)
    {
        var asked = new TaskCompletionSource(how);
        lock (gate)
        {
            if (isTaken)
            {
                queue.Enqueue(asked);
                return asked;
            }

            isTaken = true;
        }

        asked.SetResult();
        return asked;
    }

    private void Call()
    {
        while (Next() is { } next)
        {
            // Whoever has given up waiting leaves the place to the one behind.
            if (next.TrySetResult() && !HasLeft())
            {
                return;
            }
        }
    }

    private TaskCompletionSource? Next()
    {
        lock (gate)
        {
            hasLeft = false;
            if (queue.TryDequeue(out var next))
            {
                return next;
            }

            isTaken = isCalling = false;
            return null;
        }
    }

    /// <summary>Whoever has not calls the next one when it does.</summary>
    private bool HasLeft()
    {
        lock (gate)
        {
            return isCalling = hasLeft;
        }
    }
}
