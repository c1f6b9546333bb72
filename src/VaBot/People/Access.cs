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
            from client in database.Set<Client>().Where(c => c.Id == room!.ClientId && c.ArchivedAt == null).DefaultIfEmpty()
            from member in database.Set<Member>().Where(m => m.PersonId == person.Id && m.PracticeId == client!.PracticeId).DefaultIfEmpty()
            from contact in database.Set<Contact>().Where(c => c.PersonId == person.Id && c.ClientId == client!.Id).DefaultIfEmpty()
            select new Standing(person, client, member == null ? null : member.Role, contact == null ? null : contact.Role, room == null ? null : room.UserId)).FirstOrDefault()));

    /// <summary>Works out who is asking, from an account the platform vouches for and the conversation it writes in.</summary>
    public static async Task<Actor> ActorAsync(this Database database, IncomingMessage message, CancellationToken cancellationToken)
    {
        var (channel, workspace, user) = message.Sender;
        return await FindStanding.For(database)(database, channel, workspace, user, message.Conversation.Place) switch
        {
            null => Actor.Guest(message.IsDirect ? PlaceKind.Direct : PlaceKind.NobodysRoom),
            { Person: var person, Account: var account } when message.IsDirect =>
                await InDirectMessagesAsync(database, person, cancellationToken) with { IsNewPlace = account is null && message.IsWithBot },
            { Client: { } client } standing => InRoom(standing, client),
            var standing => await InNobodysRoomAsync(database, standing.Person, cancellationToken),
        };
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

    /// <summary>The clients an assistant works for, wherever she stands: only for finding one by the whole name she typed. What is found
    /// must be told to nobody but her own words.</summary>
    public static IQueryable<Client> OwnedBy(this IQueryable<Client> clients, Actor actor) =>
        clients.Where(client => actor.Role == Role.Assistant && client.PracticeId == actor.PracticeId && client.ArchivedAt == null);

    /// <summary>Whether somebody may hear of a client, asked when the bot is about to write first: what was noted for them before they left is told to nobody.</summary>
    public static Task<bool> MayHearOfAsync(this Database database, Guid person, Guid clientId, CancellationToken cancellationToken) =>
        database.Set<Client>().AnyAsync(
            client => client.Id == clientId && client.ArchivedAt == null && (
                database.Set<Member>().Any(member => member.PersonId == person && member.PracticeId == client.PracticeId && member.Role == Role.Assistant)
                || database.Set<Contact>().Any(contact => contact.PersonId == person && contact.ClientId == clientId && (
                    contact.Role == Role.Contact || database.Set<Member>().Any(member => member.PersonId == person && member.PracticeId == client.PracticeId && member.Role == Role.Colleague)))),
            cancellationToken);

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
            ? Actor.Guest(PlaceKind.NobodysRoom, standing.Person)
            : new Actor(standing.Person, role, client.PracticeId, client, [client.Id], PlaceKind.ClientRoom);
    }

    /// <summary>An assistant keeps her name there, so that she can link the room, and has no client in reach; anybody else is a guest.</summary>
    private static async Task<Actor> InNobodysRoomAsync(Database database, Person person, CancellationToken cancellationToken)
    {
        var practice = await database.Set<Member>()
            .Where(member => member.PersonId == person.Id && member.Role == Role.Assistant)
            .OrderBy(member => member.PracticeId)
            .Select(member => (Guid?)member.PracticeId)
            .FirstOrDefaultAsync(cancellationToken);
        return practice is null
            ? Actor.Guest(PlaceKind.NobodysRoom, person)
            : new Actor(person, Role.Assistant, practice, null, [], PlaceKind.NobodysRoom);
    }

    private static async Task<Actor> InDirectMessagesAsync(Database database, Person person, CancellationToken cancellationToken)
    {
        var member = await database.Set<Member>().AsNoTracking()
            .Where(m => m.PersonId == person.Id)
            .OrderByDescending(m => m.Role == Role.Assistant)
            .ThenBy(m => m.PracticeId)
            .Select(m => new { m.Role, m.PracticeId, HasArchived = database.Set<Client>().Any(c => c.PracticeId == m.PracticeId && c.ArchivedAt != null) })
            .FirstOrDefaultAsync(cancellationToken);
        if (member?.Role == Role.Assistant)
        {
            var present = member.HasArchived
                ? await database.Set<Client>().Where(c => c.PracticeId == member.PracticeId && c.ArchivedAt == null).Select(c => c.Id).ToListAsync(cancellationToken)
                : null;
            return new Actor(person, Role.Assistant, member.PracticeId, null, present, PlaceKind.Direct);
        }

        var wanted = member is null ? Role.Contact : Role.Colleague;
        var clients = await database.Set<Contact>()
            .Where(c => c.PersonId == person.Id && c.Role == wanted)
            .Join(database.Set<Client>(), contact => contact.ClientId, client => client.Id, (contact, client) => new { client.Id, client.PracticeId, client.ArchivedAt })
            .Where(client => client.ArchivedAt == null && (member == null || client.PracticeId == member.PracticeId))
            .OrderBy(client => client.PracticeId)
            .ToListAsync(cancellationToken);
        return clients.Count == 0 && member is null
            ? Actor.Guest(PlaceKind.Direct, person)
            : new Actor(person, wanted, member?.PracticeId ?? clients[0].PracticeId, null, [.. clients.Select(client => client.Id)], PlaceKind.Direct);
    }

    /// <param name="Account">Whose direct messages these are, as written down; null when they are not.</param>
    private sealed record Standing(Person Person, Client? Client, Role? Member, Role? Contact, string? Account);
}

/// <summary>Something one person did or owns.</summary>
public interface IMadeByPerson
{
    Guid PersonId { get; }
}
