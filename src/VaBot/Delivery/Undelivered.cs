using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Delivery;

/// <summary>A message that reached nobody, or perhaps nobody: the assistant hears of it in her direct messages. Of a conversation that is closed to the
/// bot once a day and client; of a message whose arrival nobody could make sure of each time, with the words it began with.</summary>
internal static class Undelivered
{
    private const int MostWords = 80;

    private static readonly Duration UsefulFor = Duration.FromDays(2);

    /// <param name="result">See <see cref="SendResult.Closed"/> and <see cref="SendResult.Unsure"/>.</param>
    public static async Task TellAsync(Database database, IClock clock, OutboxMessage message, SendResult result, CancellationToken cancellationToken)
    {
        if ((result.Closed ?? result.Unsure) is not { } where || await WhoseAsync(database, where, cancellationToken) is not { } place)
        {
            return;
        }

        var outbox = new Outbox(database, clock);
        var name = place.PersonId is { } id ? await database.Set<Person>().Where(person => person.Id == id).Select(person => person.Name).SingleAsync(cancellationToken) : null;
        foreach (var client in await ClientsAsync(database, place, cancellationToken))
        {
            foreach (var assistant in (await Assistants.OfAsync(database, client.PracticeId, cancellationToken)).Where(assistant => assistant.Id != place.PersonId))
            {
                var key = result.Closed is null
                    ? $"unsure/{message.Id}/{assistant.Id:N}"
                    : $"undelivered/{place.ClientId ?? place.PersonId:N}/{assistant.Id:N}/{(int)(clock.GetCurrentInstant() - Instant.FromUnixTimeSeconds(0)).TotalDays}";
                if (await Places.DirectAsync(database, assistant.Id, where.Channel, cancellationToken) is not { } direct || direct == where
                    || await database.Set<OutboxMessage>().AnyAsync(told => told.Key == key, cancellationToken) || database.Set<OutboxMessage>().Local.Any(told => told.Key == key))
                {
                    continue;
                }

                var said = result.Closed is null ? Unsure(assistant.Texts(), name ?? client.ShortName, message) : Closed(assistant.Texts(), name, client);
                outbox.Enqueue(key, direct, Reply.Of(new Line(said, Tone.Problem)), UsefulFor);
            }
        }
    }

    private static Phrase Closed(Texts texts, string? name, Client client) => name is null ? texts.RoomIsClosed(client.ShortName) : texts.PersonIsClosed(name);

    private static Phrase Unsure(Texts texts, string to, OutboxMessage message)
    {
        var words = PlainTextRenderer.Text(ReplyJson.Read(message.Reply)).Split('\n')[0].Trim();
        return texts.MayNotHaveArrived(to, Cut.WithDots(words, MostWords));
    }

    /// <returns>A room or direct messages; null when they are nobody's.</returns>
    private static async Task<Conversation?> WhoseAsync(Database database, Address where, CancellationToken cancellationToken) => where.Account is { } account
        ? await Acquaintance.FindAsync(database, account, cancellationToken) is { } person ? new Conversation { Channel = where.Channel, Place = where.Place, PersonId = person.Id } : null
        : await database.Set<Conversation>().AsNoTracking().SingleOrDefaultAsync(room => room.Channel == where.Channel && room.Place == where.Place, cancellationToken);

    private static Task<List<Client>> ClientsAsync(Database database, Conversation place, CancellationToken cancellationToken) => (place.ClientId is { } room
        ? database.Set<Client>().Where(client => client.Id == room && client.ArchivedAt == null)
        : database.Set<Client>().Where(client => client.ArchivedAt == null && database.Set<Contact>().Any(contact => contact.PersonId == place.PersonId && contact.ClientId == client.Id)))
        .AsNoTracking().ToListAsync(cancellationToken);
}
