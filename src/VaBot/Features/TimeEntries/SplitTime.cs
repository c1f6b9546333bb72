using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary><c>/log split 20m blog</c>: these minutes of the last entry become an entry of their own. The sum stays the same.</summary>
public sealed class SplitTime : Command
{
    public override Intent Intent => Intent.TimeSplit;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await TargetEntry.FindAsync(turn, cancellationToken);
        DoubtQuestion.Ask(turn, length => Subject.Asking(turn, "log", $"split {length}", entry)(null, null), _ => Subject.Asking(turn, "log", "split", entry)(null, null));
        var minutes = turn.Understanding.Minutes ?? throw new UserError(turn.Texts.SplitHow());
        var subject = Subject.SaidOf(turn, Subject.Asking(turn, "log", $"split {minutes}m", entry));
        if (entry.ReportId is not null)
        {
            return await ClosedEntry.MoveAsync(turn, entry, minutes, other => (other.ClientId, other.TaskId, other.Note) = subject is null ? (other.ClientId, other.TaskId, other.Note) : (subject.Client.Id, subject.Task?.Id, subject.Note), null, cancellationToken);
        }

        if (minutes < 1 || minutes >= entry.Minutes)
        {
            throw new UserError(turn.Texts.SplitTooMuch(entry.Minutes));
        }

        var part = CutOff(turn, entry, minutes, subject);
        turn.Database.Add(part);

        var title = await EntryNames.OfAsync(turn, entry, cancellationToken);
        turn.Did(new Deed(Intent.TimeSplit, title, entry.ClientId == part.ClientId ? entry.ClientId : null, minutes, entry.Day));
        return Reply.Of(
        [
            new Line(turn.Texts.Split(title, entry.Minutes, await EntryNames.OfAsync(turn, part, cancellationToken), minutes)),
            .. MoveTime.NotedOnly(turn, subject),
            .. await SmallPrint.OfAsync(turn, [], cancellationToken),
            EntryButtons.AfterChange(turn, part, subject),
        ]);
    }

    /// <summary>A clock range is cut at its end: the part split off is the later one.</summary>
    private static TimeEntry CutOff(Turn turn, TimeEntry entry, int minutes, Subject? subject)
    {
        var part = new TimeEntry
        {
            Id = Guid.CreateVersion7(),
            PracticeId = entry.PracticeId,
            ClientId = subject?.Client.Id ?? entry.ClientId,
            PersonId = entry.PersonId,
            TaskId = subject is null ? entry.TaskId : subject.Task?.Id,
            Note = subject is null ? entry.Note : subject.Note,
            Day = entry.Day,
            Minutes = minutes,
            EndedAt = entry.EndedAt,
            StartedAt = entry.EndedAt - Duration.FromMinutes(minutes),
            IsFree = entry.IsFree,
            CreatedAt = turn.Clock.Now,
        };
        entry.Minutes -= minutes;
        entry.EndedAt = part.StartedAt;
        return part;
    }
}
