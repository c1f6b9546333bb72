using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task history newsletter</c>: who changed what on a card, and when; <c>/task history</c> the latest on all boards in reach.</summary>
public sealed class ShowHistory : Command
{
    private const int Most = 15;

    public override Intent Intent => Intent.TaskHistory;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var isOfOne = turn.Understanding is not { Task: null, Rest: null } || turn.Line.Id(CommandLine.Task) is not null;
        var card = isOfOne ? (await TargetTask.FindAsync(turn, turn.Understanding, title => $"history {title}", cancellationToken)).Card : null;
        var entries = card is null ? await OfBoardsAsync(turn, cancellationToken) : await OfCardAsync(turn, card, cancellationToken);
        if (entries.Count == 0)
        {
            return Reply.Of(new Line(turn.Texts.NoHistory(card?.Title)));
        }

        var words = await HistoryWords.OfAsync(turn, entries, cancellationToken);
        var names = await Moments.NamesAsync(turn, entries.Select(entry => entry.PersonId), cancellationToken);
        Column[] columns = [new(turn.Texts.ColumnWhen), new(turn.Texts.ColumnWho), .. card is null ? [new Column(turn.Texts.ColumnTask)] : (Column[])[], new(turn.Texts.ColumnWhat)];
        return Reply.Of(new Table(turn.Texts.HistoryTitle(card?.Title), columns, [.. entries.Select(entry => (IReadOnlyList<Phrase>)
            [Moments.Of(turn, entry.At), names[entry.PersonId], .. card is null ? [entry.Subject] : (Phrase[])[], words.Of(entry)])]));
    }

    /// <summary>The card was looked up, so this actor may see what became of it. What repeats is one story: finishing the former card made this one.</summary>
    private static async Task<IReadOnlyList<JournalEntry>> OfCardAsync(Turn turn, TaskItem card, CancellationToken cancellationToken) =>
        await Latest(turn.Database.Set<JournalEntry>().Where(entry => entry.TaskId != null && (entry.TaskId == card.Id || entry.TaskId == card.PreviousId))).ToListAsync(cancellationToken);

    /// <summary>Board by board, because the latest of one is found without looking at the rest.</summary>
    private static async Task<IReadOnlyList<JournalEntry>> OfBoardsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var all = new List<JournalEntry>();
        foreach (var client in (await TaskList.ClientsAsync(turn, cancellationToken)).Keys)
        {
            all.AddRange(await Latest(turn.Database.Set<JournalEntry>().Where(entry => entry.ClientId == client && entry.TaskId != null)).ToListAsync(cancellationToken));
        }

        return [.. all.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(Most)];
    }

    private static IQueryable<JournalEntry> Latest(IQueryable<JournalEntry> entries) =>
        entries.AsNoTracking().OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(Most);
}
