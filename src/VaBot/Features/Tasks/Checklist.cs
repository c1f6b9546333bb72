using Microsoft.EntityFrameworkCore;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The steps of a card.</summary>
public static class Checklist
{
    public static Task<List<ChecklistItem>> OfAsync(Turn turn, TaskItem task, CancellationToken cancellationToken) =>
        turn.Database.Set<ChecklistItem>().Where(item => item.TaskId == task.Id).OrderBy(item => item.Place).ToListAsync(cancellationToken);

    /// <summary>The item a button names, or the one whose number or beginning was typed.</summary>
    /// <exception cref="UserError">There is no such item.</exception>
    public static async Task<(ChecklistItem Item, IReadOnlyList<ChecklistItem> All)> FindAsync(Turn turn, TaskItem task, string? typed, CancellationToken cancellationToken)
    {
        var items = await OfAsync(turn, task, cancellationToken);
        if (items.Count == 0)
        {
            throw new UserError(turn.Texts.NoChecklist(task.Title));
        }

        var wanted = typed?.Trim(' ', '.', '#', '"') ?? "";
        var fitting = turn.Line.Id(CommandLine.Item) is { } id ? items.Where(item => item.Id == id)
            : int.TryParse(wanted, out var number) ? items.Skip(number - 1).Take(number > 0 ? 1 : 0)
            : wanted.Length > 0 ? items.Where(item => item.Text.StartsWith(wanted, StringComparison.CurrentCultureIgnoreCase))
            : [];
        return fitting.Take(2).ToList() is [var found] ? (found, items) : throw new UserError(turn.Texts.WhichItem(task.Title, items.Count));
    }
}
