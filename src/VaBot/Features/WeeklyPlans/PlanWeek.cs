using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Jobs;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Everything the bot says about a week by itself: asks the assistant, reminds her, shows the plan to the client, reminds the client, and says when nobody answers.</summary>
/// <remarks>A row is said once: its message has a key of its own, and the row goes with the same save. Late after an outage it is still said while it is of use, at the next working time of
/// whoever hears it; after that it is dropped and the log says so.</remarks>
public sealed class PlanWeek(Database database, PracticeWork work, IClock clock, ILogger<PlanWeek> log) : IJob
{
    /// <summary>How long after Sunday evening a reminder is still a Sunday evening's.</summary>
    private static readonly Duration SundayLasts = Duration.FromHours(2);

    public string Name => "plan-week";

    public Duration Every => Duration.FromMinutes(1);

    public async Task<Instant?> NextDueAsync(Instant after, CancellationToken cancellationToken) =>
        await database.Set<PlanDue>().Where(due => due.DueAt > after).OrderBy(due => due.DueAt).Select(due => (Instant?)due.DueAt).FirstOrDefaultAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var practices = await database.Set<PlanDue>().AsNoTracking().Where(due => due.DueAt <= now).OrderBy(due => due.DueAt).Select(due => due.PracticeId).ToListAsync(cancellationToken);
        await work.ForEachAsync(practices.Distinct(), (practice, held, outbox, stop) => SayAllAsync(practice, now, held, outbox, stop), cancellationToken);
    }

    private async Task SayAllAsync(Guid practice, Instant now, Database held, Outbox outbox, CancellationToken cancellationToken)
    {
        var dues = await held.Set<PlanDue>().Where(due => due.DueAt <= now && due.PracticeId == practice).OrderBy(due => due.DueAt).ToListAsync(cancellationToken);
        foreach (var due in dues)
        {
            var person = (await held.FindAsync<Person>([due.PersonId], cancellationToken))!;
            await SayAsync(new Moment(due, person, await WorkCalendar.OfAsync(held, person, clock, cancellationToken), held, outbox), cancellationToken);
        }
    }

    private async Task SayAsync(Moment moment, CancellationToken cancellationToken)
    {
        var (due, now) = (moment.Due, moment.Calendar.Clock.Now);
        var useful = due.Kind switch
        {
            PlanDueKind.Ask or PlanDueKind.AskAgain or PlanDueKind.Snoozed => PlanTimes.AskUseful(moment.Calendar, due.Week),
            _ => moment.Calendar.Clock.ToInstant(due.Week.PlusDays(4).At(LocalTime.Midnight)),
        };
        var isSunday = due.Kind == PlanDueKind.AskAgain && now < due.DueAt + SundayLasts;
        var may = isSunday ? now : moment.Calendar.WorkingTimeFrom(now);
        if (due.Kind == PlanDueKind.Show && may <= now && now < useful)
        {
            may = await PlanSending.MayShowAsync(moment.Database, due, moment.Calendar, cancellationToken);
        }

        if (may <= now && now < useful)
        {
            await NowAsync(moment, useful - now, cancellationToken);
        }
        else if (may < useful)
        {
            due.DueAt = may;
            return;
        }
        else
        {
            log.LogWarning("Dropped {Kind} for week {Week} and person {Person}: too late to be of use", due.Kind, WeekName.Of(due.Week), due.PersonId);
        }

        moment.Database.Remove(due);
        if (due.Kind == PlanDueKind.Ask)
        {
            moment.Database.Add(PlanRescheduler.NextAsk(moment.Calendar, moment.Person, due.PracticeId, due.Week.PlusWeeks(1)));
        }
    }

    private Task NowAsync(Moment moment, Duration useful, CancellationToken cancellationToken) => moment.Due.Kind switch
    {
        PlanDueKind.Ask => AskAsync(moment, PlanPrompt.Key(moment.Person.Id, moment.Due.Week), useful, cancellationToken),
        PlanDueKind.Snoozed => AskAgainAsync(moment, useful, cancellationToken),
        PlanDueKind.AskAgain => RemindAssistantAsync(moment, useful, cancellationToken),
        PlanDueKind.Show => ShowAsync(moment, cancellationToken),
        PlanDueKind.RemindClient => RemindClientAsync(moment, useful, cancellationToken),
        _ => TellSilenceAsync(moment, useful, cancellationToken),
    };

    private async Task AskAgainAsync(Moment moment, Duration useful, CancellationToken cancellationToken)
    {
        var keys = PlanPrompt.Keys(moment.Person.Id, moment.Due.Week);
        var said = await moment.Database.Set<OutboxMessage>().Where(message => keys.Contains(message.Key)).Select(message => message.Key).ToListAsync(cancellationToken);
        if (keys.Skip(1).FirstOrDefault(key => !said.Contains(key)) is { } next)
        {
            await AskAsync(moment, next, useful, cancellationToken);
        }
    }

    private async Task AskAsync(Moment moment, string key, Duration useful, CancellationToken cancellationToken)
    {
        var (due, person) = (moment.Due, moment.Person);
        if (await IsSaidAsync(moment, key, cancellationToken))
        {
            return;
        }

        if (await Places.DirectAsync(moment.Database, person.Id, null, cancellationToken) is not { } place)
        {
            log.LogWarning("Person {Person} has no direct messages to be asked about week {Week} in", person.Id, WeekName.Of(due.Week));
            return;
        }

        if (await PlanPrompt.WriteAsync(moment.Database, person, moment.Calendar, due.PracticeId, due.Week, cancellationToken) is { } prompt)
        {
            moment.Outbox.Enqueue(key, place, prompt, useful);
            if (due.Kind == PlanDueKind.Ask && PlanTimes.AskAgain(moment.Calendar, due.Week) is var again && again > moment.Calendar.Clock.Now)
            {
                moment.Database.Add(new PlanDue { Id = Guid.CreateVersion7(), Kind = PlanDueKind.AskAgain, PracticeId = due.PracticeId, PersonId = person.Id, Week = due.Week, DueAt = again });
            }
        }
    }

    /// <summary>Only while there is a plan she has neither sent nor skipped.</summary>
    private static async Task RemindAssistantAsync(Moment moment, Duration useful, CancellationToken cancellationToken)
    {
        var due = moment.Due;
        var open = await moment.Database.Set<WeeklyPlan>().Where(plan => plan.PracticeId == due.PracticeId && plan.Week == due.Week && plan.State == PlanState.Draft)
            .Join(moment.Database.Set<Client>(), plan => plan.ClientId, client => client.Id, (plan, client) => client.ShortName)
            .OrderBy(name => name)
            .ToListAsync(cancellationToken);
        if (open.Count > 0 && await Places.DirectAsync(moment.Database, moment.Person.Id, null, cancellationToken) is { } place)
        {
            var texts = moment.Person.Texts();
            moment.Outbox.Enqueue(
                $"plan-reminder/{moment.Person.Id:N}/{WeekName.Of(due.Week)}",
                place,
                Reply.Of(new Line(texts.PlanReminder(WeekName.Number(due.Week), string.Join(", ", open))), Buttons.Of(new Button(texts.PlanOpen, $"/plan {WeekName.Of(due.Week)}", Weight.Primary))),
                useful);
        }
    }

    private static async Task ShowAsync(Moment moment, CancellationToken cancellationToken)
    {
        if (await PlanBook.FindAsync(moment.Database, moment.Due.ClientId!.Value, moment.Due.Week, cancellationToken) is { State: PlanState.Sent } plan)
        {
            var lines = await PlanBook.LinesAsync(moment.Database, plan.Id, cancellationToken);
            await PlanSending.ShowAsync(moment.Database, moment.Outbox, plan, lines, moment.Person, moment.Calendar, null, cancellationToken);
        }
    }

    private async Task RemindClientAsync(Moment moment, Duration useful, CancellationToken cancellationToken)
    {
        var due = moment.Due;
        if (await PlanBook.FindAsync(moment.Database, due.ClientId!.Value, due.Week, cancellationToken) is not { State: PlanState.Sent } plan
            || await Places.RoomAsync(moment.Database, due.ClientId.Value, null, cancellationToken) is not { } room)
        {
            return;
        }

        // Once, whatever versions come after.
        if (!await IsSaidAsync(moment, PlanSending.ReminderKey(plan), cancellationToken))
        {
            var texts = moment.Person.Texts();
            var lines = await PlanBook.LinesAsync(moment.Database, plan.Id, cancellationToken);
            moment.Outbox.Enqueue(
                PlanSending.ReminderKey(plan),
                room,
                Reply.Of(new Line(texts.PlanClientReminder(moment.Person.Name, WeekName.Number(plan.Week), lines.In().Sum(line => line.Item.Minutes))), PlanView.ForClientButtons(texts, plan)).ForAll(),
                useful);
        }

        foreach (var hers in await Assistants.OfAsync(moment.Database, due.PracticeId, cancellationToken))
        {
            var at = (await WorkCalendar.OfAsync(moment.Database, hers, clock, cancellationToken)).WorkingTimeFrom(PlanTimes.EndOfDay(moment.Calendar, moment.Person, moment.Calendar.Clock.Now));
            moment.Database.Add(PlanSending.Due(PlanDueKind.TellSilence, plan, hers.Id, at));
        }
    }

    private static async Task TellSilenceAsync(Moment moment, Duration useful, CancellationToken cancellationToken)
    {
        var due = moment.Due;
        if (await PlanBook.FindAsync(moment.Database, due.ClientId!.Value, due.Week, cancellationToken) is not { State: PlanState.Sent } plan
            || await IsSaidAsync(moment, SilenceKey(plan, moment.Person), cancellationToken)
            || await Places.DirectAsync(moment.Database, moment.Person.Id, null, cancellationToken) is not { } place)
        {
            return;
        }

        var client = await moment.Database.Set<Client>().AsNoTracking().SingleAsync(c => c.Id == plan.ClientId, cancellationToken);
        moment.Outbox.Enqueue(SilenceKey(plan, moment.Person), place, Reply.Of(new Line(moment.Person.Texts().PlanSilence(client.ShortName, WeekName.Number(plan.Week)))), useful);
    }

    private static string SilenceKey(WeeklyPlan plan, Person assistant) => $"plan-silence/{plan.Id:N}/{assistant.Id:N}";

    private static Task<bool> IsSaidAsync(Moment moment, string key, CancellationToken cancellationToken) =>
        moment.Database.Set<OutboxMessage>().AnyAsync(message => message.Key == key, cancellationToken);

    private sealed record Moment(PlanDue Due, Person Person, WorkCalendar Calendar, Database Database, Outbox Outbox);
}
