using Microsoft.EntityFrameworkCore;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/board</c>: a client's tasks in columns, in order, with logged time against estimate.</summary>
public sealed class ShowBoard : Command
{
    /// <summary>Cards of one column that are shown; the column says how many there are.</summary>
    private const int MostCards = 15;

    private static readonly TaskState[] Columns = [TaskState.ToDo, TaskState.Doing, TaskState.Waiting, TaskState.Done];

    public override Intent Intent => Intent.TaskList;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var reply = new Reply([], Visibility.OnlyAsker);
        foreach (var client in await ClientsAsync(turn, cancellationToken))
        {
            reply = reply.And(await BoardAsync(turn, client, cancellationToken));
        }

        return reply.Parts.Count > 0 ? reply : throw new UserError(turn.Texts.NoClientsYet());
    }

    private static async Task<IReadOnlyList<KnownClient>> ClientsAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Understanding.Client?.Index is { } index)
        {
            var named = turn.Clients[index];
            return turn.Actor.Room is not { } here || here.Id == named.Id ? [named] : throw new UserError(turn.Texts.OnlyThisClientHere(here.ShortName));
        }

        return await turn.Database.Set<Client>().AsNoTracking().VisibleTo(turn.Actor)
            .OrderBy(client => client.ShortName)
            .Select(client => new KnownClient(client.Id, client.ShortName))
            .ToListAsync(cancellationToken);
    }

    private static async Task<ReplyPart> BoardAsync(Turn turn, KnownClient client, CancellationToken cancellationToken)
    {
        var tasks = turn.Database.Set<TaskItem>().AsNoTracking().VisibleTo(turn.Actor).Where(task => task.ClientId == client.Id);
        var columns = new List<BoardColumn>();
        foreach (var state in Columns)
        {
            var column = tasks.Where(task => task.State == state);
            var count = await column.CountAsync(cancellationToken);
            var cards = count == 0 ? [] : await column.OrderBy(task => task.Rank).Take(MostCards).ToListAsync(cancellationToken);
            columns.Add(new BoardColumn(NameOf(turn.Texts, state), count, await CardsAsync(turn, cards, cancellationToken)));
        }

        return columns.TrueForAll(column => column.Count == 0)
            ? new Line(turn.Texts.BoardEmpty(client.Name))
            : new Board(turn.Texts.BoardTitle(client.Name), columns);
    }

    private static async Task<IReadOnlyList<Card>> CardsAsync(Turn turn, List<TaskItem> tasks, CancellationToken cancellationToken)
    {
        var ids = tasks.ConvertAll(task => task.Id);
        var logged = ids.Count == 0 ? [] : await turn.Database.Set<TimeEntry>()
            .Where(entry => entry.TaskId != null && ids.Contains(entry.TaskId.Value))
            .GroupBy(entry => entry.TaskId!.Value)
            .Select(group => new { group.Key, Minutes = group.Sum(entry => entry.Minutes) })
            .ToDictionaryAsync(sum => sum.Key, sum => sum.Minutes, cancellationToken);
        return [.. tasks.Select(task => new Card(task.Title, Details(turn, task, logged.GetValueOrDefault(task.Id)), ButtonsOf(turn, task)))];
    }

    private static string Details(Turn turn, TaskItem task, int logged)
    {
        var texts = turn.Texts;
        IEnumerable<string?> parts =
        [
            (logged, task.EstimateMinutes) switch
            {
                (0, null) => null,
                (0, { } estimate) => texts.Estimate(estimate),
                (_, null) => texts.LoggedSoFar(logged),
                (_, { } estimate) => texts.LoggedOfEstimate(logged, estimate),
            },
            task.Due is { } due ? texts.Due(texts.Day(due, turn.Clock.Today)) : null,
            task.Repeats switch
            {
                Repeat.Daily => texts.RepeatsDaily,
                Repeat.Weekly => texts.RepeatsWeekly,
                Repeat.Monthly => texts.RepeatsMonthly,
                _ => null,
            },
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static IReadOnlyList<Button> ButtonsOf(Turn turn, TaskItem task)
    {
        if (!turn.Actor.IsStaff || task.State == TaskState.Done)
        {
            return [];
        }

        var id = (CommandLine.Task, task.Id.ToString("N"));
        return
        [
            new Button(turn.Texts.TaskStart, CommandLine.Write("timer", "start", id)),
            new Button(turn.Texts.LogQuarter, CommandLine.Write("log", "15m", id)),
        ];
    }

    private static string NameOf(Texts texts, TaskState state) => state switch
    {
        TaskState.ToDo => texts.ColumnToDo,
        TaskState.Doing => texts.ColumnDoing,
        TaskState.Waiting => texts.ColumnWaiting,
        _ => texts.ColumnDone,
    };
}
