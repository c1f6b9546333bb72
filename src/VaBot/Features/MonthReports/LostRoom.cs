using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Clients;
using VaBot.Features.Contracts;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.MonthReports;

/// <summary>What a client was to get and cannot, because nobody of theirs can be reached any more: it waits until somebody can, and the assistants hear of it.</summary>
internal static class LostRoom
{
    private static readonly Duration UsefulFor = Duration.FromDays(7);

    /// <param name="id">Of the thing; each is told of once.</param>
    /// <param name="thing">A report, a plan or a proposal.</param>
    /// <param name="calendar">Of whoever would get it.</param>
    /// <returns>When to try again: at the beginning of the next working day.</returns>
    public static async Task<Instant> WaitAsync(Database database, Guid id, IBelongsToClient thing, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var (dues, month) = (database.Set<MonthDue>(), Days.MonthOf(calendar.Clock.Today).From);
        foreach (var assistant in await Assistants.OfAsync(database, thing.PracticeId, cancellationToken))
        {
            var key = Key(id, assistant);
            if (!await dues.AnyAsync(due => due.Kind == MonthDueKind.TellWaits && due.PersonId == assistant.Id && due.AboutId == id, cancellationToken)
                && !await database.Set<OutboxMessage>().AnyAsync(message => message.Key == key, cancellationToken))
            {
                var at = (await WorkCalendar.OfAsync(database, assistant, calendar.Clock, cancellationToken)).WorkingTimeFrom(calendar.Clock.Now);
                dues.Add(MonthDue.Of(MonthDueKind.TellWaits, thing.PracticeId, assistant.Id, month, id, at));
            }
        }

        return calendar.StartOf(calendar.WorkdayFrom(calendar.Clock.Today.PlusDays(1)));
    }

    /// <summary>Unless it waits no more, or for a client who was put away.</summary>
    public static async Task TellAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (database, texts, id) = (moment.Database, moment.Person.Texts(), moment.Due.AboutId!.Value);
        if (await ThingAsync(database, texts, id, cancellationToken) is not var (thing, what)
            || await database.FindAsync<Client>([thing.ClientId], cancellationToken) is not { ArchivedAt: null } client
            || await Places.DirectAsync(database, moment.Person.Id, null, cancellationToken) is not { } place)
        {
            return;
        }

        var hasRoom = await Places.RoomAsync(database, client.Id, null, cancellationToken) is not null;
        if (!hasRoom || (thing is Proposal && await Spokesperson.OfAsync(database, client.Id, cancellationToken) is null))
        {
            var said = hasRoom ? texts.WaitsForSomebody(client.ShortName, what) : texts.WaitsForRoom(client.ShortName, what);
            moment.Outbox.Enqueue(Key(id, moment.Person), place, Reply.Of(new Line(said, Tone.Problem)), UsefulFor);
        }
    }

    private static string Key(Guid thing, Person assistant) => $"waits/{thing:N}/{assistant.Id:N}";

    private static async Task<(IBelongsToClient Thing, string What)?> ThingAsync(Database database, Texts texts, Guid id, CancellationToken cancellationToken)
    {
        if (await database.FindAsync<MonthReport>([id], cancellationToken) is { State: ReportState.Approved } report)
        {
            return (report, texts.WaitingReport(texts.Month(report.Month.ToYearMonth())));
        }

        if (await database.FindAsync<WeeklyPlan>([id], cancellationToken) is { State: PlanState.Sent } plan)
        {
            return (plan, texts.WaitingPlan(WeekName.Number(plan.Week)));
        }

        return await database.FindAsync<Proposal>([id], cancellationToken) is { State: ProposalState.Open } proposal ? (proposal, texts.WaitingProposal) : null;
    }
}
