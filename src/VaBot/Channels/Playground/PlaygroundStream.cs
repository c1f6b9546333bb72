using System.Collections.Concurrent;
using System.Threading.Channels;

namespace VaBot.Channels.Playground;

/// <summary>Tells the open pages that there may be something new to read. It carries no messages: a page that is told reads
/// the transcript from the last number it saw, so nothing is lost however late, often or seldom it is told.</summary>
public sealed class PlaygroundStream
{
    private readonly ConcurrentDictionary<PlaygroundListener, byte> listeners = new();

    public int Listeners => listeners.Count;

    public PlaygroundListener Listen()
    {
        var listener = new PlaygroundListener(self => listeners.TryRemove(self, out _));
        listeners[listener] = 0;
        return listener;
    }

    public void MessagesChanged() => Tell(clock: false);

    public void ClockMoved() => Tell(clock: true);

    private void Tell(bool clock)
    {
        foreach (var listener in listeners.Keys)
        {
            listener.Tell(clock);
        }
    }
}

/// <summary>One open page. However much happens while it is busy, it is told once.</summary>
public sealed class PlaygroundListener(Action<PlaygroundListener> end) : IDisposable
{
    private readonly Channel<byte> bell = Channel.CreateBounded<byte>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private int clockMoved;

    public void Tell(bool clock)
    {
        if (clock)
        {
            Volatile.Write(ref clockMoved, 1);
        }

        bell.Writer.TryWrite(0);
    }

    /// <summary>Waits for the bell, at most <paramref name="patience"/>; false when it stayed silent.</summary>
    public async Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            await bell.Reader.ReadAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>True once after each time the clock was moved.</summary>
    public bool TakeClockMoved() => Interlocked.Exchange(ref clockMoved, 0) == 1;

    public void Dispose() => end(this);
}
