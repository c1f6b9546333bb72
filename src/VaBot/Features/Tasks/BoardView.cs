using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>A client's board as a picture: columns with counts, cards with what matters, buttons for what this person may do.</summary>
/// <remarks>What it costs depends on the open cards and on what was finished lately, never on all that was ever done.</remarks>
public static class BoardView
{
    /// <summary>Cards of one column on one page: a page of two columns fits a Slack message or two.</summary>
    private const int MostCards = 8;

    /// <summary>What is done is history: the latest few are enough to be pleased about.</summary>
    private const int MostDone = 3;

    /// <summary>The done column looks back so far.</summary>
    private static readonly Duration Lately = Duration.FromDays(14);

    // Tracked: whoever changes the board counts on in the same row.
    private static readonly Compiled<Func<Database, Guid, CancellationToken, Task<BoardVersion?>>> Version = new(() => EF.CompileAsyncQuery(
        (Database database, Guid client, CancellationToken cancellationToken) => database.Set<BoardVersion>().SingleOrDefault(board => board.Id == client)));

    private static readonly TaskState[] Columns = [TaskState.Doing, TaskState.ToDo, TaskState.Waiting, TaskState.Done];

    /// <summary>The board as it will be when this turn is saved.</summary>
    /// <param name="column">One column only, at the page a button asks for; null for the whole board.</param>
    public static async Task<IReadOnlyList<ReplyPart>> OfAsync(Turn turn, KnownClient client, TaskState? column, CancellationToken cancellationToken)
    {
        var cards = await BoardCards.OfAsync(turn, client.Id, turn.Clock.Now - Lately, cancellationToken);
        var version = await VersionAsync(turn, client.Id, cancellationToken) + (cards.IsChanged ? 1 : 0);
        var page = column is null ? 1 : turn.Line.PageNumber;
        var shown = new List<(TaskState State, int Count, List<TaskItem> Cards)>();
        foreach (var state in column is { } only ? [only] : Columns)
        {
            if (cards.Count(state) is > 0 and var count)
            {
                shown.Add((state, count, await cards.PageAsync(state, (page - 1) * MostCards, column is null && state == TaskState.Done ? MostDone : MostCards, cancellationToken)));
            }
        }

        if (shown.Count == 0)
        {
            return [new Line(turn.Texts.BoardEmpty(client.Name))];
        }

        var (first, last) = await EndsAsync(turn, cards, shown, column is null, cancellationToken);
        var details = await CardDetails.OfAsync(turn, [.. shown.SelectMany(one => one.Cards)], cancellationToken);
        var board = new Board(turn.Texts.BoardTitle(client.Name), [.. shown.Select(one => new BoardColumn(
            NameOf(turn.Texts, one.State),
            one.Count,
            [.. one.Cards.Select(task => new Card(task.Title, details.Of(task), [.. CardButtons.Of(turn, task, task == first, task == last, version), CardButtons.Show(turn, task)]))]))]);
        var more = shown.Where(one => one.Count > (page - 1) * MostCards + one.Cards.Count).Select(one => More(turn, client, one.State, column is null && one.State == TaskState.Done ? 1 : page + 1)).ToList();
        return more.Count == 0 ? [board] : [board, new Buttons(more)];
    }

    /// <summary>The first and the last open card of the whole board, as far as they are on show. Asked of the database only where what is shown does not tell.</summary>
    private static async Task<(TaskItem? First, TaskItem? Last)> EndsAsync(
        Turn turn, BoardCards cards, List<(TaskState State, int Count, List<TaskItem> Cards)> shown, bool isWhole, CancellationToken cancellationToken)
    {
        var open = shown.Where(one => one.State != TaskState.Done).ToList();
        var (first, last) = (open.SelectMany(one => one.Cards).MinBy(card => card.Rank), open.SelectMany(one => one.Cards).MaxBy(card => card.Rank));
        if (first is null || last is null)
        {
            return (null, null);
        }

        var isAll = isWhole && open.TrueForAll(one => one.Cards.Count == one.Count);
        var isFirst = isWhole || !await cards.AnyBeyondAsync(first, above: true, cancellationToken);

        // Staff move no card down by a button. What is not shown of the last card's own column stands below it.
        var isHidden = isWhole && open.Exists(one => one.Cards.Contains(last) && one.Cards.Count < one.Count);
        var isLast = isAll || (!turn.Actor.IsStaff && !isHidden && !await cards.AnyBeyondAsync(last, above: false, cancellationToken));
        return (isFirst ? first : null, isLast ? last : null);
    }

    /// <summary>0 for a board nothing was ever on.</summary>
    public static async Task<long> VersionAsync(Turn turn, Guid clientId, CancellationToken cancellationToken) =>
        (await Version.For(turn.Database)(turn.Database, clientId, cancellationToken))?.Version ?? 0;

    public static string NameOf(Texts texts, TaskState state) => state switch
    {
        TaskState.ToDo => texts.ColumnToDo,
        TaskState.Doing => texts.ColumnDoing,
        TaskState.Waiting => texts.ColumnWaiting,
        TaskState.Done => texts.ColumnDone,
        _ => texts.ColumnRemoved,
    };

    private static Button More(Turn turn, KnownClient client, TaskState state, int page) => new(
        turn.Texts.MoreOf(NameOf(turn.Texts, state)),
        CommandLine.Write(CardButtons.BoardLine(turn, client)[1..], "", (CommandLine.Column, $"{state}"), (CommandLine.Page, $"{page}")));
}
