using NodaTime;
using VaBot.Data;

namespace VaBot.Delivery;

/// <summary>The operator's end of a link.</summary>
public sealed class SharedFileLinks(Database database, IClock clock)
{
    /// <returns>False when there is no such document.</returns>
    public async Task<bool> RevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await database.FindAsync<SharedFile>([id], cancellationToken) is not { } file)
        {
            return false;
        }

        file.RevokedAt ??= clock.GetCurrentInstant();
        await database.SaveChangesAsync(cancellationToken);
        return true;
    }
}
