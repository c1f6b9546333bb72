using Microsoft.EntityFrameworkCore;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>One card with everything on it.</summary>
public static class CardView
{
    private const int MostNotes = 5;

    /// <summary>Tick buttons, for the steps that come next.</summary>
    private const int MostTicks = 5;

    public static async Task<Reply> OfAsync(Turn turn, TaskItem task, CancellationToken cancellationToken)
    {
        var client = await EntryNames.ClientAsync(turn, task.ClientId, cancellationToken);
        var steps = await Checklist.OfAsync(turn, task, cancellationToken);
        var parts = new List<ReplyPart> { new Line(Phrase.Plain(task.Title), Tone.Title), new Facts(await FactsAsync(turn, task, client, cancellationToken)) };
        if (task.Description is { } description)
        {
            parts.Add(new Line(description));
        }

        parts.AddRange(ChecklistOf(task, steps));
        parts.AddRange(await NotesAsync(turn, task, cancellationToken));
        var (isFirst, isLast) = task.State == TaskState.Done
            ? (false, false)
            : (await BoardOrder.NeighbourAsync(turn, task, above: true, task.Id, cancellationToken) is null, await BoardOrder.NeighbourAsync(turn, task, above: false, task.Id, cancellationToken) is null);
        parts.Add(new Buttons([.. CardButtons.Of(turn, task, isFirst, isLast, null), HistoryButton(turn, task)]));
        return new Reply(parts);
    }

    private static async Task<IReadOnlyList<Fact>> FactsAsync(Turn turn, TaskItem task, string client, CancellationToken cancellationToken)
    {
        var texts = turn.Texts;
        var place = task.State == TaskState.Done ? "" : $", {texts.PlaceOnBoard(await BoardOrder.PositionAsync(turn, task, cancellationToken))}";
        (string Name, Phrase? Value)[] facts =
        [
            (texts.ColumnClient, client),
            (texts.FieldState, BoardView.NameOf(texts, task.State) + place),
            (texts.FieldWaitsFor, task.WaitsFor is { } what ? Since(turn, task, what) : null),
            (texts.FieldService, task.Service),
            (texts.ColumnTime, CardDetails.Progress(texts, await CardProgress.LoggedAsync(turn, task, cancellationToken), task.EstimateMinutes)),
            (texts.FieldDue, task.Due is { } due ? texts.Day(due, turn.Clock.Today) : null),
            (texts.FieldPriority, task.Priority switch { Priority.High => texts.HighPriority, Priority.Low => texts.LowPriority, _ => null }),
            (texts.FieldRepeats, task.Repeats is { } repeat ? texts.Repeats(repeat) : null),
            (texts.FieldLink, task.Link),
            (texts.FieldSource, task.Source),
        ];
        return [.. facts.Where(fact => fact.Value is not null).Select(fact => new Fact(fact.Name, fact.Value!))];
    }

    private static string Since(Turn turn, TaskItem task, string what) => task.WaitsSince is { } since
        ? turn.Texts.WaitingSince(what, turn.Texts.Day(turn.Clock.ToLocal(since).Date, turn.Clock.Today))
        : what;

    private static IEnumerable<ReplyPart> ChecklistOf(TaskItem task, List<ChecklistItem> steps)
    {
        if (steps.Count == 0)
        {
            yield break;
        }

        yield return new Line(string.Join('\n', steps.Select((step, i) => $"{(step.IsDone ? "☑" : "☐")} {i + 1}. {step.Text}")));
        var next = steps.Select((step, i) => (Step: step, Number: i + 1)).Where(one => !one.Step.IsDone).Take(MostTicks).ToList();
        if (next.Count > 0 && task.State != TaskState.Done)
        {
            yield return new Buttons([.. next.Select(one => new Button(
                Choices.Label($"☑ {one.Step.Text}"),
                CommandLine.Write("task", $"tick {CommandLine.Quote(task.Title)} {one.Number}", (CommandLine.Task, task.Id.ToString("N")), (CommandLine.Item, one.Step.Id.ToString("N")))))]);
        }
    }

    private static async Task<IEnumerable<ReplyPart>> NotesAsync(Turn turn, TaskItem task, CancellationToken cancellationToken)
    {
        var notes = await turn.Database.Set<TaskNote>().Where(note => note.TaskId == task.Id)
            .OrderByDescending(note => note.At)
            .Take(MostNotes)
            .ToListAsync(cancellationToken);
        var names = await Moments.NamesAsync(turn, notes.Select(note => note.PersonId), cancellationToken);
        return notes.OrderBy(note => note.At).Select(note => new Line(Phrase.Of($"{names[note.PersonId]:b}, {Moments.Of(turn, note.At)}: {note.Text}"), Tone.Quiet));
    }

    private static Button HistoryButton(Turn turn, TaskItem task) => new(turn.Texts.TaskHistory, CommandLine.Write("task", "history", (CommandLine.Task, task.Id.ToString("N"))));
}
