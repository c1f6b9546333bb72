using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Channels.Teams;

/// <summary>Keeps what Teams says of its conversations. It is true whatever becomes of a turn, so it is saved on its own.</summary>
internal sealed class TeamsReferences(IServiceScopeFactory scopes, IClock clock, ILogger<TeamsReferences> log)
{
    private const int LongestServiceUrl = 500;

    /// <summary>Writes down where the activity came from. Direct messages of somebody known become theirs, so that the bot can write first.</summary>
    /// <param name="appId">The registration its token was for; empty without one.</param>
    public async Task KeepAsync(TeamsActivity activity, string appId, CancellationToken cancellationToken)
    {
        if (activity.ServiceUrl is not { Length: <= LongestServiceUrl } serviceUrl)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var place = activity.Place.Room.ToAddress().Place;
        var reference = await database.FindAsync<TeamsReference>([place], cancellationToken);
        if (reference is null)
        {
            reference = new TeamsReference { Place = place, Tenant = "", AppId = "", BotId = "", ServiceUrl = "", IsDirect = false };
            database.Add(reference);
        }

        (reference.Tenant, reference.AppId, reference.BotId, reference.ServiceUrl) = (activity.Tenant, appId, activity.BotId, serviceUrl);
        (reference.IsDirect, reference.GoneAt) = (activity.IsDirect, null);
        if (activity.IsDirect)
        {
            await OwnAsync(database, activity, cancellationToken);
        }

        await SaveAsync(database, cancellationToken);
    }

    /// <summary>The bot was removed there, or may not write there any more.</summary>
    public async Task LeaveAsync(string place, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        if (await database.FindAsync<TeamsReference>([place], cancellationToken) is { GoneAt: null } reference)
        {
            reference.GoneAt = clock.GetCurrentInstant();
            await SaveAsync(database, cancellationToken);
        }
    }

    /// <returns>Null for a conversation the bot has never heard of.</returns>
    public async Task<TeamsReference?> FindAsync(string place, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Database>().Set<TeamsReference>().AsNoTracking().SingleOrDefaultAsync(reference => reference.Place == place, cancellationToken);
    }

    /// <summary>How many messages of a reply arrived before it had to stop.</summary>
    public async Task<int> PagesAsync(string key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Database>().Set<TeamsProgress>().Where(progress => progress.Key == key).MaxAsync(progress => (int?)progress.Pages, cancellationToken) ?? 0;
    }

    private static async Task OwnAsync(Database database, TeamsActivity activity, CancellationToken cancellationToken)
    {
        var message = TeamsPayloads.Envelope(activity, "");
        var (channel, workspace, user) = message.Sender;
        if (await database.FindAsync<ChatIdentity>([channel, workspace, user], cancellationToken) is { } identity
            && await database.FindAsync<Conversation>([message.Conversation.Channel, message.Conversation.Place], cancellationToken) is null)
        {
            await Acquaintance.WriteDownAsync(database, message, (await database.FindAsync<Person>([identity.PersonId], cancellationToken))!, cancellationToken);
        }
    }

    private async Task SaveAsync(Database database, CancellationToken cancellationToken)
    {
        try
        {
            if (database.ChangeTracker.HasChanges())
            {
                await database.SaveChangesAsync(cancellationToken);
            }
        }
        catch (DbUpdateException error)
        {
            // Another activity from the same place was written down at the same moment, and says the same.
            log.LogInformation("A conversation reference was saved by somebody else ({Kind})", error.GetBaseException().GetType().Name);
        }
    }
}
