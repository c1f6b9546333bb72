using NodaTime;
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
        var wanted = turn.Understanding;
        var names = wanted.Task is not null || wanted.Client is not null || turn.Line.Id(CommandLine.Task) is not null || turn.Line.Id(CommandLine.Client) is not null;
        if (!names && wanted.Date is null)
        {
            throw new UserError(turn.Texts.MoveWhere());
        }

        if (entry.ReportId is not null)
        {
            var where = names ? Subject.Of(turn, wanted.Task, wanted.Client, Subject.Asking(turn, "log", "move", entry)) : null;
            return await ClosedEntry.MoveAsync(turn, entry, null, other => Place(turn, other, where, wanted.Date), cancellationToken);
        }

        var before = (await DescribeAsync(turn, entry, cancellationToken), entry.ClientId);
        if (names)
        {
            var subject = Subject.Of(turn, wanted.Task, wanted.Client, Subject.Asking(turn, "log", "move", entry));
            Place(turn, entry, subject, null);
        }

        if (wanted.Date is { } day)
        {
            MoveTo(turn, entry, day);
            await Scruples.RefuseAsync(turn, entry, $"move {NodaTime.Text.LocalDatePattern.Iso.Format(day)}", cancellationToken);
        }

        var title = await EntryNames.OfAsync(turn, entry, cancellationToken);
        turn.Did(new Deed(Intent.TimeMove, title, entry.ClientId == before.ClientId ? entry.ClientId : null, entry.Minutes, entry.Day));
        return Reply.Of(
        [
            new Line(turn.Texts.Moved(title, entry.Minutes, before.Item1, await DescribeAsync(turn, entry, cancellationToken))),
            .. await SmallPrint.OfAsync(turn, [], cancellationToken),
            Buttons.Of(turn.UndoButton),
        ]);
    }

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
