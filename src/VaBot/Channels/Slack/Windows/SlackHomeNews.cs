using Microsoft.EntityFrameworkCore.Diagnostics;
using VaBot.Data;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Windows;

/// <summary>Notices, at every save, whose client something was done for: their Homes show it a moment later.</summary>
internal sealed class SlackHomeNews : SaveChangesInterceptor
{
    private readonly Lock one = new();

    private HashSet<Guid> clients = [];

    private HashSet<Guid> people = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var deeds = eventData.Context?.Changed<JournalEntry>() ?? [];
        lock (one)
        {
            foreach (var deed in deeds)
            {
                people.Add(deed.Entity.PersonId);
                if (deed.Entity.ClientId is { } client)
                {
                    clients.Add(client);
                }
            }
        }

        return ValueTask.FromResult(result);
    }

    /// <summary>What was noticed since this was last asked.</summary>
    public (IReadOnlyCollection<Guid> Clients, IReadOnlyCollection<Guid> People) Take()
    {
        lock (one)
        {
            var taken = (clients, people);
            (clients, people) = ([], []);
            return taken;
        }
    }
}
