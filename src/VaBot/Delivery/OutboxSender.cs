using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Messages;

namespace VaBot.Delivery;

/// <summary>The one door out: the only caller of <see cref="IChannel.SendAsync"/>. Sends what is due, place by place in order, many places at a time.</summary>
/// <remarks>A message is leased and marked unclear before it is sent, and both are cleared with the outcome. If the process dies in between,
/// the next one takes it over after the lease and tells the channel to look first. Nothing is lost, and what can be told apart is not doubled.</remarks>
public sealed class OutboxSender(IServiceScopeFactory scopes, IEnumerable<IChannel> channels, OutboxBell bell, IClock clock, ILogger<OutboxSender> log) : BackgroundService
{
    /// <summary>How long a try may take before another sender may take the message over.</summary>
    public static readonly Duration Lease = Duration.FromSeconds(60);

    private const int BatchSize = 100;

    private const int AtOnce = 16;

    private readonly Dictionary<string, IChannel> channels = channels.ToDictionary(channel => channel.Name);

    private readonly SemaphoreSlim oneRound = new(1, 1);

    /// <summary>Sends everything that is due now, and returns when all of it has been tried.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        await oneRound.WaitAsync(cancellationToken);
        try
        {
            while (await LeaseAsync(cancellationToken) is { Count: > 0 } batch)
            {
                await Parallel.ForEachAsync(batch, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, SendAsync);
            }
        }
        finally
        {
            oneRound.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DrainAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "A round of the outbox failed; the next one goes on.");
            }

            await bell.WaitAsync(TimeSpan.FromSeconds(1), stoppingToken);
        }
    }

    /// <summary>Takes the oldest waiting message of each place that is due and not being sent.</summary>
    private async Task<List<OutboxMessage>> LeaseAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var now = clock.GetCurrentInstant();
        var due = await Due(database, now).ToListAsync(cancellationToken);
        var leased = new List<OutboxMessage>();
        foreach (var message in due.Where(message => message.LeaseUntil is null || message.LeaseUntil <= now))
        {
            // The condition is the race: of two senders only one changes the row.
            var before = message.LeaseUntil;
            var taken = await database.Set<OutboxMessage>()
                .Where(m => m.Id == message.Id && m.State == OutboxState.Waiting && m.LeaseUntil == before && m.Attempts == message.Attempts)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(m => m.LeaseUntil, now + Lease)
                    .SetProperty(m => m.IsUnclear, true)
                    .SetProperty(m => m.Attempts, m => m.Attempts + 1), cancellationToken);
            if (taken == 1)
            {
                leased.Add(message);
            }
        }

        return leased;
    }

    private static IQueryable<OutboxMessage> Due(Database database, Instant now)
    {
        var messages = database.Set<OutboxMessage>().AsNoTracking();
        return messages
            .Where(m => m.State == OutboxState.Waiting && m.DueAt <= now && (m.LeaseUntil == null || m.LeaseUntil <= now))
            .Where(m => !messages.Any(earlier => earlier.State == OutboxState.Waiting && earlier.Channel == m.Channel && earlier.Place == m.Place && earlier.Id < m.Id))
            .OrderBy(m => m.DueAt)
            .Take(BatchSize);
    }

    private async ValueTask SendAsync(OutboxMessage leased, CancellationToken cancellationToken)
    {
        var result = await TryAsync(leased, cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var message = await database.Set<OutboxMessage>().SingleAsync(m => m.Id == leased.Id, CancellationToken.None);
        Write(message, result, clock.GetCurrentInstant());
        database.AddRange(result.Records ?? []);
        await database.SaveChangesAsync(CancellationToken.None);
        if (message.State == OutboxState.Dropped)
        {
            log.LogWarning("Outbox message {Id} was dropped: {Reason}", message.Id, message.Reason);
        }
    }

    private async Task<SendResult> TryAsync(OutboxMessage leased, CancellationToken cancellationToken)
    {
        if (leased.NotAfter < clock.GetCurrentInstant())
        {
            return SendResult.Refused("too_late");
        }

        if (!channels.TryGetValue(leased.Channel, out var channel))
        {
            return SendResult.TryAgain("channel_not_running");
        }

        try
        {
            var outgoing = new OutgoingMessage(leased.Key, new Address(leased.Channel, leased.Place), ReplyJson.Read(leased.Reply), leased.IsUnclear);
            return await channel.SendAsync(outgoing, cancellationToken);
        }
        catch (Exception error)
        {
            log.LogError(error, "Sending outbox message {Id} failed", leased.Id);
            return SendResult.Unknown("failed");
        }
    }

    private static void Write(OutboxMessage message, SendResult result, Instant now)
    {
        message.LeaseUntil = null;
        message.IsUnclear = result.Outcome == SendOutcome.Unknown;
        message.Reason = result.Reason;
        switch (result.Outcome)
        {
            case SendOutcome.Sent:
                message.State = OutboxState.Sent;
                message.EndedAt = now;
                break;
            case SendOutcome.Refused:
                message.State = OutboxState.Dropped;
                message.EndedAt = now;
                break;
            default:
                var wait = result.RetryAfter is { } asked ? Duration.FromTimeSpan(asked) : Backoff.After(message.Attempts, Random.Shared.NextDouble());
                message.DueAt = now + wait;
                break;
        }
    }
}
