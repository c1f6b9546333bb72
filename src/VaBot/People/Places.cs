using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Messages;

namespace VaBot.People;

/// <summary>Where the bot can write first.</summary>
public static class Places
{
    /// <summary>A person's direct messages; on the platform preferred if there are some, else wherever there are. For somebody who has not written yet
    /// those of an account they are known by, which the platform opens; null for somebody without one. A workspace the bot may not write in any more
    /// (<see cref="ClosedWorkspace"/>) is the last choice: should it let the bot in again, the message is there.</summary>
    public static async Task<Address?> DirectAsync(Database database, Guid personId, string? preferred, CancellationToken cancellationToken)
    {
        var (known, accounts) = (await DirectOf(database, personId).ToListAsync(cancellationToken), await AccountsAsync(database, personId, cancellationToken));
        return OneOf(known, preferred, isClosed: false) ?? OneOf(accounts, preferred, isClosed: false) ?? OneOf(known, preferred, isClosed: true) ?? OneOf(accounts, preferred, isClosed: true);
    }

    /// <summary>Direct messages a person has written in and can still be reached in; on the platform preferred if there are some, else wherever there are; null when there are none.</summary>
    public static async Task<Address?> KnownDirectAsync(Database database, Guid personId, string? preferred, CancellationToken cancellationToken) =>
        OneOf(await DirectOf(database, personId).ToListAsync(cancellationToken), preferred, isClosed: false);

    /// <summary>A client's room; on the platform preferred if there is one, else wherever there is; null when there is none.</summary>
    public static async Task<Address?> RoomAsync(Database database, Guid clientId, string? preferred, CancellationToken cancellationToken) =>
        OneOf(await Of(database, database.Set<Conversation>().Where(conversation => conversation.ClientId == clientId)).ToListAsync(cancellationToken), preferred, isClosed: false);

    private static IQueryable<Place> DirectOf(Database database, Guid personId) => Of(database, database.Set<Conversation>().Where(conversation => conversation.PersonId == personId));

    private static IQueryable<Place> Of(Database database, IQueryable<Conversation> conversations) => conversations.AsNoTracking()
        .OrderBy(conversation => conversation.Channel)
        .ThenBy(conversation => conversation.Place)
        .Select(conversation => new Place(
            new Address(conversation.Channel, conversation.Place),
            database.Set<ClosedWorkspace>().Any(closed => closed.Channel == conversation.Channel && closed.Workspace == conversation.Workspace)));

    private static async Task<List<Place>> AccountsAsync(Database database, Guid personId, CancellationToken cancellationToken)
    {
        var accounts = await database.Set<ChatIdentity>().AsNoTracking().Where(identity => identity.PersonId == personId)
            .OrderBy(identity => identity.Channel).ThenBy(identity => identity.Workspace).ThenBy(identity => identity.UserId)
            .Select(identity => new
            {
                Account = new ChatUser(identity.Channel, identity.Workspace, identity.UserId),
                IsClosed = database.Set<ClosedWorkspace>().Any(closed => closed.Channel == identity.Channel && closed.Workspace == identity.Workspace),
            })
            .ToListAsync(cancellationToken);
        return accounts.ConvertAll(one => new Place(Address.DirectOf(one.Account), one.IsClosed));
    }

    private static Address? OneOf(List<Place> places, string? preferred, bool isClosed)
    {
        var those = places.FindAll(place => place.IsClosed == isClosed);
        return (those.Find(place => place.Address.Channel == preferred) ?? those.FirstOrDefault())?.Address;
    }

    private sealed record Place(Address Address, bool IsClosed);
}
