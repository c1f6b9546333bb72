using Microsoft.EntityFrameworkCore;
using VaBot.Data;

namespace VaBot.People;

/// <summary>Who runs a practice.</summary>
public static class Assistants
{
    public static Task<List<Person>> OfAsync(Database database, Guid practice, CancellationToken cancellationToken) => database.Set<Member>().AsNoTracking()
        .Where(member => member.PracticeId == practice && member.Role == Role.Assistant)
        .Join(database.Set<Person>().AsNoTracking(), member => member.PersonId, person => person.Id, (_, person) => person)
        .OrderBy(person => person.Id)
        .ToListAsync(cancellationToken);
}
