using Microsoft.EntityFrameworkCore;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The short line under a card's title: how far it is, when it is due, who is waited for.</summary>
public sealed class CardDetails
{
    private readonly Turn turn;

    private readonly Dictionary<Guid, int> logged;

    private readonly Dictionary<Guid, (int Done, int All)> steps;

    private CardDetails(Turn turn, Dictionary<Guid, int> logged, Dictionary<Guid, (int Done, int All)> steps) => (this.turn, this.logged, this.steps) = (turn, logged, steps);

    public static async Task<CardDetails> OfAsync(Turn turn, IReadOnlyList<TaskItem> cards, CancellationToken cancellationToken)
    {
        // As one parameter: a list spelled out would be another statement for every number of cards, made anew each time.
        var ids = cards.Select(task => task.Id).ToList();
        var logged = await turn.Database.Set<TaskTotal>().Where(total => EF.Parameter(ids).Contains(total.Id)).Select(total => new { total.Id, total.Minutes }).ToDictionaryAsync(total => total.Id, total => total.Minutes, cancellationToken);
        var steps = await turn.Database.Set<ChecklistItem>().Where(step => EF.Parameter(ids).Contains(step.TaskId))
            .GroupBy(step => step.TaskId)
            .Select(list => new { list.Key, Done = list.Count(step => step.IsDone), All = list.Count() })
            .ToDictionaryAsync(list => list.Key, list => (list.Done, list.All), cancellationToken);
        return new CardDetails(turn, logged, steps);
    }

    public Phrase Of(TaskItem task)
    {
        var texts = turn.Texts;
        if (task.State == TaskState.Done)
        {
            return Progress(texts, logged.GetValueOrDefault(task.Id), task.EstimateMinutes) ?? Phrase.Empty;
        }

        Phrase?[] parts =
        [
            task.Priority switch { Priority.High => Phrase.Of($"▲ {texts.HighPriority}"), Priority.Low => texts.LowPriority, _ => null },
            task.State == TaskState.Waiting && task.WaitsFor is { } what ? Phrase.Of($"⏳ {texts.WaitingFor(what)}") : null,
            Progress(texts, logged.GetValueOrDefault(task.Id), task.EstimateMinutes),
            Due(turn, task),
            steps.TryGetValue(task.Id, out var list) ? $"☑ {list.Done}/{list.All}" : null,
            task.Repeats is { } repeat ? $"↻ {texts.Repeats(repeat)}" : null,
        ];
        return Phrase.Join(" · ", parts.OfType<Phrase>());
    }

    /// <summary>Logged time against the estimate, as a bar and in words; null when there is neither.</summary>
    public static string? Progress(Texts texts, int logged, int? estimate) => (logged, estimate) switch
    {
        (0, null) => null,
        (0, { } planned) => texts.Estimate(planned),
        (_, null) => texts.LoggedSoFar(logged),
        (_, { } planned) => $"{Bar(logged, planned)} {texts.LoggedOfEstimate(logged, planned)}",
    };

    /// <summary>When it is due; a day that is over stands out.</summary>
    public static Phrase? Due(Turn turn, TaskItem task)
    {
        if (task.Due is not { } due)
        {
            return null;
        }

        var day = turn.Texts.Day(due, turn.Clock.Today);
        return due < turn.Clock.Today ? Phrase.Of($"{turn.Texts.Overdue(day):b}") : turn.Texts.Due(day);
    }

    /// <summary>Five boxes; a little is more than none, and only all of it fills them.</summary>
    private static string Bar(int logged, int estimate)
    {
        const int boxes = 5;
        var full = logged >= estimate ? boxes : Math.Clamp((int)((long)logged * boxes / estimate), 1, boxes - 1);
        return new string('▰', full) + new string('▱', boxes - full) + (logged > estimate ? "❗" : "");
    }
}
