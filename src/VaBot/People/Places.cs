using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Messages;

namespace VaBot.People;

/// <summary>Where the bot can write first.</summary>
public static class Places
{
    /// <summary>A person's direct messages; on the platform preferred if there are some, else wherever there are. For somebody who has not written yet
    /// those of an account they are known by, which the platform opens; null for somebody without one.</summary>
    public static async Task<Address?> DirectAsync(Database database, Guid personId, string? preferred, CancellationToken cancellationToken) =>
        await KnownDirectAsync(database, personId, preferred, cancellationToken) ?? OneOf(
            (await database.Set<ChatIdentity>().AsNoTracking().Where(identity => identity.PersonId == personId)
                .OrderBy(identity => identity.Channel).ThenBy(identity => identity.Workspace).ThenBy(identity => identity.UserId)
                .Select(identity => new ChatUser(identity.Channel, identity.Workspace, identity.UserId))
                .ToListAsync(cancellationToken)).ConvertAll(Address.DirectOf),
            preferred);

    /// <summary>Direct messages a person has written in; on the platform preferred if there are some, else wherever there are; null when there are none.</summary>
    public static Task<Address?> KnownDirectAsync(Database database, Guid personId, string? preferred, CancellationToken cancellationToken) =>
        OneOfAsync(database.Set<Conversation>().Where(conversation => conversation.PersonId == personId), preferred, cancellationToken);

    /// <summary>A client's room.</summary>
    /// <inheritdoc cref="KnownDirectAsync"/>
    public static Task<Address?> RoomAsync(Database database, Guid clientId, string? preferred, CancellationToken cancellationToken) =>
        OneOfAsync(database.Set<Conversation>().Where(conversation => conversation.ClientId == clientId), preferred, cancellationToken);

    private static async Task<Address?> OneOfAsync(IQueryable<Conversation> conversations, string? preferred, CancellationToken cancellationToken)
    {
        var places = await conversations.AsNoTracking()
            .OrderBy(conversation => conversation.Channel)
            .ThenBy(conversation => conversation.Place)
            .Select(conversation => new Address(conversation.Channel, conversation.Place))
            .ToListAsync(cancellationToken);
        return OneOf(places, preferred);
    }

    private static Address? OneOf(List<Address> places, string? preferred) => places.Find(place => place.Channel == preferred) ?? places.FirstOrDefault();
}
