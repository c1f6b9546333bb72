using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Languages.Reading;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task find photos</c>: cards with all these words in their title, description, service, what they wait for, checklist or notes. Case and
/// accents aside; every open card, and of those finished lately what the card itself says.</summary>
public sealed class FindTasks : Command
{
    private const int MostDone = 500;

    private const int Shown = 10;

    public override Intent Intent => Intent.TaskFind;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        // Read once more with no card in mind, so that the words stay as typed.
        var typed = turn.ReadWith([]).Rest?.Trim(' ', '"') ?? "";
        var words = Folding.Fold(typed).Split([' ', ',', '"'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            throw new UserError(turn.Texts.FindWhat());
        }

        var texts = await TextsAsync(turn, cancellationToken);
        var found = (await CardsAsync(turn, cancellationToken)).Where(task => Contains(task, texts[task.Id], words)).ToList();
        if (found.Count == 0)
        {
            return Reply.Of(new Line(turn.Texts.NothingFound(typed)), Buttons.Of(new Button(turn.Texts.AddAsTask, CommandLine.Write("task", $"add {CommandLine.Quote(typed)}"))));
        }

        var list = TaskList.Of(
            turn,
            turn.Texts.FoundTitle(typed, found.Count),
            await TaskList.ClientsAsync(turn, cancellationToken),
            [.. found.Take(Shown)],
            found.Count,
            [new Column(turn.Texts.FieldState), new Column(turn.Texts.FieldDue)],
            task => [BoardView.NameOf(turn.Texts, task.State), task.Due is { } due ? turn.Texts.Day(due, turn.Clock.Today) : ""]);
        return list.And(new Buttons([.. found.Take(Choices.Most).Select(task => CardButtons.Show(turn, task) with { Label = Choices.Label(task.Title) })]));
    }

    private static async Task<List<TaskItem>> CardsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var open = await TaskList.Open(turn).OrderBy(task => task.Rank).ToListAsync(cancellationToken);
        var done = await turn.Database.Set<TaskItem>().AsNoTracking().VisibleTo(turn.Actor).Where(task => task.State == TaskState.Done)
            .OrderByDescending(task => task.DoneAt).Take(MostDone).ToListAsync(cancellationToken);
        return [.. open, .. done];
    }

    private static async Task<ILookup<Guid, string>> TextsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var steps = await TaskList.Open(turn).Join(turn.Database.Set<ChecklistItem>(), task => task.Id, step => step.TaskId, (_, step) => new { step.TaskId, step.Text }).ToListAsync(cancellationToken);
        var notes = await TaskList.Open(turn).Join(turn.Database.Set<TaskNote>(), task => task.Id, note => note.TaskId, (_, note) => new { note.TaskId, note.Text }).ToListAsync(cancellationToken);
        return steps.Concat(notes).ToLookup(text => text.TaskId, text => text.Text);
    }

    private static bool Contains(TaskItem task, IEnumerable<string> texts, string[] words)
    {
        var all = Folding.Fold(string.Join('\n', [task.Title, task.Description, task.Service, task.WaitsFor, .. texts]));
        return words.All(word => all.Contains(word, StringComparison.Ordinal));
    }
}
