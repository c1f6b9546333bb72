using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Messages;

namespace VaBot.People;

/// <summary>Where the bot can write first.</summary>
public static class Places
{
    /// <summary>A person's direct messages; on the platform preferred if there are some, else wherever there are; null when there are none.</summary>
    public static Task<Address?> DirectAsync(Database database, Guid personId, string? preferred, CancellationToken cancellationToken) =>
        OneOfAsync(database.Set<Conversation>().Where(conversation => conversation.PersonId == personId), preferred, cancellationToken);

    /// <summary>A client's room.</summary>
    /// <inheritdoc cref="DirectAsync"/>
    public static Task<Address?> RoomAsync(Database database, Guid clientId, string? preferred, CancellationToken cancellationToken) =>
        OneOfAsync(database.Set<Conversation>().Where(conversation => conversation.ClientId == clientId), preferred, cancellationToken);

    private static async Task<Address?> OneOfAsync(IQueryable<Conversation> conversations, string? preferred, CancellationToken cancellationToken)
    {
        var places = await conversations.AsNoTracking()
            .OrderBy(conversation => conversation.Channel)
            .ThenBy(conversation => conversation.Place)
            .Select(conversation => new Address(conversation.Channel, conversation.Place))
            .ToListAsync(cancellationToken);
        return places.Find(place => place.Channel == preferred) ?? places.FirstOrDefault();
    }
}
