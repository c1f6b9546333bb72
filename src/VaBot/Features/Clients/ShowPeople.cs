using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client people</c>: who belongs to this room's client; in direct messages to the client named, or to all.</summary>
public sealed class ShowPeople : Command
{
    public override Intent Intent => Intent.ClientPeople;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var visible = turn.Database.Set<Client>().VisibleTo(turn.Actor);
        var clients = turn.Understanding.Rest is { } typed
            ? [await ClientNames.FindAsync(turn, visible, typed, cancellationToken)]
            : await visible.OrderBy(client => client.ShortName).ToListAsync(cancellationToken);
        if (clients.Count == 0)
        {
            throw new UserError(turn.Texts.NoClientsYet());
        }

        var ids = clients.ConvertAll(client => client.Id);
        var people = await (
            from contact in turn.Database.Set<Contact>()
            where ids.Contains(contact.ClientId)
            join person in turn.Database.Set<Person>() on contact.PersonId equals person.Id
            orderby contact.Role descending, person.Name
            select new { contact.ClientId, contact.Role, Person = person }).AsNoTracking().ToListAsync(cancellationToken);
        var parts = new List<ReplyPart>();
        foreach (var client in clients)
        {
            parts.Add(new Line(turn.Texts.PeopleTitle(client.ShortName), Tone.Title));
            parts.AddRange(people.Where(one => one.ClientId == client.Id).Select(one =>
                new Line(turn.Texts.PersonLine(one.Person.Name, one.Role == Role.Contact, one.Person.Texts().LanguageName, one.Person.Zone))));
            if (people.All(one => one.ClientId != client.Id))
            {
                parts.Add(new Line(turn.Texts.NobodyYet()));
            }
        }

        return new Reply(parts);
    }
}
