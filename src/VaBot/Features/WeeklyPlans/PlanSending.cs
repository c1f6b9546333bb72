using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Clients;
using VaBot.Features.MonthReports;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Brings a plan to the client's conversation, in the client's language and never outside the client's working time.</summary>
public static class PlanSending
{
    /// <summary>From Friday of its week on nobody needs a plan any more.</summary>
    private const int UsefulDays = 4;

    /// <summary>The message a version of it is shown in.</summary>
    public static string Key(WeeklyPlan plan, int version) => $"plan/{plan.Id:N}/{version}";

    /// <summary>The message that reminds the client of it.</summary>
    public static string ReminderKey(WeeklyPlan plan) => $"plan-client-reminder/{plan.Id:N}";

    /// <summary>Now, when the client works now; else at the beginning of the client's next working time.</summary>
    /// <returns>When it is shown; null when the client has no conversation.</returns>
    public static async Task<Instant?> SendAsync(Database database, Outbox outbox, WeeklyPlan plan, IReadOnlyList<PlanLine> lines, Person assistant, string channel, PersonClock clock, CancellationToken cancellationToken)
    {
        if (await Places.RoomAsync(database, plan.ClientId, channel, cancellationToken) is null)
        {
            return null;
        }

        await ForgetAsync(database, plan, cancellationToken);
        var contact = await Spokesperson.OfAsync(database, plan.ClientId, cancellationToken);
        var calendar = await WorkCalendar.OfAsync(database, contact ?? assistant, clock, cancellationToken);
        var now = clock.Now;
        var shown = contact is null ? now : calendar.WorkingTimeFrom(now);
        if (shown <= now)
        {
            await ShowAsync(database, outbox, plan, lines, contact, calendar, channel, cancellationToken);
        }
        else
        {
            database.Add(Due(PlanDueKind.Show, plan, contact!.Id, shown));
        }

        return shown;
    }

    /// <summary>When to try what waited for the client's working time: now, or another day when the client has no conversation.</summary>
    public static async Task<Instant> MayShowAsync(Database database, PlanDue due, WorkCalendar calendar, CancellationToken cancellationToken) =>
        await PlanBook.FindAsync(database, due.ClientId!.Value, due.Week, cancellationToken) is { State: PlanState.Sent } plan && await Places.RoomAsync(database, plan.ClientId, null, cancellationToken) is null
            ? await LostRoom.WaitAsync(database, plan.Id, plan, calendar, cancellationToken)
            : calendar.Clock.Now;

    /// <summary>Puts the plan as it is now on its way, and notes when to come back to it.</summary>
    public static async Task ShowAsync(Database database, Outbox outbox, WeeklyPlan plan, IReadOnlyList<PlanLine> lines, Person? contact, WorkCalendar calendar, string? channel, CancellationToken cancellationToken)
    {
        if (await Places.RoomAsync(database, plan.ClientId, channel, cancellationToken) is not { } room)
        {
            return;
        }

        var texts = contact?.Texts() ?? Texts.In(Language.English);
        var reply = new Reply([.. PlanView.ForClient(texts, plan, lines, calendar.Clock.Today), PlanView.ForClientButtons(texts, plan)]).ForAll();
        outbox.Enqueue(Key(plan, plan.Version), room, reply, Useful(calendar.Clock, plan) - calendar.Clock.Now);
        if (contact is not null)
        {
            database.Add(Due(PlanDueKind.RemindClient, plan, contact.Id, PlanTimes.RemindClient(calendar, contact, plan.Week, calendar.Clock.Now), calendar.Clock.Now));
        }
    }

    /// <summary>The answer to it was taken back: shown if it never was, else reminded of, once, as if it had come now.</summary>
    public static async Task AwaitAsync(Database database, WeeklyPlan plan, PersonClock clock, CancellationToken cancellationToken)
    {
        if (clock.Now >= Useful(clock, plan) || await Spokesperson.OfAsync(database, plan.ClientId, cancellationToken) is not { } contact)
        {
            return;
        }

        await ForgetAsync(database, plan, cancellationToken);
        var (calendar, now) = (await WorkCalendar.OfAsync(database, contact, clock, cancellationToken), clock.Now);
        database.Add(await IsShownAsync(database, plan, cancellationToken)
            ? Due(PlanDueKind.RemindClient, plan, contact.Id, PlanTimes.RemindClient(calendar, contact, plan.Week, now), now)
            : Due(PlanDueKind.Show, plan, contact.Id, calendar.WorkingTimeFrom(now)));
    }

    /// <summary>Whether its newest version is with the client; a version sent at night is not before the morning.</summary>
    public static async Task<bool> IsShownAsync(Database database, WeeklyPlan plan, CancellationToken cancellationToken) =>
        await NewestAsync(database, plan, cancellationToken) == Key(plan, plan.Version);

    /// <summary>The key of the newest message the plan is shown in; null when none is.</summary>
    public static async Task<string?> NewestAsync(Database database, WeeklyPlan plan, CancellationToken cancellationToken)
    {
        var keys = Enumerable.Range(1, plan.Version).Reverse().Select(version => Key(plan, version)).ToList();
        var shown = await database.Set<OutboxMessage>().Where(message => keys.Contains(message.Key)).Select(message => message.Key).ToListAsync(cancellationToken);
        return keys.Find(shown.Contains);
    }

    /// <summary>Nobody is reminded of a plan that was answered, or sent anew.</summary>
    public static async Task ForgetAsync(Database database, WeeklyPlan plan, CancellationToken cancellationToken) =>
        database.RemoveRange(await database.Set<PlanDue>().Where(due => due.ClientId == plan.ClientId && due.Week == plan.Week).ToListAsync(cancellationToken));

    public static Instant Useful(PersonClock clock, WeeklyPlan plan) => clock.ToInstant(plan.Week.PlusDays(UsefulDays).At(LocalTime.Midnight));

    public static PlanDue Due(PlanDueKind kind, WeeklyPlan plan, Guid person, Instant at, Instant? since = null) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        PracticeId = plan.PracticeId,
        PersonId = person,
        ClientId = plan.ClientId,
        Week = plan.Week,
        DueAt = at,
        Since = since,
    };
}
