using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;
using VaBot.Data;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.MonthReports;

/// <summary>Keeps the time of the month's message right when what decides it changes: a zone, working hours, holidays, days off, a new assistant.</summary>
public sealed class MonthRescheduler(IClock clock) : SaveChangesInterceptor
{
    private static readonly string[] Deciding = [nameof(Person.Zone), nameof(Person.WorkStarts), nameof(Person.WorkEnds), nameof(Person.WorkDays), nameof(Person.HolidaysOf)];

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
                await BeginAsync(database, member, clock, cancellationToken);
            }

            foreach (var person in changed)
            {
                await MoveAsync(database, person, cancellationToken);
            }
        }

        return result;
    }

    /// <summary>The row of a month to speak about.</summary>
    /// <param name="month">By its first day.</param>
    public static MonthDue Ask(WorkCalendar calendar, Person person, Guid practice, LocalDate month) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = MonthDueKind.Ask,
        PracticeId = practice,
        PersonId = person.Id,
        Month = month,
        DueAt = MonthTimes.Ask(calendar, person, month),
    };

    /// <summary>A new assistant hears of the month she begins in.</summary>
    public static async Task BeginAsync(Database database, Member member, IClock clock, CancellationToken cancellationToken)
    {
        var person = (await database.FindAsync<Person>([member.PersonId], cancellationToken))!;
        var calendar = await WorkCalendar.OfAsync(database, person, clock, cancellationToken);
        database.Add(Ask(calendar, person, member.PracticeId, Days.MonthOf(calendar.Clock.Today).From));
    }

    private async Task MoveAsync(Database database, Guid personId, CancellationToken cancellationToken)
    {
        var dues = await database.Set<MonthDue>().Where(due => due.PersonId == personId && due.Kind == MonthDueKind.Ask).ToListAsync(cancellationToken);
        if (dues.Count == 0)
        {
            return;
        }

        var person = (await database.FindAsync<Person>([personId], cancellationToken))!;
        var calendar = await WorkCalendar.OfAsync(database, person, clock, cancellationToken);
        dues.ForEach(due => due.DueAt = MonthTimes.Ask(calendar, person, due.Month));
    }
}
