using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;

namespace VaBot.Delivery;

/// <summary>The operator's "send again": a dropped or waiting message is due now, and useful for a day at least.</summary>
/// <remarks>A lease stays, so what is being sent just now is not sent by somebody else too; so do the attempts, the fence of <see cref="OutboxLeases"/>.</remarks>
public sealed class OutboxAgain(Database database, OutboxBell bell, IClock clock)
{
    private static readonly Duration UsefulFor = Duration.FromDays(1);

    /// <returns>False when there is no such message, or it has been sent.</returns>
    public async Task<bool> SendAsync(long id, CancellationToken cancellationToken)
    {
        var message = await database.Set<OutboxMessage>().SingleOrDefaultAsync(m => m.Id == id && m.State != OutboxState.Sent, cancellationToken);
        if (message is null)
        {
            return false;
        }

        var now = clock.GetCurrentInstant();
        (message.State, message.DueAt, message.EndedAt) = (OutboxState.Waiting, now, null);
        message.NotAfter = Instant.Max(message.NotAfter, now + UsefulFor);
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
