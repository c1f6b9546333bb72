using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.MonthReports;

/// <summary>The month's message comes when it should on its reader's calendar, whatever becomes of that.</summary>
public sealed class MonthRescheduler(IClock clock) : CalendarFollower
{
    /// <summary>The row of a month to speak about.</summary>
    /// <param name="month">By its first day.</param>
    public static MonthDue Ask(WorkCalendar calendar, Person person, Guid practice, LocalDate month) =>
        MonthDue.Of(MonthDueKind.Ask, practice, person.Id, month, null, MonthTimes.Ask(calendar, person, month));

    /// <summary>The row of a month whose reports go out without her.</summary>
    /// <param name="at">Null for the usual time.</param>
    /// <inheritdoc cref="Ask"/>
    public static MonthDue SendAlone(WorkCalendar calendar, Guid person, Guid practice, LocalDate month, Instant? at = null) =>
        MonthDue.Of(MonthDueKind.SendAlone, practice, person, month, null, at ?? MonthTimes.SendAlone(calendar, month));

    /// <summary>A new assistant hears of the month she begins in.</summary>
    public static async Task BeginAsync(Database database, Member member, IClock clock, CancellationToken cancellationToken)
    {
        var person = (await database.FindAsync<Person>([member.PersonId], cancellationToken))!;
        var calendar = await WorkCalendar.OfAsync(database, person, clock, cancellationToken);
        var begun = await database.Set<MonthDue>().Where(due => due.PersonId == person.Id).Select(due => due.Kind).ToListAsync(cancellationToken);
        var month = Days.MonthOf(calendar.Clock.Today).From;
        if (!begun.Contains(MonthDueKind.Ask))
        {
            database.Add(Ask(calendar, person, member.PracticeId, month));
        }

        if (!begun.Contains(MonthDueKind.SendAlone))
        {
            database.Add(SendAlone(calendar, person.Id, member.PracticeId, month));
        }
    }

    protected override Task BeginAsync(Database database, Member member, CancellationToken cancellationToken) => BeginAsync(database, member, clock, cancellationToken);

    protected override async Task MoveAsync(Database database, Guid personId, CancellationToken cancellationToken)
    {
        var dues = await database.Set<MonthDue>().Where(due => due.PersonId == personId && (due.Kind == MonthDueKind.Ask || due.Kind == MonthDueKind.SendAlone)).ToListAsync(cancellationToken);
        if (dues.Count == 0)
        {
            return;
        }

        var person = (await database.FindAsync<Person>([personId], cancellationToken))!;
        var calendar = await WorkCalendar.OfAsync(database, person, clock, cancellationToken);
        dues.ForEach(due => due.DueAt = due.Kind == MonthDueKind.Ask ? MonthTimes.Ask(calendar, person, due.Month) : MonthTimes.SendAlone(calendar, due.Month));
    }
}
