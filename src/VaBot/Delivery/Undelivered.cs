using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Delivery;

/// <summary>A platform says that a conversation is closed to the bot: the assistant hears of it, once a day and client, in her direct messages.</summary>
internal static class Undelivered
{
    private static readonly Duration UsefulFor = Duration.FromDays(2);

    /// <param name="closed">The conversation, as it is written down.</param>
    public static async Task TellAsync(Database database, IClock clock, Address closed, CancellationToken cancellationToken)
    {
        if (await database.Set<Conversation>().AsNoTracking().SingleOrDefaultAsync(room => room.Channel == closed.Channel && room.Place == closed.Place, cancellationToken) is not { } place)
        {
            return;
        }

        var outbox = new Outbox(database, clock);
        var name = place.PersonId is { } id ? await database.Set<Person>().Where(person => person.Id == id).Select(person => person.Name).SingleAsync(cancellationToken) : null;
        foreach (var client in await ClientsAsync(database, place, cancellationToken))
        {
            foreach (var assistant in await AssistantsAsync(database, client.PracticeId, place.PersonId, cancellationToken))
            {
                var key = $"undelivered/{place.ClientId ?? place.PersonId:N}/{assistant.Id:N}/{(int)(clock.GetCurrentInstant() - Instant.FromUnixTimeSeconds(0)).TotalDays}";
                if (await Places.DirectAsync(database, assistant.Id, closed.Channel, cancellationToken) is not { } direct || direct == closed
                    || await database.Set<OutboxMessage>().AnyAsync(message => message.Key == key, cancellationToken) || database.Set<OutboxMessage>().Local.Any(message => message.Key == key))
                {
                    continue;
                }

                var texts = assistant.Texts();
                outbox.Enqueue(key, direct, Reply.Of(new Line(name is null ? texts.RoomIsClosed(client.ShortName) : texts.PersonIsClosed(name), Tone.Problem)), UsefulFor);
            }
        }
    }

    private static Task<List<Client>> ClientsAsync(Database database, Conversation place, CancellationToken cancellationToken) => (place.ClientId is { } room
        ? database.Set<Client>().Where(client => client.Id == room && client.ArchivedAt == null)
        : database.Set<Client>().Where(client => client.ArchivedAt == null && database.Set<Contact>().Any(contact => contact.PersonId == place.PersonId && contact.ClientId == client.Id)))
        .AsNoTracking().ToListAsync(cancellationToken);

    private static Task<List<Person>> AssistantsAsync(Database database, Guid practice, Guid? except, CancellationToken cancellationToken) => database.Set<Member>()
        .Where(member => member.PracticeId == practice && member.Role == Role.Assistant && member.PersonId != except)
        .Join(database.Set<Person>(), member => member.PersonId, person => person.Id, (_, person) => person)
        .AsNoTracking().ToListAsync(cancellationToken);
}
