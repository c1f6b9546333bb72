using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Timers;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>What is never saved without asking: more than 16 hours, the future, an overlap with another entry or the running timer.</summary>
public static class Scruples
{
    public const int LongMinutes = 16 * 60;

    /// <summary>The words a button's <c>sure</c> option may hold.</summary>
    public const string Long = "long", Future = "future", Overlap = "overlap";

    /// <param name="others">Entries of the same message, not saved yet.</param>
    /// <returns>The question, or null when nothing stands against saving.</returns>
    public static async Task<UserError?> AgainstAsync(Turn turn, EntryDraft draft, IEnumerable<TimeEntry> others, CancellationToken cancellationToken)
    {
        var span = new Span(draft.Day, draft.Minutes, draft.StartedAt, draft.EndedAt);
        if (await AskAsync(turn, span, null, others, cancellationToken) is not { } doubt)
        {
            return null;
        }

        var buttons = new List<Button> { new(turn.Texts.LogAnyway, draft.Line.SureOf(doubt.Scruple).ToString()) };
        if (doubt.Scruple == Future && draft.StartedAt is null)
        {
            buttons.Add(new Button(turn.Texts.LogForToday, (draft.Line with { Day = turn.Clock.Today }).ToString()));
        }

        return new UserError(doubt.Question, [.. buttons]);
    }

    /// <summary>The same questions about an entry that was changed, not saved yet.</summary>
    /// <param name="place">The saved entry whose place it takes: the two do not overlap.</param>
    /// <param name="again">The command line that asks for the change once more, sure of all this.</param>
    /// <exception cref="UserError">The question.</exception>
    public static async Task RefuseAsync(Turn turn, TimeEntry changed, Guid place, Func<string, string> again, CancellationToken cancellationToken)
    {
        var span = new Span(changed.Day, changed.Minutes, changed.StartedAt, changed.EndedAt);
        if (await AskAsync(turn, span, place, [], cancellationToken) is { } doubt)
        {
            var sure = turn.Line.Options.TryGetValue(CommandLine.Sure, out var settled) ? $"{settled},{doubt.Scruple}" : doubt.Scruple;
            throw new UserError(doubt.Question, new Button(turn.Texts.SaveAnyway, again(sure)));
        }
    }

    public static string? RangeOf(Turn turn, Instant? start, Instant? end) => start is { } from && end is { } to
        ? turn.Texts.Range(turn.Clock.ToLocal(from).TimeOfDay, turn.Clock.ToLocal(to).TimeOfDay)
        : null;

    /// <summary>An entry of hers that shares a minute with a span; <paramref name="except"/> is the entry being changed.</summary>
    public static async Task<TimeEntry?> InTheWayAsync(Turn turn, LocalDate day, Instant start, Instant end, Guid? except, CancellationToken cancellationToken)
    {
        // An entry is at most a day long, so only her neighbouring days can reach into this one.
        var (from, to, me) = (day.PlusDays(-1), day.PlusDays(1), turn.Person.Id);
        return await turn.Database.Set<TimeEntry>().AsNoTracking()
            .Where(entry => entry.PersonId == me && entry.Day >= from && entry.Day <= to)
            .Where(entry => entry.StartedAt < end && entry.EndedAt > start && entry.Id != except)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private static async Task<Doubt?> AskAsync(Turn turn, Span span, Guid? except, IEnumerable<TimeEntry> others, CancellationToken cancellationToken)
    {
        var texts = turn.Texts;
        if (span.Minutes > LongMinutes && !turn.Line.IsSure(Long))
        {
            return new Doubt(Long, texts.ReallyThatLong(span.Minutes));
        }

        if ((span.Day > turn.Clock.Today || span.End > turn.Clock.Now) && !turn.Line.IsSure(Future))
        {
            return new Doubt(Future, texts.ReallyInTheFuture(texts.Day(span.Day, turn.Clock.Today), RangeOf(turn, span.Start, span.End)));
        }

        if (span is not { Start: { } start, End: { } end } || turn.Line.IsSure(Overlap))
        {
            return null;
        }

        var other = others.FirstOrDefault(entry => entry.StartedAt < end && entry.EndedAt > start)
            ?? await InTheWayAsync(turn, span.Day, start, end, except, cancellationToken);
        return other is null ? await WhileTimerRunsAsync(turn, end, cancellationToken) : new Doubt(Overlap, texts.ReallyOverlapping(
            await EntryNames.InRoomAsync(turn, other, cancellationToken),
            RangeOf(turn, other.StartedAt, other.EndedAt)!,
            texts.Day(other.Day, turn.Clock.Today)));
    }

    private static async Task<Doubt?> WhileTimerRunsAsync(Turn turn, Instant end, CancellationToken cancellationToken)
    {
        var timer = await turn.Database.FindAsync<RunningTimer>([turn.Person.Id], cancellationToken);
        return timer?.StartedAt is { } since && since < end
            ? new Doubt(Overlap, turn.Texts.ReallyWhileTimerRuns(await EntryNames.InRoomAsync(turn, timer, cancellationToken), Texts.Clock(turn.Clock.ToLocal(since).TimeOfDay)))
            : null;
    }

    private sealed record Span(LocalDate Day, int Minutes, Instant? Start, Instant? End);

    private sealed record Doubt(string Scruple, Phrase Question);
}
