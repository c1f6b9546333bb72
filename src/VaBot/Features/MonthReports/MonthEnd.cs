using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Jobs;
using VaBot.People;

namespace VaBot.Features.MonthReports;

/// <summary>Everything the bot says about a month by itself: the assistant's message of the 1st, the client's report, questions and answers, and when a report is settled.</summary>
/// <remarks>A row is said once: its message has a key of its own, and the row goes with the same save. Said only in the working time of whoever hears it.</remarks>
public sealed class MonthEnd(Database database, PracticeWork work, IClock clock, ILogger<MonthEnd> log) : IJob
{
    public string Name => "month-end";

    public Duration Every => Duration.FromMinutes(1);

    public async Task<Instant?> NextDueAsync(Instant after, CancellationToken cancellationToken) =>
        await database.Set<MonthDue>().Where(due => due.DueAt > after).OrderBy(due => due.DueAt).Select(due => (Instant?)due.DueAt).FirstOrDefaultAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var practices = await database.Set<MonthDue>().AsNoTracking().Where(due => due.DueAt <= now).OrderBy(due => due.DueAt).Select(due => due.PracticeId).ToListAsync(cancellationToken);
        await work.ForEachAsync(practices.Distinct(), (practice, held, outbox, stop) => SayAllAsync(practice, now, held, outbox, stop), cancellationToken);
    }

    private async Task SayAllAsync(Guid practice, Instant now, Database held, Outbox outbox, CancellationToken cancellationToken)
    {
        // What goes by itself goes before she is told of it.
        var dues = await held.Set<MonthDue>().Where(due => due.DueAt <= now && due.PracticeId == practice).OrderBy(due => due.DueAt).ToListAsync(cancellationToken);
        foreach (var due in dues.OrderBy(due => due.Kind != MonthDueKind.SendAlone))
        {
            var person = (await held.FindAsync<Person>([due.PersonId], cancellationToken))!;
            await SayAsync(new MonthMoment(due, person, await WorkCalendar.OfAsync(held, person, clock, cancellationToken), held, outbox), cancellationToken);
        }
    }

    private async Task SayAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (due, now) = (moment.Due, moment.Calendar.Clock.Now);
        var may = due.Kind == MonthDueKind.SendAlone ? now : moment.Calendar.WorkingTimeFrom(now);
        if (due.Kind == MonthDueKind.Show && may <= now)
        {
            may = await ReportSending.MayShowAsync(moment, cancellationToken);
        }

        if (may > now)
        {
            due.DueAt = may;
            return;
        }

        moment.Database.Remove(due);
        switch (due.Kind)
        {
            case MonthDueKind.Ask:
                await AskAsync(moment, cancellationToken);
                break;
            case MonthDueKind.SendAlone:
                await MonthAsking.SendAloneAsync(moment, cancellationToken);
                break;
            case MonthDueKind.Show:
                await ReportSending.ShowAsync(moment, cancellationToken);
                break;
            case MonthDueKind.Settle:
                await Settlement.DueAsync(moment, cancellationToken);
                break;
            case MonthDueKind.TellQuestion:
                await QuestionNews.AskAsync(moment, cancellationToken);
                break;
            case MonthDueKind.TellAnswer:
                await QuestionNews.AnswerAsync(moment, cancellationToken);
                break;
            case MonthDueKind.TellNearlyUsed or MonthDueKind.TellUsedUp:
                await PackageNews.TellAsync(moment, cancellationToken);
                break;
            case MonthDueKind.TellCardNearlyUsed or MonthDueKind.TellCardUsedUp:
                await EstimateNews.TellAsync(moment, cancellationToken);
                break;
            case MonthDueKind.TellWaits:
                await LostRoom.TellAsync(moment, cancellationToken);
                break;
            default:
                await HoursNews.TellAsync(moment, cancellationToken);
                break;
        }
    }

    private async Task AskAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        if (!await MonthAsking.AskAsync(moment, cancellationToken))
        {
            log.LogWarning("Dropped the message of month {Month} for person {Person}: too late to be of use", moment.Due.Month, moment.Due.PersonId);
        }
    }
}

/// <summary>A due row, whoever hears it, and where to put it.</summary>
internal sealed record MonthMoment(MonthDue Due, Person Person, WorkCalendar Calendar, Database Database, Outbox Outbox);
