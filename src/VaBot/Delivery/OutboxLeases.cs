using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Messages;

namespace VaBot.Delivery;

/// <summary>Deals due messages out to senders, and writes down how each try ended.</summary>
/// <remarks>A message is leased and marked unclear before it is sent, and both are cleared with the outcome. If the process dies in between,
/// the next one takes it over after the lease and tells the channel to look first. Attempts is the fence: it changes with every lease,
/// and an outcome is kept only by whoever still has the latest one.</remarks>
public sealed class OutboxLeases(IServiceScopeFactory scopes, IClock clock, ILogger<OutboxLeases> log)
{
    /// <summary>How long a message stays with one sender. A try must be given up before that (<see cref="OutboxSender.LongestTry"/>).</summary>
    public static readonly Duration Length = Duration.FromSeconds(60);

    /// <summary>Whoever deals holds this, so that two processes take turns instead of reaching for the same rows.</summary>
    private static readonly Guid Dealing = new("5b0e1d1c-0f6a-4c55-9a4f-6f7574626f78");

    /// <summary>Takes the oldest waiting message of each place that is due and with nobody.</summary>
    /// <param name="except">Messages this process is still sending, whatever the clock says of their lease.</param>
    public async Task<IReadOnlyList<LeasedMessage>> TakeAsync(int most, IReadOnlyCollection<long> except, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        await using var hold = await database.HoldAsync(Dealing, cancellationToken);
        var now = clock.GetCurrentInstant();
        var due = await Due(database, now, most + except.Count).ToListAsync(cancellationToken);
        var leased = due.Where(message => !except.Contains(message.Id)).Take(most).Select(message => Lease(message, now)).ToList();
        if (leased.Count == 0)
        {
            return leased;
        }

        leased = await WithReplacedAsync(database, leased, cancellationToken);

        try
        {
            await database.SaveChangesAsync(cancellationToken);
            await hold.KeepAsync(cancellationToken);
            return leased;
        }
        catch (DbUpdateConcurrencyException)
        {
            // A process that shares an embedded database was quicker; the next look sees what is left.
            return [];
        }
    }

    /// <summary>When the next message that waits for its time is due; null when none does.</summary>
    public async Task<Instant?> NextDueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (messages, now) = (scope.ServiceProvider.GetRequiredService<Database>().Set<OutboxMessage>(), clock.GetCurrentInstant());
        return await messages.Where(m => m.State == OutboxState.Waiting && m.DueAt > now).OrderBy(m => m.DueAt).Select(m => (Instant?)m.DueAt).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Saves the outcomes of tries together with the rows the channels want kept; nothing of a message that has gone to another sender since.</summary>
    public async Task EndAsync(IReadOnlyList<EndedTry> ended, CancellationToken cancellationToken)
    {
        try
        {
            await SaveAsync(ended, cancellationToken);
        }
        catch (DbUpdateException) when (ended.Count > 1)
        {
            // One of them went to somebody else, or brought a row that is there already; the others are as good as before.
            foreach (var one in ended)
            {
                await EndAsync([one], cancellationToken);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            log.LogWarning("Outbox message {Id} took longer than its lease; the outcome is left to whoever has it now", ended[0].Leased.Message.Id);
        }
    }

    private async Task SaveAsync(IReadOnlyList<EndedTry> ended, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        foreach (var ((message, mayHaveBeenSent, _), result) in ended)
        {
            // All of it is written: an earlier try to save may have changed the object and not the row.
            Write(message, mayHaveBeenSent, result, clock.GetCurrentInstant());
            database.Update(message);
            database.AddRange(result.Records ?? []);
            if (result.Outcome == SendOutcome.Refused)
            {
                await Undelivered.TellAsync(database, clock, message, result, cancellationToken);
            }
        }

        await database.SaveChangesAsync(cancellationToken);
        foreach (var (leased, _) in ended.Where(one => one.Leased.Message.State == OutboxState.Dropped))
        {
            log.LogWarning("Outbox message {Id} was dropped: {Reason}", leased.Message.Id, leased.Message.Reason);
        }
    }

    private static IQueryable<OutboxMessage> Due(Database database, Instant now, int most) => database.Set<OutboxMessage>().FirstOfPlace()
        .Where(m => m.DueAt <= now && (m.LeaseUntil == null || m.LeaseUntil <= now))
        .OrderBy(m => m.DueAt)
        .Take(most);

    /// <summary>What is to be replaced went to the same place, and so before this.</summary>
    private static async Task<List<LeasedMessage>> WithReplacedAsync(Database database, List<LeasedMessage> leased, CancellationToken cancellationToken)
    {
        var keys = leased.Select(one => one.Message.Replaces).OfType<string>().Distinct().ToList();
        if (keys.Count == 0)
        {
            return leased;
        }

        var sent = await database.Set<OutboxMessage>().AsNoTracking().Where(message => keys.Contains(message.Key)).ToDictionaryAsync(message => message.Key, message => message.SentAs, cancellationToken);
        return leased.ConvertAll(one => one.Message.Replaces is { } key ? one with { Replaced = Outbox.Names(sent.GetValueOrDefault(key)) } : one);
    }

    private static LeasedMessage Lease(OutboxMessage message, Instant now)
    {
        var leased = new LeasedMessage(message, message.IsUnclear);
        message.LeaseUntil = now + Length;
        message.IsUnclear = true;
        message.Attempts++;
        return leased;
    }

    private static void Write(OutboxMessage message, bool wasUnclear, SendResult result, Instant now)
    {
        message.LeaseUntil = null;
        message.Reason = result.Reason;
        message.SentAs = result.Ids is { Count: > 0 } ids ? string.Join(' ', ids) : message.SentAs;

        // A later try that certainly failed says nothing about an earlier one that may have arrived; a dropped message may be sent again.
        message.IsUnclear = result.Outcome == SendOutcome.Unknown || (wasUnclear && result.Outcome != SendOutcome.Sent);
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

/// <param name="MayHaveBeenSent">What was known before this lease: an earlier try ended without an answer.</param>
/// <param name="Replaced">The platform's names of the message whose place this one takes; null for a message of its own.</param>
public sealed record LeasedMessage(OutboxMessage Message, bool MayHaveBeenSent, IReadOnlyList<string>? Replaced = null);

/// <summary>A try that is over, and how it ended.</summary>
public sealed record EndedTry(LeasedMessage Leased, SendResult Result);
