using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;
using VaBot.Data;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Windows;

/// <summary>Notices, at every save, whose client something was done for: their Homes show it a moment later.</summary>
internal sealed class SlackHomeNews(IClock clock) : SaveChangesInterceptor
{
    /// <summary>Until a save is there for everybody to read. Whoever looks earlier looks once more.</summary>
    private static readonly Duration Settles = Duration.FromSeconds(1);

    private readonly Lock one = new();

    private readonly Dictionary<Guid, Instant> clients = [];

    private readonly Dictionary<Guid, Instant> people = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var (deeds, now) = (eventData.Context?.Changed<JournalEntry>() ?? [], clock.GetCurrentInstant());
        lock (one)
        {
            foreach (var deed in deeds)
            {
                people[deed.Entity.PersonId] = now;
                if (deed.Entity.ClientId is { } client)
                {
                    clients[client] = now;
                }
            }
        }

        return ValueTask.FromResult(result);
    }

    /// <summary>What was noticed since this was last asked, and what had hardly been noticed then.</summary>
    public (IReadOnlyCollection<Guid> Clients, IReadOnlyCollection<Guid> People) Take()
    {
        var settled = clock.GetCurrentInstant() - Settles;
        lock (one)
        {
            return (Take(clients, settled), Take(people, settled));
        }
    }

    private static List<Guid> Take(Dictionary<Guid, Instant> noticed, Instant settled)
    {
        List<Guid> taken = [.. noticed.Keys];
        foreach (var one in taken.Where(one => noticed[one] <= settled))
        {
            noticed.Remove(one);
        }

        return taken;
    }
}
