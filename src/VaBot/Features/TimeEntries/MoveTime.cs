using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary><c>/log move blog</c>, <c>/log move yesterday</c>: the last entry goes to another task, client or day. Its minutes stay.</summary>
public sealed class MoveTime : Command
{
    public override Intent Intent => Intent.TimeMove;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await TargetEntry.FindAsync(turn, cancellationToken);
        var day = LogLine.DayOf(turn) ?? turn.Understanding.Date;
        var asking = Subject.Asking(turn, "log", "move", entry, day);
        DoubtQuestion.Ask(turn, _ => asking(null, null), on => Subject.Asking(turn, "log", "move", entry, on)(ClientSaid(turn), turn.Line.Id(CommandLine.Task)));
        var subject = Subject.SaidOf(turn, asking);
        if (subject is null && day is null)
        {
            throw new UserError(turn.Texts.MoveWhere());
        }

        if (entry.ReportId is not null)
        {
            return await ClosedEntry.MoveAsync(turn, entry, null, other => Place(turn, other, subject, day), day is null ? null : sure => Again(turn, entry, subject, day, sure), cancellationToken);
        }

        var before = await DescribeAsync(turn, entry, cancellationToken);
        var clientBefore = entry.ClientId;
        Place(turn, entry, subject, day);
        if (turn.Database.Entry(entry).State == EntityState.Unchanged)
        {
            throw new UserError(turn.Texts.MovedAlready(before));
        }

        if (day is not null)
        {
            await Scruples.RefuseAsync(turn, entry, entry.Id, sure => Again(turn, entry, subject, day, sure), cancellationToken);
        }

        var title = await EntryNames.OfAsync(turn, entry, cancellationToken);
        turn.Did(new Deed(Intent.TimeMove, title, entry.ClientId == clientBefore ? entry.ClientId : null, entry.Minutes, entry.Day));
        return Reply.Of(
        [
            new Line(turn.Texts.Moved(title, entry.Minutes, before, await DescribeAsync(turn, entry, cancellationToken))),
            .. NotedOnly(turn, subject),
            .. await SmallPrint.OfAsync(turn, [], cancellationToken),
            EntryButtons.AfterChange(turn, entry, subject),
        ]);
    }

    /// <summary>Words that are no task's name became a note; that may be a typing mistake.</summary>
    internal static IReadOnlyList<ReplyPart> NotedOnly(Turn turn, Subject? subject) =>
        subject is { Task: null, Note: { } note } ? [new Line(turn.Texts.NotedOnly(note), Tone.Quiet)] : [];

    /// <summary>The same move once more, with all of it settled.</summary>
    private static string Again(Turn turn, TimeEntry entry, Subject? subject, LocalDate? day, string sure) => CommandLine.Write(
        "log",
        subject is { Task: null, Note: { } note } ? $"move {CommandLine.Quote(note)}" : "move",
        (CommandLine.Entry, entry.Id.ToString("N")),
        (CommandLine.Task, subject is null ? null : (subject.Task?.Id ?? CommandLine.NoTask).ToString("N")),
        (CommandLine.Client, subject?.Client.Id.ToString("N")),
        (CommandLine.Day, day is { } on ? LocalDatePattern.Iso.Format(on) : null),
        (CommandLine.Sure, sure));

    private static Guid? ClientSaid(Turn turn) => turn.Line.Id(CommandLine.Client) ?? (turn.Understanding.Client is { Index: { } place, Candidates.Count: < 2 } ? turn.Clients[place].Id : null);

    private static void Place(Turn turn, TimeEntry entry, Subject? subject, LocalDate? day)
    {
        if (subject is not null)
        {
            (entry.ClientId, entry.TaskId, entry.Note) = (subject.Client.Id, subject.Task?.Id, subject.Task is null ? subject.Note ?? entry.Note : entry.Note);
        }

        if (day is { } on)
        {
            MoveTo(turn, entry, on);
        }
    }

    /// <summary>Keeps the clock times, so that 09:00 stays 09:00 whatever the zone did in between.</summary>
    private static void MoveTo(Turn turn, TimeEntry entry, LocalDate day)
    {
        entry.Day = day;
        if (entry.StartedAt is { } start)
        {
            var moved = turn.Clock.ToInstant(day.At(turn.Clock.ToLocal(start).TimeOfDay));
            (entry.StartedAt, entry.EndedAt) = (moved, moved + Duration.FromMinutes(entry.Minutes));
        }
    }

    private static async Task<string> DescribeAsync(Turn turn, TimeEntry entry, CancellationToken cancellationToken)
    {
        var title = await EntryNames.OfAsync(turn, entry, cancellationToken);
        var client = await EntryNames.ClientAsync(turn, entry.ClientId, cancellationToken);
        return $"{title} ({client}, {turn.Texts.Day(entry.Day, turn.Clock.Today)})";
    }
}
