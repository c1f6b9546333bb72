using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Planned against done, week by week and client by client, and why what is not done is not.</summary>
public static class PlanReview
{
    private const int MostOpen = 5;

    /// <param name="reader">In whose language it is, and on whose clock the week began.</param>
    /// <returns>Nothing when no plan of that week was sent.</returns>
    public static async Task<IReadOnlyList<ReplyPart>> WriteAsync(Database database, IReadOnlyList<Client> clients, LocalDate week, Person reader, CancellationToken cancellationToken)
    {
        var ids = clients.Select(client => client.Id).ToList();
        var plans = await database.Set<WeeklyPlan>().AsNoTracking().Where(plan => plan.Week == week && plan.Version > 0 && ids.Contains(plan.ClientId)).ToListAsync(cancellationToken);
        var parts = new List<ReplyPart>();
        foreach (var client in clients)
        {
            if (plans.Find(plan => plan.ClientId == client.Id) is { } plan)
            {
                parts.AddRange(await OneAsync(database, client, plan, reader, cancellationToken));
            }
        }

        return parts.Count == 0 ? [] : [new Line(reader.Texts().PlanReview(WeekName.Number(week)), Tone.Title), .. parts];
    }

    private static async Task<IReadOnlyList<ReplyPart>> OneAsync(Database database, Client client, WeeklyPlan plan, Person reader, CancellationToken cancellationToken)
    {
        var texts = reader.Texts();
        var lines = await PlanBook.LinesAsync(database, plan.Id, cancellationToken);
        var worked = await Balance.OfClientAsync(database, client.Id, Days.WeekOf(plan.Week), cancellationToken);
        var isIn = lines.In().ToList();
        var done = isIn.Count(line => line.Task.State == TaskState.Done);
        var open = lines.Where(line => line.Task.State != TaskState.Done).ToList();
        var parts = new List<ReplyPart> { new Line(texts.PlanReviewOf(client.ShortName, done, isIn.Count, worked, isIn.Sum(line => line.Item.Minutes))) };
        foreach (var line in open.Take(MostOpen))
        {
            parts.Add(new Line(texts.PlanOpenBecause(line.Task.Title, await WhyAsync(database, plan, line, reader, cancellationToken)), Tone.Quiet));
        }

        if (open.Count > MostOpen)
        {
            parts.Add(new Line(texts.MoreChanges(open.Count - MostOpen), Tone.Quiet));
        }

        return parts;
    }

    private static async Task<string> WhyAsync(Database database, WeeklyPlan plan, PlanLine line, Person reader, CancellationToken cancellationToken)
    {
        var texts = reader.Texts();
        if (line.Item.OutById is { } outBy)
        {
            return texts.PlanTakenOutBy(await NameAsync(database, outBy, cancellationToken));
        }

        if (line.Task.State == TaskState.Removed)
        {
            return texts.ChangeRemoved;
        }

        if (line.Task.State == TaskState.Waiting)
        {
            return line.Task.WaitsFor is { } what ? texts.WaitingFor(what) : texts.ColumnWaiting;
        }

        if (await MovedByAsync(database, line.Task, PersonClock.MidnightOf(plan.Week, reader.Zone), cancellationToken) is { } mover)
        {
            return texts.PlanMovedBy(await NameAsync(database, mover, cancellationToken));
        }

        var logged = (await PlanBook.LoggedAsync(database, [line.Task.Id], cancellationToken)).GetValueOrDefault(line.Task.Id);
        return logged == 0 ? texts.PlanNotBegun : line.Task.EstimateMinutes is { } estimate ? texts.LoggedOfEstimate(logged, estimate) : texts.LoggedSoFar(logged);
    }

    /// <summary>Who moved the card last, when somebody did since then.</summary>
    private static Task<Guid?> MovedByAsync(Database database, TaskItem task, Instant since, CancellationToken cancellationToken) => database.Set<JournalEntry>().AsNoTracking()
        .Where(entry => entry.TaskId == task.Id && entry.At >= since && entry.Intent == Intent.TaskPrioritise && entry.UndoneAt == null)
        .OrderByDescending(entry => entry.At)
        .Select(entry => (Guid?)entry.PersonId)
        .FirstOrDefaultAsync(cancellationToken);

    private static Task<string> NameAsync(Database database, Guid person, CancellationToken cancellationToken) =>
        database.Set<Person>().AsNoTracking().Where(p => p.Id == person).Select(p => p.Name).SingleAsync(cancellationToken);
}
