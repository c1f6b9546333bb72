using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.Clients;

/// <summary>Who speaks for a client.</summary>
public static class Spokesperson
{
    /// <summary>The contact known longest; null when nobody was invited yet.</summary>
    public static Task<Person?> OfAsync(Database database, Guid clientId, CancellationToken cancellationToken) => database.Set<Contact>().AsNoTracking()
        .Where(contact => contact.ClientId == clientId && contact.Role == Role.Contact)
        .Join(database.Set<Person>().AsNoTracking(), contact => contact.PersonId, person => person.Id, (contact, person) => person)
        .OrderBy(person => person.Id)
        .FirstOrDefaultAsync(cancellationToken);
}
