using Microsoft.EntityFrameworkCore;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>A client's board as a picture: columns with counts, cards with what matters, buttons for what this person may do.</summary>
public static class BoardView
{
    /// <summary>Cards of one column that are shown; the column's count says how many there are.</summary>
    private const int MostCards = 12;

    /// <summary>What is done is history: the latest few are enough to be pleased about.</summary>
    private const int MostDone = 3;

    private static readonly TaskState[] Columns = [TaskState.Doing, TaskState.ToDo, TaskState.Waiting, TaskState.Done];

    /// <param name="changed">A card this turn changed, not saved yet: it is shown as it will be.</param>
    public static async Task<ReplyPart> OfAsync(Turn turn, KnownClient client, TaskItem? changed, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(turn, client.Id, cancellationToken) + (changed is null ? 0 : 1);
        var columns = new List<BoardColumn>();
        foreach (var state in Columns)
        {
            columns.Add(await ColumnAsync(turn, client, state, changed, version, cancellationToken));
        }

        return columns.TrueForAll(column => column.Count == 0)
            ? new Line(turn.Texts.BoardEmpty(client.Name))
            : new Board(turn.Texts.BoardTitle(client.Name), [.. columns.Where(column => column.Count > 0)]);
    }

    public static async Task<long> VersionAsync(Turn turn, Guid clientId, CancellationToken cancellationToken) =>
        await turn.Database.Set<BoardVersion>().Where(board => board.Id == clientId).Select(board => board.Version).FirstOrDefaultAsync(cancellationToken);

    public static string NameOf(Texts texts, TaskState state) => state switch
    {
        TaskState.ToDo => texts.ColumnToDo,
        TaskState.Doing => texts.ColumnDoing,
        TaskState.Waiting => texts.ColumnWaiting,
        _ => texts.ColumnDone,
    };

    private static async Task<BoardColumn> ColumnAsync(Turn turn, KnownClient client, TaskState state, TaskItem? changed, long version, CancellationToken cancellationToken)
    {
        var except = changed?.Id ?? Guid.Empty;
        var column = turn.Database.Set<TaskItem>().VisibleTo(turn.Actor).Where(task => task.ClientId == client.Id && task.State == state && task.Id != except);
        var ordered = state == TaskState.Done ? column.OrderByDescending(task => task.Rank) : column.OrderBy(task => task.Rank);
        var count = await column.CountAsync(cancellationToken);
        var cards = count == 0 ? [] : await ordered.Take(state == TaskState.Done ? MostDone : MostCards).ToListAsync(cancellationToken);
        if (changed?.State == state && changed.ClientId == client.Id)
        {
            cards.Add(changed);
            cards.Sort((one, other) => one.Rank.CompareTo(other.Rank));
            count++;
        }

        var logged = await LoggedAsync(turn, cards, cancellationToken);
        return new BoardColumn(NameOf(turn.Texts, state), count, [.. cards.Take(MostCards).Select(task => new Card(task.Title, Details(turn, task, logged.GetValueOrDefault(task.Id)), CardButtons.Of(turn, task, version)))]);
    }

    private static async Task<Dictionary<Guid, int>> LoggedAsync(Turn turn, List<TaskItem> tasks, CancellationToken cancellationToken)
    {
        var ids = tasks.ConvertAll(task => (Guid?)task.Id);
        return ids.Count == 0 ? [] : await turn.Database.Set<TimeEntry>()
            .Where(entry => ids.Contains(entry.TaskId))
            .GroupBy(entry => entry.TaskId!.Value)
            .Select(group => new { group.Key, Minutes = group.Sum(entry => entry.Minutes) })
            .ToDictionaryAsync(sum => sum.Key, sum => sum.Minutes, cancellationToken);
    }

    private static string Details(Turn turn, TaskItem task, int logged)
    {
        var texts = turn.Texts;
        string?[] parts =
        [
            task.Priority switch { Priority.High => texts.HighPriority, Priority.Low => texts.LowPriority, _ => null },
            task.State == TaskState.Waiting && task.WaitsFor is { } what ? texts.WaitingFor(what) : null,
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
}
