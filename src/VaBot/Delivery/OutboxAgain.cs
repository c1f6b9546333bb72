using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;

namespace VaBot.Delivery;

/// <summary>The operator's "send again": a dropped or waiting message is due now, and useful for a day at least.</summary>
/// <remarks>A lease stays, so what is being sent just now is not sent by somebody else too; so do the attempts, the fence of <see cref="OutboxLeases"/>.</remarks>
public sealed class OutboxAgain(Database database, OutboxBell bell, IClock clock)
{
    private static readonly Duration UsefulFor = Duration.FromDays(1);

    /// <param name="evenTwice">The operator has looked and knows: sent even where it may have arrived before and nobody can tell.</param>
    /// <returns>False when there is no such message, or it has been sent.</returns>
    public async Task<bool> SendAsync(long id, bool evenTwice, CancellationToken cancellationToken)
    {
        var message = await database.Set<OutboxMessage>().SingleOrDefaultAsync(m => m.Id == id && m.State != OutboxState.Sent, cancellationToken);
        if (message is null)
        {
            return false;
        }

        var now = clock.GetCurrentInstant();
        (message.State, message.DueAt, message.EndedAt) = (OutboxState.Waiting, now, null);
        message.NotAfter = Instant.Max(message.NotAfter, now + UsefulFor);

        // While somebody is sending it, that try is the one nobody knows the end of.
        message.IsUnclear &= !evenTwice || message.LeaseUntil is not null;
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The sender took it since: it is being sent, which is what was asked for.
        }

        bell.Ring();
        return true;
    }
}
