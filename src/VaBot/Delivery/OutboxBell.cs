using System.Threading.Channels;

namespace VaBot.Delivery;

/// <summary>Wakes the sender when something was put into the outbox, so nobody waits for the next look.</summary>
public sealed class OutboxBell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rings.Writer.TryWrite(true);

    /// <summary>Returns at the next ring or after <paramref name="atLatest"/>, whichever is first.</summary>
    public async Task WaitAsync(TimeSpan atLatest, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(atLatest);
        try
        {
            await rings.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody rang in time.
        }
    }
}
