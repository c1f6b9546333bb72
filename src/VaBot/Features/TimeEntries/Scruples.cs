using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Timers;
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
        var texts = turn.Texts;
        if (draft.Minutes > LongMinutes && !turn.Line.IsSure(Long))
        {
            return Ask(turn, texts.ReallyThatLong(draft.Minutes), draft, Long);
        }

        var isFuture = draft.Day > turn.Clock.Today || draft.EndedAt > turn.Clock.Now;
        if (isFuture && !turn.Line.IsSure(Future))
        {
            return Ask(turn, texts.ReallyInTheFuture(texts.Day(draft.Day, turn.Clock.Today), RangeOf(turn, draft.StartedAt, draft.EndedAt)), draft, Future);
        }

        return draft is { StartedAt: { } start, EndedAt: { } end } && !turn.Line.IsSure(Overlap)
            ? await OverlapAsync(turn, draft, start, end, others, cancellationToken)
            : null;
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

    /// <summary>The same questions about an entry that was changed, not saved yet.</summary>
    /// <param name="again">The text after <c>/log</c> that asks for the change once more.</param>
    /// <exception cref="UserError">The question.</exception>
    public static async Task RefuseAsync(Turn turn, TimeEntry changed, string again, CancellationToken cancellationToken)
    {
        var texts = turn.Texts;
        UserError Ask(Phrase question, string scruple)
        {
            var sure = turn.Line.Options.TryGetValue(CommandLine.Sure, out var settled) ? $"{settled},{scruple}" : scruple;
            return new UserError(question, new Button(texts.SaveAnyway, CommandLine.Write("log", again, (CommandLine.Entry, changed.Id.ToString("N")), (CommandLine.Sure, sure))));
        }

        var day = texts.Day(changed.Day, turn.Clock.Today);
        if (changed.Minutes > LongMinutes && !turn.Line.IsSure(Long))
        {
            throw Ask(texts.ReallyThatLong(changed.Minutes), Long);
        }

        if ((changed.Day > turn.Clock.Today || changed.EndedAt > turn.Clock.Now) && !turn.Line.IsSure(Future))
        {
            throw Ask(texts.ReallyInTheFuture(day, RangeOf(turn, changed.StartedAt, changed.EndedAt)), Future);
        }

        if (changed is { StartedAt: { } start, EndedAt: { } end } && !turn.Line.IsSure(Overlap)
            && await InTheWayAsync(turn, changed.Day, start, end, changed.Id, cancellationToken) is { } other)
        {
            var range = RangeOf(turn, other.StartedAt, other.EndedAt)!;
            throw Ask(texts.ReallyOverlapping(await EntryNames.InRoomAsync(turn, other, cancellationToken), range, texts.Day(other.Day, turn.Clock.Today)), Overlap);
        }
    }

    private static async Task<UserError?> OverlapAsync(Turn turn, EntryDraft draft, Instant start, Instant end, IEnumerable<TimeEntry> others, CancellationToken cancellationToken)
    {
        var other = others.FirstOrDefault(entry => entry.StartedAt < end && entry.EndedAt > start)
            ?? await InTheWayAsync(turn, draft.Day, start, end, null, cancellationToken);
        if (other is not null)
        {
            var range = RangeOf(turn, other.StartedAt, other.EndedAt)!;
            return Ask(turn, turn.Texts.ReallyOverlapping(await EntryNames.InRoomAsync(turn, other, cancellationToken), range, turn.Texts.Day(other.Day, turn.Clock.Today)), draft, Overlap);
        }

        var timer = await turn.Database.FindAsync<RunningTimer>([turn.Person.Id], cancellationToken);
        return timer?.StartedAt is { } since && since < end
            ? Ask(turn, turn.Texts.ReallyWhileTimerRuns(await EntryNames.InRoomAsync(turn, timer, cancellationToken), VaBot.Languages.Texts.Clock(turn.Clock.ToLocal(since).TimeOfDay)), draft, Overlap)
            : null;
    }

    private static UserError Ask(Turn turn, Phrase question, EntryDraft draft, string scruple)
    {
        var buttons = new List<Button> { new(turn.Texts.LogAnyway, draft.Line.SureOf(scruple).ToString()) };
        if (scruple == Future && draft.StartedAt is null)
        {
            buttons.Add(new Button(turn.Texts.LogForToday, (draft.Line with { Day = turn.Clock.Today }).ToString()));
        }

        return new UserError(question, [.. buttons]);
    }
}
