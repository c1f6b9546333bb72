using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Messages;

namespace VaBot.People;

/// <summary>Every rule of who may see or change what. Looking something up is the check: what is not visible does not exist.</summary>
public static class Access
{
    private static readonly Compiled<Func<Database, string, string, string, string, Task<Standing?>>> FindStanding =
        new(() => EF.CompileAsyncQuery((Database database, string channel, string workspace, string user, string place) => (
            from identity in database.Set<ChatIdentity>().AsNoTracking()
            where identity.Channel == channel && identity.Workspace == workspace && identity.UserId == user
            join person in database.Set<Person>() on identity.PersonId equals person.Id
            from room in database.Set<Conversation>().Where(c => c.Channel == identity.Channel && c.Place == place).DefaultIfEmpty()
            from client in database.Set<Client>().Where(c => c.Id == room!.ClientId).DefaultIfEmpty()
            from member in database.Set<Member>().Where(m => m.PersonId == person.Id && m.PracticeId == client!.PracticeId).DefaultIfEmpty()
            from contact in database.Set<Contact>().Where(c => c.PersonId == person.Id && c.ClientId == client!.Id).DefaultIfEmpty()
            select new Standing(person, client, member == null ? null : member.Role, contact == null ? null : contact.Role)).FirstOrDefault()));

    /// <summary>Works out who is asking, from an account the platform vouches for and the conversation it writes in.</summary>
    public static async Task<Actor> ActorAsync(this Database database, IncomingMessage message, CancellationToken cancellationToken)
    {
        var (channel, workspace, user) = message.Sender;
        var standing = await FindStanding.For(database)(database, channel, workspace, user, message.Conversation.Place);
        if (standing is null)
        {
            return Actor.Guest();
        }

        if (message.IsDirect)
        {
            return await InDirectMessagesAsync(database, standing.Person, cancellationToken);
        }

        return standing.Client is null ? new Actor(standing.Person, Role.Guest, null, null, []) : InRoom(standing, standing.Client);
    }

    /// <summary>How far an actor sees: a whole practice, one client, or some clients. For queries that are compiled once for each of the three.</summary>
    public static T Reach<T>(this Actor actor, Func<Guid?, T> practice, Func<Guid, T> client, Func<IReadOnlyList<Guid>, T> clients) => actor.ClientIds switch
    {
        null => practice(actor.PracticeId),
        [var only] => client(only),
        var some => clients(some),
    };

    /// <summary>What of a client's things this actor may see.</summary>
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> items, Actor actor)
        where T : class, IBelongsToClient => actor.Reach(
            practice => items.Where(item => item.PracticeId == practice),
            client => items.Where(item => item.ClientId == client),
            clients => items.Where(item => clients.Contains(item.ClientId)));

    /// <summary>The clients this actor may know of.</summary>
    public static IQueryable<Client> VisibleTo(this IQueryable<Client> clients, Actor actor) => actor.ClientIds is null
        ? clients.Where(client => client.PracticeId == actor.PracticeId)
        : clients.Where(client => actor.ClientIds.Contains(client.Id));

    /// <summary>Time this actor may see and change: an assistant all of the practice's, a colleague their own; others see it in reports only.</summary>
    public static IQueryable<T> TimeVisibleTo<T>(this IQueryable<T> items, Actor actor)
        where T : class, IBelongsToClient, IMadeByPerson
    {
        var person = actor.Person?.Id;
        return actor.Role switch
        {
            Role.Assistant => items.VisibleTo(actor),
            Role.Colleague => items.VisibleTo(actor).Where(item => item.PersonId == person),
            _ => items.Where(item => false),
        };
    }

    private static Actor InRoom(Standing standing, Client client)
    {
        var role = standing.Member switch
        {
            Role.Assistant => Role.Assistant,
            Role.Colleague when standing.Contact == Role.Colleague => Role.Colleague,
            _ when standing.Contact == Role.Contact => Role.Contact,
            _ => Role.Guest,
        };
        return role == Role.Guest
            ? Actor.Guest(standing.Person)
            : new Actor(standing.Person, role, client.PracticeId, client, [client.Id]);
    }

    private static async Task<Actor> InDirectMessagesAsync(Database database, Person person, CancellationToken cancellationToken)
    {
        var member = await database.Set<Member>().AsNoTracking().Where(m => m.PersonId == person.Id).OrderBy(m => m.PracticeId).FirstOrDefaultAsync(cancellationToken);
        if (member?.Role == Role.Assistant)
        {
            return new Actor(person, Role.Assistant, member.PracticeId, null, null);
        }

        var wanted = member is null ? Role.Contact : Role.Colleague;
        var clients = await database.Set<Contact>()
            .Where(c => c.PersonId == person.Id && c.Role == wanted)
            .Join(database.Set<Client>(), contact => contact.ClientId, client => client.Id, (contact, client) => new { client.Id, client.PracticeId })
            .Where(client => member == null || client.PracticeId == member.PracticeId)
            .ToListAsync(cancellationToken);
        return clients.Count == 0 && member is null
            ? Actor.Guest(person)
            : new Actor(person, wanted, member?.PracticeId ?? clients[0].PracticeId, null, [.. clients.Select(client => client.Id)]);
    }

    private sealed record Standing(Person Person, Client? Client, Role? Member, Role? Contact);
}

/// <summary>Something one person did or owns.</summary>
public interface IMadeByPerson
{
    Guid PersonId { get; }
}
