using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.WeeklyPlans;

/// <summary>A card as it stands in a plan.</summary>
public sealed record PlanLine(PlanItem Item, TaskItem Task);

/// <summary>Looks plans up and drafts them.</summary>
public static class PlanBook
{
    /// <summary>No week holds more cards than this.</summary>
    private const int MostCards = 200;

    /// <summary>Nobody agreed on hours a week: a month's package is shared out over so many weeks.</summary>
    private const int WeeksOfPackage = 4;

    public static Task<WeeklyPlan?> FindAsync(Database database, Guid clientId, LocalDate week, CancellationToken cancellationToken) =>
        database.Set<WeeklyPlan>().SingleOrDefaultAsync(plan => plan.ClientId == clientId && plan.Week == week, cancellationToken);

    /// <summary>What is in a plan, in board order, with what this save will change.</summary>
    public static async Task<List<PlanLine>> LinesAsync(Database database, Guid planId, CancellationToken cancellationToken)
    {
        var items = (await database.Set<PlanItem>().Where(item => item.PlanId == planId).ToListAsync(cancellationToken))
            .Union(database.Set<PlanItem>().Local.Where(item => item.PlanId == planId))
            .Where(item => database.Entry(item).State != EntityState.Deleted)
            .ToList();
        var ids = items.ConvertAll(item => item.TaskId);
        var tasks = await database.Set<TaskItem>().AsNoTracking().Where(task => ids.Contains(task.Id)).ToDictionaryAsync(task => task.Id, cancellationToken);
        return [.. items.Where(item => tasks.ContainsKey(item.TaskId)).Select(item => new PlanLine(item, tasks[item.TaskId])).OrderBy(line => line.Task.Rank)];
    }

    /// <summary>Those that are still in.</summary>
    public static IEnumerable<PlanLine> In(this IEnumerable<PlanLine> lines) => lines.Where(line => line.Item.OutById is null && line.Task.State != TaskState.Removed);

    public static PlanContent Content(IEnumerable<PlanLine> lines) => new([.. lines.In().Select(line => new PlanContent.Part(line.Task.Id, line.Task.Title, line.Item.Minutes))]);

    /// <summary>The plan of a week, drafted from the board when there is none yet.</summary>
    /// <param name="calendar">The assistant's, whose days off make the week shorter.</param>
    public static async Task<(WeeklyPlan Plan, List<PlanLine> Lines)> OpenAsync(Database database, Person assistant, WorkCalendar calendar, Client client, LocalDate week, CancellationToken cancellationToken)
    {
        if (await FindAsync(database, client.Id, week, cancellationToken) is { } known)
        {
            return (known, await LinesAsync(database, known.Id, cancellationToken));
        }

        var plan = new WeeklyPlan
        {
            Id = Guid.CreateVersion7(),
            PracticeId = client.PracticeId,
            ClientId = client.Id,
            Week = week,
            CapacityMinutes = await CapacityAsync(database, assistant, calendar, client, week, cancellationToken),
        };
        database.Add(plan);
        var cards = await CardsAsync(database, client.Id, cancellationToken);
        var before = await PlannedBeforeAsync(database, client.Id, week, cancellationToken);
        var candidates = cards.ConvertAll(card => new PlanDraft.Candidate(card.Task.Id, card.Left, PlanDraft.IsTurn(card.Task, week), before.Contains(card.Task.Id)));
        var lines = new List<PlanLine>();
        foreach (var (taskId, minutes) in PlanDraft.Fill(candidates, plan.CapacityMinutes))
        {
            var item = NewItem(plan, taskId, minutes);
            database.Add(item);
            lines.Add(new PlanLine(item, cards.Find(card => card.Task.Id == taskId).Task));
        }

        return (plan, lines);
    }

    public static PlanItem NewItem(WeeklyPlan plan, Guid taskId, int minutes) => new()
    {
        Id = Guid.CreateVersion7(),
        PlanId = plan.Id,
        PracticeId = plan.PracticeId,
        ClientId = plan.ClientId,
        TaskId = taskId,
        Minutes = minutes,
    };

    /// <summary>Open cards that do not wait for the client, in board order, with the minutes still to do; null when nobody estimated them.</summary>
    public static async Task<List<(TaskItem Task, int? Left)>> CardsAsync(Database database, Guid clientId, CancellationToken cancellationToken)
    {
        var tasks = await database.Set<TaskItem>().AsNoTracking()
            .Where(task => task.ClientId == clientId && (task.State == TaskState.ToDo || task.State == TaskState.Doing))
            .OrderBy(task => task.Rank)
            .Take(MostCards)
            .ToListAsync(cancellationToken);
        var logged = await LoggedAsync(database, tasks.ConvertAll(task => task.Id), cancellationToken);
        return tasks.ConvertAll(task => (task, task.EstimateMinutes is { } estimate ? Math.Max(0, estimate - logged.GetValueOrDefault(task.Id)) : (int?)null));
    }

    /// <summary>Whole minutes on each card, ever.</summary>
    public static async Task<Dictionary<Guid, int>> LoggedAsync(Database database, IReadOnlyCollection<Guid> tasks, CancellationToken cancellationToken)
    {
        return await database.Set<TaskTotal>().AsNoTracking().Where(total => tasks.Contains(total.Id)).ToDictionaryAsync(total => total.Id, total => total.Minutes, cancellationToken);
    }

    /// <summary>What the client can have that week: the hours agreed, fewer when days of it are holidays or days off.</summary>
    public static async Task<int> CapacityAsync(Database database, Person assistant, WorkCalendar calendar, Client client, LocalDate week, CancellationToken cancellationToken)
    {
        var terms = await TermsBook.OnAsync(database, client.Id, week, cancellationToken);
        var agreed = terms?.WeeklyMinutes ?? terms?.PackageMinutes / WeeksOfPackage ?? await UnsharedAsync(database, assistant, client, week, cancellationToken);
        var (days, usual) = (calendar.Workdays(new Days(week, week.PlusDays(6))), assistant.WorkDays.Length);
        return days >= usual ? agreed : agreed * days / usual;
    }

    /// <summary>What is left of her week after all clients with agreed hours.</summary>
    private static async Task<int> UnsharedAsync(Database database, Person assistant, Client client, LocalDate week, CancellationToken cancellationToken)
    {
        var shared = (await TermsBook.OfPracticeAsync(database, client.PracticeId, week, cancellationToken)).Sum(terms => terms.WeeklyMinutes ?? 0);
        return Math.Max(0, (assistant.CapacityMinutes ?? 0) - shared);
    }

    private static async Task<HashSet<Guid>> PlannedBeforeAsync(Database database, Guid clientId, LocalDate week, CancellationToken cancellationToken)
    {
        var before = week.PlusWeeks(-1);
        return [.. await database.Set<WeeklyPlan>().Where(plan => plan.ClientId == clientId && plan.Week == before && plan.State != PlanState.Skipped)
            .Join(database.Set<PlanItem>().Where(item => item.OutById == null), plan => plan.Id, item => item.PlanId, (plan, item) => item.TaskId)
            .ToListAsync(cancellationToken)];
    }
}
