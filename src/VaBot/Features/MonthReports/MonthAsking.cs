using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Contracts;
using VaBot.Figures;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.MonthReports;

/// <summary>The 1st: what goes out by itself does, and the assistant gets all her clients' months in one message.</summary>
internal static class MonthAsking
{
    /// <summary>Closes the month of every contract that sends by itself, whether the assistant works that day or not, and however late. What lacks something waits for her.</summary>
    public static async Task SendAloneAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (due, database, clock) = (moment.Due, moment.Database, moment.Calendar.Clock);
        Instant? later = null;

        // Another assistant's row may have closed a month in this very save.
        var closed = database.Set<MonthReport>().Local.Where(report => report.IsLocked && report.Month == due.Month).Select(report => report.ClientId).ToHashSet();
        foreach (var one in (await CountAsync(moment, AlonesAsync, cancellationToken)).Where(one => !closed.Contains(one.Client.Id)))
        {
            if (one.OverAt > clock.Now)
            {
                later = later is { } known ? Instant.Min(known, one.OverAt) : one.OverAt;
            }
            else if (one.Report is not { IsLocked: true } && one.LacksRate.Count == 0 && await EarlierMonth.OpenAsync(database, one.Client, due.Month, cancellationToken) is null)
            {
                await Approval.CloseAsync(database, one, null, clock, cancellationToken);
            }
        }

        // Where the client's clock decides, a month may end after her 1st has begun.
        database.Add(MonthRescheduler.SendAlone(moment.Calendar, due.PersonId, due.PracticeId, later is null ? due.Month.PlusMonths(1) : due.Month, later));
    }

    /// <summary>Tells the assistant what every client's month comes to.</summary>
    /// <returns>False when it was too late to be of use: the next month is over as well, and nothing is left to approve in this one. Until then somebody's pay waits for it.</returns>
    public static async Task<bool> AskAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (due, person, database) = (moment.Due, moment.Person, moment.Database);
        database.Add(MonthRescheduler.Ask(moment.Calendar, person, due.PracticeId, due.Month.PlusMonths(1)));
        var prepared = await PrepareAsync(moment, cancellationToken);
        if (MonthTimes.IsPast(moment.Calendar, person, due.Month) && prepared.All(one => one.Report is { IsLocked: true }))
        {
            return false;
        }

        var key = MonthPrompt.Key(person.Id, due.Month);
        if (prepared.Count > 0 && await Places.DirectAsync(database, person.Id, null, cancellationToken) is { } place && !await database.Set<OutboxMessage>().AnyAsync(message => message.Key == key, cancellationToken))
        {
            var text = await MonthPrompt.WriteAsync(database, person, moment.Calendar, due.PracticeId, prepared, due.Month, cancellationToken);
            moment.Outbox.Enqueue(key, place, text, MonthTimes.AskUseful(moment.Calendar, person, due.Month));
        }

        return true;
    }

    /// <summary>Every month with anything to report, with its report: begun now, or changed by this very save.</summary>
    private static async Task<IReadOnlyList<ClientMonth>> PrepareAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (due, database) = (moment.Due, moment.Database);
        var counted = await CountAsync(moment, (_, clients, _) => Task.FromResult(clients), cancellationToken);
        var tracked = database.Set<MonthReport>().Local.Where(report => report.Month == due.Month).ToDictionary(report => report.ClientId);
        return [.. counted.Select(one => one with { Report = tracked.GetValueOrDefault(one.Client.Id) ?? one.Report ?? database.Add(MonthReport.Of(one.Client, due.Month)).Entity })];
    }

    private static async Task<IReadOnlyList<ClientMonth>> CountAsync(MonthMoment moment, Func<MonthMoment, List<Client>, CancellationToken, Task<List<Client>>> which, CancellationToken cancellationToken)
    {
        var (due, database) = (moment.Due, moment.Database);
        var clients = await database.Set<Client>().AsNoTracking().Where(client => client.PracticeId == due.PracticeId && client.ArchivedAt == null).OrderBy(client => client.ShortName).ToListAsync(cancellationToken);
        var wanted = await which(moment, clients, cancellationToken);
        return wanted.Count == 0 ? [] : [.. (await MonthBook.CountAsync(database, due.PracticeId, wanted, due.Month, null, cancellationToken)).Where(one => !one.IsEmpty)];
    }

    private static async Task<List<Client>> AlonesAsync(MonthMoment moment, List<Client> clients, CancellationToken cancellationToken)
    {
        var alone = (await TermsBook.OfPracticeAsync(moment.Database, moment.Due.PracticeId, moment.Due.Month, cancellationToken)).Where(terms => terms.SendsItself).Select(terms => terms.ClientId).ToHashSet();
        return clients.FindAll(client => alone.Contains(client.Id));
    }
}
