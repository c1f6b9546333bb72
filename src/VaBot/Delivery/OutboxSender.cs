using NodaTime;
using VaBot.Messages;

namespace VaBot.Delivery;

/// <summary>The one door out: the only caller of <see cref="IChannel.SendAsync"/>. Sends what is due, place by place in order, many places
/// at a time: a slow place keeps nobody else waiting, and the next message of a place goes as soon as the one before has gone.</summary>
public sealed class OutboxSender(OutboxLeases leases, OutboxOutcomes outcomes, IEnumerable<IChannel> channels, OutboxBell bell, IClock clock, ILogger<OutboxSender> log) : BackgroundService
{
    /// <summary>Messages under way at the same time; none is leased before it can be sent at once.</summary>
    private const int AtOnce = 64;

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>What falls due within it is taken at one look.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(10);

    private readonly Dictionary<string, IChannel> channels = channels.ToDictionary(channel => channel.Name);

    private readonly SemaphoreSlim oneLook = new(1, 1);

    private readonly Dictionary<long, Task> underway = [];

    /// <summary>When a channel is told to stop; well within <see cref="OutboxLeases.Length"/>.</summary>
    internal TimeSpan LongestTry { get; set; } = TimeSpan.FromSeconds(45);

    /// <summary>When a try is given up: a channel that was told to stop can still say what it knows.</summary>
    internal TimeSpan LastWord { get; set; } = TimeSpan.FromSeconds(50);

    /// <summary>Sends everything that is due now, and returns when all of it has been tried.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (await StartDueAsync(cancellationToken) is { Length: > 0 } sending)
        {
            await Task.WhenAny(sending).WaitAsync(cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await bell.WaitAsync(await LookAsync(stoppingToken), stoppingToken);
            }
        }
        finally
        {
            // A try that is stopped halfway is unclear; one that is awaited is not. What takes longer than the host waits is covered by its lease.
            await oneLook.WaitAsync(CancellationToken.None);
            await Task.WhenAll(underway.Values);
            oneLook.Release();
        }
    }

    /// <returns>When to look again, if nobody rings before.</returns>
    private async Task<TimeSpan> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await StartDueAsync(cancellationToken);
            return await leases.NextDueAsync(cancellationToken) is { } next && (next - clock.GetCurrentInstant()).ToTimeSpan() is var ahead && ahead < LookEvery
                ? ahead > Shortest ? ahead : Shortest
                : LookEvery;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "A look into the outbox failed; the next one goes on.");
            return LookEvery;
        }
    }

    /// <returns>Everything under way, started just now or before; empty when nothing is due.</returns>
    private async Task<Task[]> StartDueAsync(CancellationToken cancellationToken)
    {
        await oneLook.WaitAsync(cancellationToken);
        try
        {
            foreach (var (id, _) in underway.Where(send => send.Value.IsCompleted).ToList())
            {
                underway.Remove(id);
            }

            if (underway.Count < AtOnce)
            {
                foreach (var message in await leases.TakeAsync(AtOnce - underway.Count, underway.Keys, cancellationToken))
                {
                    underway[message.Message.Id] = SendAsync(message);
                }
            }

            return [.. underway.Values];
        }
        finally
        {
            oneLook.Release();
        }
    }

    private async Task SendAsync(LeasedMessage leased)
    {
        await Task.Yield();
        try
        {
            await outcomes.KeepAsync(new EndedTry(leased, await TryAsync(leased)));
        }
        catch (Exception error)
        {
            // Its lease runs out, and whoever takes it over is told to look first.
            log.LogError(error, "The outcome of outbox message {Id} could not be saved", leased.Message.Id);
        }
        finally
        {
            bell.Ring();
        }
    }

    private async Task<SendResult> TryAsync(LeasedMessage leased)
    {
        var message = leased.Message;
        if (message.NotAfter < clock.GetCurrentInstant())
        {
            return SendResult.Refused("too_late");
        }

        if (!channels.TryGetValue(message.Channel, out var channel))
        {
            return SendResult.TryAgain("channel_not_running");
        }

        if (leased.Replaced is { Count: 0 })
        {
            return SendResult.NothingToReplace;
        }

        using var limit = new CancellationTokenSource(LongestTry);
        try
        {
            var outgoing = new OutgoingMessage(message.Key, new Address(message.Channel, message.Place), ReplyJson.Read(message.Reply), leased.MayHaveBeenSent)
            {
                WrittenAt = message.CreatedAt,
                Arrived = Outbox.Names(message.SentAs),
                Replaces = leased.Replaced,
            };
            return await channel.SendAsync(outgoing, limit.Token).WaitAsync(LastWord);
        }
        catch (Exception error)
        {
            log.LogError(error, "Sending outbox message {Id} failed", message.Id);
            return SendResult.Unknown("failed");
        }
    }
}
