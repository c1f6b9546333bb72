using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.WeeklyPlans;

/// <summary>What is said about a week comes when it should on its reader's calendar, whatever becomes of that.</summary>
public sealed class PlanRescheduler(IClock clock) : CalendarFollower
{
    /// <summary>Nobody is off every week for longer.</summary>
    private const int FurthestWeeks = 60;

    /// <summary>The row of the next week to ask about.</summary>
    /// <param name="from">The first Monday to try.</param>
    public static PlanDue NextAsk(WorkCalendar calendar, Person person, Guid practice, LocalDate from)
    {
        var week = from;
        Instant? at = null;
        for (var tried = 0; at is null && tried < FurthestWeeks; tried++)
        {
            week = from.PlusWeeks(tried);
            at = PlanTimes.Ask(calendar, person, week);
        }

        return new PlanDue
        {
            Id = Guid.CreateVersion7(),
            Kind = PlanDueKind.Ask,
            PracticeId = practice,
            PersonId = person.Id,
            Week = week,
            DueAt = at ?? calendar.StartOf(week),
        };
    }

    /// <summary>The first question to a new assistant.</summary>
    public static async Task BeginAsync(Database database, Member member, IClock clock, CancellationToken cancellationToken)
    {
        var person = (await database.FindAsync<Person>([member.PersonId], cancellationToken))!;
        var calendar = await WorkCalendar.OfAsync(database, person, clock, cancellationToken);
        var next = Days.WeekOf(calendar.Clock.Today).From.PlusWeeks(1);

        // Whoever begins on a Friday evening is not asked at once.
        var isPast = PlanTimes.Ask(calendar, person, next) is { } at && at < calendar.Clock.Now;
        database.Add(NextAsk(calendar, person, member.PracticeId, isPast ? next.PlusWeeks(1) : next));
    }

    protected override Task BeginAsync(Database database, Member member, CancellationToken cancellationToken) => BeginAsync(database, member, clock, cancellationToken);

    protected override async Task MoveAsync(Database database, Guid personId, CancellationToken cancellationToken)
    {
        var dues = await database.Set<PlanDue>().Where(due => due.PersonId == personId).ToListAsync(cancellationToken);
        if (dues.Count == 0)
        {
            return;
        }

        var person = (await database.FindAsync<Person>([personId], cancellationToken))!;
        var calendar = await WorkCalendar.OfAsync(database, person, clock, cancellationToken);
        foreach (var due in dues)
        {
            switch (due.Kind)
            {
                case PlanDueKind.Ask:
                    var next = NextAsk(calendar, person, due.PracticeId, due.Week);
                    if (next.Week == due.Week)
                    {
                        due.DueAt = next.DueAt;
                    }
                    else
                    {
                        database.Remove(due);
                        database.Add(next);
                    }

                    break;
                case PlanDueKind.AskAgain:
                    due.DueAt = PlanTimes.AskAgain(calendar, due.Week);
                    break;
                case PlanDueKind.RemindClient:
                    due.DueAt = PlanTimes.RemindClient(calendar, person, due.Week, due.Since ?? calendar.Clock.Now);
                    break;
                case PlanDueKind.Show:
                    due.DueAt = calendar.WorkingTimeFrom(calendar.Clock.Now);
                    break;
            }
        }
    }
}
