using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Messages;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>An entry of a closed month stays as it was reported. What is changed of it is a difference of its own, which the next report shows as a correction.</summary>
internal static class ClosedEntry
{
    /// <summary>The entry becomes this long.</summary>
    /// <param name="minutes">0 when it is to go.</param>
    /// <param name="again">The command line that asks for it once more, sure of what is never done unasked (<see cref="Scruples"/>); null when nothing can be.</param>
    public static async Task<Reply> EditAsync(Turn turn, TimeEntry entry, int minutes, Func<string, string>? again, CancellationToken cancellationToken)
    {
        var was = await MinutesAsync(turn, entry, cancellationToken);
        if (was == minutes)
        {
            throw new UserError(turn.Texts.CorrectedAlready(minutes));
        }

        await RefuseAsync(turn, entry, Like(turn, entry, minutes, corrects: false), again, cancellationToken);
        turn.Database.Add(Difference(turn, entry, minutes - was));
        return await SayAsync(turn, entry, was, minutes, cancellationToken);
    }

    /// <summary>All or some of the entry becomes another one.</summary>
    /// <param name="minutes">How much of it; null for all.</param>
    /// <param name="change">What is different about the other.</param>
    /// <inheritdoc cref="EditAsync" path="/param[@name='again']"/>
    public static async Task<Reply> MoveAsync(Turn turn, TimeEntry entry, int? minutes, Action<TimeEntry> change, Func<string, string>? again, CancellationToken cancellationToken)
    {
        var was = await MinutesAsync(turn, entry, cancellationToken);
        var moved = minutes ?? was;
        if (moved < 1 || moved > was)
        {
            throw new UserError(turn.Texts.SplitTooMuch(was));
        }

        var other = Like(turn, entry, moved, corrects: false);
        change(other);
        await RefuseAsync(turn, entry, other, again, cancellationToken);
        turn.Database.AddRange(Difference(turn, entry, -moved), other);
        return await SayAsync(turn, entry, was, was - moved, cancellationToken);
    }

    private static Task RefuseAsync(Turn turn, TimeEntry entry, TimeEntry wanted, Func<string, string>? again, CancellationToken cancellationToken) =>
        again is null ? Task.CompletedTask : Scruples.RefuseAsync(turn, wanted, entry.Id, again, cancellationToken);

    private static async Task<int> MinutesAsync(Turn turn, TimeEntry entry, CancellationToken cancellationToken) =>
        entry.Minutes + await turn.Database.Set<TimeEntry>().Where(other => other.CorrectsId == entry.Id).SumAsync(other => other.Minutes, cancellationToken);

    private static TimeEntry Difference(Turn turn, TimeEntry entry, int minutes) => Like(turn, entry, minutes, corrects: true);

    private static TimeEntry Like(Turn turn, TimeEntry entry, int minutes, bool corrects) => new()
    {
        Id = Guid.CreateVersion7(),
        PracticeId = entry.PracticeId,
        ClientId = entry.ClientId,
        PersonId = entry.PersonId,
        TaskId = entry.TaskId,
        Note = entry.Note,
        Day = entry.Day,
        Minutes = minutes,
        IsFree = entry.IsFree,
        CreatedAt = turn.Clock.Now,
        CorrectsId = corrects ? entry.Id : null,
        StartedAt = corrects ? null : entry.StartedAt,
        EndedAt = corrects ? null : entry.StartedAt + Duration.FromMinutes(minutes),
        SentTitle = corrects ? entry.SentTitle : null,
        SentService = corrects ? entry.SentService : null,
    };

    private static async Task<Reply> SayAsync(Turn turn, TimeEntry entry, int was, int now, CancellationToken cancellationToken)
    {
        var subject = await EntryNames.OfAsync(turn, entry, cancellationToken);
        var client = await EntryNames.ClientAsync(turn, entry.ClientId, cancellationToken);
        turn.Did(new Deed(turn.Understanding.Intent, subject, entry.ClientId, now, entry.Day));
        return Reply.Of(
            new Line(turn.Texts.CorrectionNoted(subject, client, turn.Texts.Month(Days.MonthOf(entry.Day).From.ToYearMonth()), was, now)),
            new Line(string.Join(' ', await Balance.LinesAsync(turn, cancellationToken)), Tone.Quiet),
            Buttons.Of(turn.UndoButton));
    }
}
