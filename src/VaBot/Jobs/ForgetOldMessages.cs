using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Turns;

namespace VaBot.Jobs;

/// <summary>Deletes inbox marks no platform will repeat any more, documents whose links have ended, and outbox messages that have long ended.</summary>
public sealed class ForgetOldMessages(Database database, IClock clock) : IJob
{
    /// <summary>Slack repeats an event for an hour, Teams for less; two days leave room for a long outage.</summary>
    public static readonly Duration KeepHandled = Duration.FromHours(48);

    /// <summary>Longer than any key could come up again, and long enough to be asked what became of a message.</summary>
    public static readonly Duration KeepEnded = Duration.FromDays(30);

    /// <summary>Small, so that no turn waits long for its own save.</summary>
    private const int BatchSize = 200;

    public string Name => "forget-old-messages";

    public Duration Every => Duration.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var (handledBefore, endedBefore) = (now - KeepHandled, now - KeepEnded);
        var handled = database.Set<HandledMessage>();
        while (await handled.Where(h => h.At < handledBefore).OrderBy(h => h.At).Take(BatchSize).ExecuteDeleteAsync(cancellationToken) == BatchSize)
        {
        }

        var links = database.Set<SharedFile>().Where(file => file.ExpiresAt < now);
        while (await links.OrderBy(file => file.ExpiresAt).Take(BatchSize).ExecuteDeleteAsync(cancellationToken) == BatchSize)
        {
        }

        foreach (var state in new[] { OutboxState.Sent, OutboxState.Dropped })
        {
            // The due time, which has an index, comes before the end; the end decides.
            var ended = database.Set<OutboxMessage>().Where(m => m.State == state && m.DueAt < endedBefore && m.EndedAt < endedBefore);
            while (await ended.OrderBy(m => m.DueAt).Take(BatchSize).ExecuteDeleteAsync(cancellationToken) == BatchSize)
            {
            }
        }
    }
}
