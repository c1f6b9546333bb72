using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Jobs;
using VaBot.People;

namespace VaBot.Features.MonthReports;

/// <summary>Assistants of before there were reports hear of the month they are in. New ones do so as they join (<see cref="MonthRescheduler"/>).</summary>
public sealed class BeginMonths(Database database, PracticeWork work, IClock clock) : IJob
{
    public string Name => "begin-months";

    public Duration Every => Duration.FromDays(1);

    public async Task RunAsync(CancellationToken cancellationToken) =>
        await work.ForEachAsync(await Unasked(database).Select(member => member.PracticeId).Distinct().ToListAsync(cancellationToken), BeginAsync, cancellationToken);

    private async Task BeginAsync(Guid practice, Database held, Delivery.Outbox outbox, CancellationToken cancellationToken)
    {
        foreach (var member in await Unasked(held).Where(member => member.PracticeId == practice).ToListAsync(cancellationToken))
        {
            await MonthRescheduler.BeginAsync(held, member, clock, cancellationToken);
        }
    }

    private static IQueryable<Member> Unasked(Database database) => database.Set<Member>().AsNoTracking()
        .Where(member => member.Role == Role.Assistant && (!database.Set<MonthDue>().Any(due => due.PersonId == member.PersonId && due.Kind == MonthDueKind.Ask)
            || !database.Set<MonthDue>().Any(due => due.PersonId == member.PersonId && due.Kind == MonthDueKind.SendAlone)));
}
