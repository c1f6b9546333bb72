using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;
using VaBot.Data;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Newcomers;

/// <summary>Notes whom a turn has met, in the turn's own save: the answer waits for nobody, and nobody is forgotten.</summary>
internal sealed class SlackNewcomers(IClock clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } database)
        {
            Note(database);
        }

        return ValueTask.FromResult(result);
    }

    private void Note(DbContext database)
    {
        var met = database.Changed<ChatIdentity>().FindAll(account => account.State == EntityState.Added && account.Entity.Channel == SlackChannel.ChannelName);
        if (met.Count == 0 || database.Changed<HandledMessage>().Count == 0)
        {
            return;
        }

        var now = clock.GetCurrentInstant();
        database.AddRange(met.Select(account => new SlackNewcomer { Id = Guid.CreateVersion7(), Workspace = account.Entity.Workspace, UserId = account.Entity.UserId, MetAt = now, DueAt = now }));
    }
}
