using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Languages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>Who did something, and when as the reader's clock shows it.</summary>
public static class Moments
{
    public static string Of(Turn turn, Instant at) => Of(turn, turn.Clock.ToLocal(at));

    /// <summary>The same of somebody else's clock.</summary>
    public static string Of(Turn turn, LocalDateTime local) => $"{turn.Texts.Day(local.Date, turn.Clock.Today)} {Texts.Clock(local.TimeOfDay)}";

    /// <summary>The names of people who worked on something this actor may see.</summary>
    public static Task<Dictionary<Guid, string>> NamesAsync(Turn turn, IEnumerable<Guid> people, CancellationToken cancellationToken)
    {
        var ids = people.Distinct().ToList();
        return turn.Database.Set<Person>().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancellationToken);
    }
}
