using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Jobs;
using VaBot.People;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Assistants of before there were weekly plans get their first question. New ones get it as they join (<see cref="PlanRescheduler"/>).</summary>
public sealed class BeginWeeks(Database database, PracticeWork work, IClock clock) : IJob
{
    public string Name => "begin-weeks";

    public Duration Every => Duration.FromDays(1);

    public async Task RunAsync(CancellationToken cancellationToken) =>
        await work.ForEachAsync(await Unasked(database).Select(member => member.PracticeId).Distinct().ToListAsync(cancellationToken), BeginAsync, cancellationToken);

    private async Task BeginAsync(Guid practice, Database held, Delivery.Outbox outbox, CancellationToken cancellationToken)
    {
        foreach (var member in await Unasked(held).Where(member => member.PracticeId == practice).ToListAsync(cancellationToken))
        {
            await PlanRescheduler.BeginAsync(held, member, clock, cancellationToken);
        }
    }

    private static IQueryable<Member> Unasked(Database database) => database.Set<Member>().AsNoTracking()
        .Where(member => member.Role == Role.Assistant && !database.Set<PlanDue>().Any(due => due.PersonId == member.PersonId && due.Kind == PlanDueKind.Ask));
}
