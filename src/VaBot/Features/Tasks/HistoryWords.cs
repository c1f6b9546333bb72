using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>A journal entry about a card in words, from what it did to the rows: "Due: none → Fri 27 Nov".</summary>
public sealed class HistoryWords
{
    private readonly Turn turn;

    private readonly Dictionary<Guid, string> steps;

    private HistoryWords(Turn turn, Dictionary<Guid, string> steps) => (this.turn, this.steps) = (turn, steps);

    public static async Task<HistoryWords> OfAsync(Turn turn, IReadOnlyList<JournalEntry> entries, CancellationToken cancellationToken)
    {
        // A tick only says which step it was.
        var ticked = entries.SelectMany(Turns.Journal.RowsOf).Where(row => row is { Entity: nameof(ChecklistItem), Was: not null, Is: not null }).Select(row => row.Id).Distinct().ToList();
        var steps = ticked.Count == 0 ? [] : await turn.Database.Set<ChecklistItem>().VisibleTo(turn.Actor).Where(step => ticked.Contains(step.Id)).ToDictionaryAsync(step => step.Id, step => step.Text, cancellationToken);
        return new HistoryWords(turn, steps);
    }

    public string Of(JournalEntry entry)
    {
        // Others' cards may have been numbered anew to make room; those are no news.
        var rows = Turns.Journal.RowsOf(entry).Where(row => row.Entity is nameof(ChecklistItem) or nameof(TaskNote) || (row.Entity == nameof(TaskItem) && row.Id == entry.TaskId));
        var said = string.Join("; ", rows.SelectMany(Of));
        var what = said.Length > 0 ? said : turn.Texts.Deed(entry.Intent, entry.Subject, entry.Minutes, null);
        return entry.UndoneAt is { } undone ? turn.Texts.TakenBack(what, Moments.Of(turn, undone)) : what;
    }

    private IEnumerable<string> Of(RowChange row) => row switch
    {
        { Entity: nameof(TaskItem), Was: null } => [turn.Texts.CardAdded],
        { Entity: nameof(TaskItem), Was: { } was, Is: { } now } => Fields(was, now),
        { Entity: nameof(ChecklistItem), Was: null, Is: { } now } => [$"+ ☐ {Text(now)}"],
        { Entity: nameof(ChecklistItem), Was: { } was, Is: null } => [$"− ☐ {Text(was)}"],
        { Entity: nameof(ChecklistItem), Is: { } now } => [$"{(now[nameof(ChecklistItem.IsDone)].GetBoolean() ? "☑" : "☐")} {steps.GetValueOrDefault(row.Id, "…")}"],
        { Entity: nameof(TaskNote), Is: { } now } => [turn.Texts.NoteSaid(Text(now))],
        _ => [],
    };

    private static string Text(Dictionary<string, JsonElement> values) => values["Text"].GetString() ?? "";

    private IEnumerable<string> Fields(Dictionary<string, JsonElement> was, Dictionary<string, JsonElement> now)
    {
        var texts = turn.Texts;
        foreach (var (name, value) in now)
        {
            var said = name switch
            {
                nameof(TaskItem.Title) => Arrow(texts.FieldTitle, was[name].GetString(), value.GetString()),
                nameof(TaskItem.Due) => Arrow(texts.FieldDue, Day(was[name]), Day(value)),
                nameof(TaskItem.EstimateMinutes) => Arrow(texts.FieldEstimate, Minutes(was[name]), Minutes(value)),
                nameof(TaskItem.Service) => Arrow(texts.FieldService, was[name].GetString(), value.GetString()),
                nameof(TaskItem.State) => Arrow(texts.FieldState, State(was[name]), State(value)),
                nameof(TaskItem.Priority) => Arrow(texts.FieldPriority, PriorityOf(was[name]), PriorityOf(value)),
                nameof(TaskItem.Repeats) => Arrow(texts.FieldRepeats, RepeatOf(was[name]), RepeatOf(value)),
                nameof(TaskItem.Link) => Arrow(texts.FieldLink, was[name].GetString(), value.GetString()),
                nameof(TaskItem.WaitsFor) => value.GetString() is { } what ? texts.WaitingFor(what) : null,
                nameof(TaskItem.Description) => texts.FieldDescription,
                nameof(TaskItem.Rank) => texts.CardMoved,
                _ => null,
            };
            if (said is not null)
            {
                yield return said;
            }
        }
    }

    private static string Arrow(string field, string? was, string? now) => $"{field}: {was ?? "–"} → {now ?? "–"}";

    private string? Day(JsonElement value) => value.GetString() is { } day && LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var date) ? turn.Texts.Date(date, turn.Clock.Today) : null;

    private string? Minutes(JsonElement value) => value.ValueKind == JsonValueKind.Number ? turn.Texts.Minutes(value.GetInt32()) : null;

    private string? State(JsonElement value) => Enum.TryParse<TaskState>(value.GetString(), out var state) ? BoardView.NameOf(turn.Texts, state) : null;

    private string PriorityOf(JsonElement value) => value.GetString() switch
    {
        nameof(Priority.High) => turn.Texts.HighPriority,
        nameof(Priority.Low) => turn.Texts.LowPriority,
        _ => turn.Texts.NormalPriority,
    };

    private string? RepeatOf(JsonElement value) => value.GetString() is { } stored ? turn.Texts.Repeats(Repeat.Parse(stored)) : null;
}
