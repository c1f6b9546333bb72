using System.Collections.Concurrent;
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

    /// <summary>How long the way to a conversation is known by heart: another process may have heard of a new one.</summary>
    private static readonly Duration Remembered = Duration.FromMinutes(1);

    /// <summary>Ways known by heart before all are forgotten.</summary>
    private const int Most = 20_000;

    /// <summary>Ways that are open. A Friday's prompts are many, and each may have to wait and look again.</summary>
    private readonly ConcurrentDictionary<string, (TeamsReference Reference, Instant Until)> recent = new(StringComparer.Ordinal);

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
        recent.TryRemove(place, out _);
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
            recent.TryRemove(place, out _);
        }
    }

    /// <returns>Null for a conversation the bot has never heard of.</returns>
    public async Task<TeamsReference?> FindAsync(string place, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (recent.TryGetValue(place, out var known) && known.Until > now)
        {
            return known.Reference;
        }

        await using var scope = scopes.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<Database>().Set<TeamsReference>().AsNoTracking().SingleOrDefaultAsync(reference => reference.Place == place, cancellationToken);
        if (found is { GoneAt: null })
        {
            Remember(found, now);
        }

        return found;
    }

    /// <summary>The direct messages of an account.</summary>
    /// <returns>Null while nobody has said which they are.</returns>
    public async Task<TeamsPlace?> DirectAsync(ChatUser account, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var place = await database.Set<ChatIdentity>().Where(identity => identity.Channel == account.Channel && identity.Workspace == account.Workspace && identity.UserId == account.UserId)
            .SelectMany(identity => database.Set<Conversation>().Where(conversation => conversation.PersonId == identity.PersonId
                && conversation.Channel == identity.Channel && conversation.Workspace == identity.Workspace && conversation.UserId == identity.UserId))
            .OrderBy(conversation => conversation.Place)
            .Select(conversation => conversation.Place)
            .FirstOrDefaultAsync(cancellationToken);
        return place is null ? null : TeamsPlace.Parse(place);
    }

    /// <summary>Some conversation of a tenant in which the bot is.</summary>
    public async Task<TeamsReference?> NearAsync(string tenant, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Database>().Set<TeamsReference>().AsNoTracking()
            .Where(reference => reference.Tenant == tenant && reference.GoneAt == null).OrderBy(reference => reference.Place).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Writes down the direct messages the bot has opened with somebody.</summary>
    /// <param name="near">The conversation that showed the way.</param>
    /// <returns><see cref="SendResult.Sent"/>, or a refusal when nobody has that account any more.</returns>
    public async Task<SendResult> OpenedAsync(ChatUser account, TeamsPlace direct, TeamsReference near, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        if (await Acquaintance.FindAsync(database, account, cancellationToken) is not { } person)
        {
            return SendResult.Refused("account_unknown");
        }

        var address = direct.ToAddress();
        await Acquaintance.WriteDownAsync(database, address, account, person.Id, cancellationToken);
        if (await database.FindAsync<TeamsReference>([address.Place], cancellationToken) is null)
        {
            database.Add(new TeamsReference { Place = address.Place, Tenant = near.Tenant, AppId = near.AppId, BotId = near.BotId, ServiceUrl = near.ServiceUrl, IsDirect = true });
        }

        await SaveAsync(database, cancellationToken);
        return SendResult.Sent;
    }

    private void Remember(TeamsReference reference, Instant now)
    {
        if (recent.Count >= Most)
        {
            recent.Clear();
        }

        recent[reference.Place] = (reference, now + Remembered);
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
