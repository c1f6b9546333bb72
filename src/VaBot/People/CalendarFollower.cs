using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VaBot.Data;

namespace VaBot.People;

/// <summary>Keeps the times right at which the bot speaks first, when what decides them changes: a zone, working hours, holidays, days off, when one wishes to be asked, a new assistant.
/// It sits where every change passes, so no tick ever has to look at people.</summary>
public abstract class CalendarFollower : SaveChangesInterceptor
{
    private static readonly string[] Deciding = [nameof(Person.Zone), nameof(Person.WorkStarts), nameof(Person.WorkEnds), nameof(Person.WorkDays), nameof(Person.HolidaysOf), nameof(Person.PlanDay), nameof(Person.PlanAt)];

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Database database)
        {
            var begun = database.Changed<Member>().Where(row => row.State == EntityState.Added && row.Entity.Role == Role.Assistant).Select(row => row.Entity).ToList();
            var changed = database.Changed<Person>().Where(row => row.State == EntityState.Modified && Deciding.Any(name => row.Property(name).IsModified)).Select(row => row.Entity.Id)
                .Concat(database.Changed<DayOff>().Select(row => row.Entity.PersonId))
                .ToHashSet();
            foreach (var member in begun)
            {
                await BeginAsync(database, member, cancellationToken);
            }

            foreach (var person in changed)
            {
                await MoveAsync(database, person, cancellationToken);
            }
        }

        return result;
    }

    /// <summary>Somebody begins as an assistant.</summary>
    protected abstract Task BeginAsync(Database database, Member member, CancellationToken cancellationToken);

    /// <summary>Somebody's working time is another.</summary>
    protected abstract Task MoveAsync(Database database, Guid personId, CancellationToken cancellationToken);
}
