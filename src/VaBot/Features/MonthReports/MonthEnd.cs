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
        foreach (var due in await held.Set<MonthDue>().Where(due => due.DueAt <= now && due.PracticeId == practice).OrderBy(due => due.DueAt).ToListAsync(cancellationToken))
        {
            var person = (await held.FindAsync<Person>([due.PersonId], cancellationToken))!;
            await SayAsync(new MonthMoment(due, person, await WorkCalendar.OfAsync(held, person, clock, cancellationToken), held, outbox), cancellationToken);
        }
    }

    private async Task SayAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (due, now) = (moment.Due, moment.Calendar.Clock.Now);
        if (moment.Calendar.WorkingTimeFrom(now) is var may && may > now)
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
            default:
                await HoursNews.TellAsync(moment, cancellationToken);
                break;
        }
    }

    /// <summary>Counts the month of every client, lets go what goes by itself, and tells the assistant.</summary>
    private async Task AskAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (due, person, database) = (moment.Due, moment.Person, moment.Database);
        database.Add(MonthRescheduler.Ask(moment.Calendar, person, due.PracticeId, due.Month.PlusMonths(1)));
        var useful = MonthTimes.AskUseful(moment.Calendar, due.Month) - moment.Calendar.Clock.Now;
        if (useful <= Duration.Zero)
        {
            log.LogWarning("Dropped month {Month} for person {Person}: too late to be of use", due.Month, person.Id);
            return;
        }

        var counted = await PrepareAsync(moment, cancellationToken);
        var key = $"month/{person.Id:N}/{due.Month.ToYearMonth()}";
        if (counted.Count > 0 && await Places.DirectAsync(database, person.Id, null, cancellationToken) is { } place && !await database.Set<OutboxMessage>().AnyAsync(message => message.Key == key, cancellationToken))
        {
            moment.Outbox.Enqueue(key, place, await MonthPrompt.WriteAsync(database, person, moment.Calendar, due.PracticeId, counted, due.Month, cancellationToken), useful);
        }
    }

    private static async Task<IReadOnlyList<ClientMonth>> PrepareAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (due, database) = (moment.Due, moment.Database);
        var clients = await database.Set<Client>().AsNoTracking().Where(client => client.PracticeId == due.PracticeId && client.ArchivedAt == null).OrderBy(client => client.ShortName).ToListAsync(cancellationToken);
        var prepared = new List<ClientMonth>();
        foreach (var one in (await MonthBook.CountAsync(database, due.PracticeId, clients, due.Month, null, cancellationToken)).Where(one => !one.IsEmpty))
        {
            var report = one.Report;
            if (report is null)
            {
                database.Add(report = MonthReport.Of(one.Client, due.Month));
            }

            if (one.Terms.SendsItself && !report.IsLocked && one.LacksRate.Count == 0)
            {
                await Approval.CloseAsync(database, one, null, moment.Calendar.Clock, cancellationToken);
                report = await Approval.ReportAsync(database, one.Client, due.Month, cancellationToken);
            }

            prepared.Add(one with { Report = report });
        }

        return prepared;
    }
}

/// <summary>A due row, whoever hears it, and where to put it.</summary>
internal sealed record MonthMoment(MonthDue Due, Person Person, WorkCalendar Calendar, Database Database, Outbox Outbox);
