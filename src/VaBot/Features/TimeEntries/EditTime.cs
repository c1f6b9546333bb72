using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary><c>/log edit 50m</c>, "no, 50m": the last entry becomes this long. A clock range keeps its start.</summary>
public sealed class EditTime : Command
{
    public override Intent Intent => Intent.TimeEdit;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await TargetEntry.FindAsync(turn, cancellationToken);
        if (turn.Understanding.Minutes is not { } minutes)
        {
            return Reply.Of(EntryButtons.EditForm(turn, entry));
        }

        if (minutes is < 1 or > TimeEntry.MostMinutes)
        {
            throw new UserError(turn.Texts.ImpossibleDuration(turn.Line.Text));
        }

        await AskAsync(turn, entry, minutes, cancellationToken);
        var before = entry.Minutes;
        entry.Minutes = minutes;
        if (entry.StartedAt is { } start)
        {
            entry.EndedAt = start + Duration.FromMinutes(minutes);
        }

        var subject = await EntryNames.OfAsync(turn, entry, cancellationToken);
        var client = await EntryNames.ClientAsync(turn, entry.ClientId, cancellationToken);
        turn.Did(new Deed(Intent.TimeEdit, subject, entry.ClientId, minutes, entry.Day));
        var balance = await Balance.LinesAsync(turn, [(entry.ClientId, entry.Day, minutes - before)], cancellationToken);
        return Reply.Of(
            new Line(turn.Texts.Edited(subject, before, minutes, client, turn.Texts.Day(entry.Day, turn.Clock.Today))),
            new Line(string.Join(' ', balance), Tone.Quiet),
            Buttons.Of(turn.UndoButton));
    }

    private static async Task AskAsync(Turn turn, TimeEntry entry, int minutes, CancellationToken cancellationToken)
    {
        if (minutes > Scruples.LongMinutes && !turn.Line.IsSure(Scruples.Long))
        {
            throw new UserError(turn.Texts.ReallyThatLong(minutes), Again(turn, entry, minutes, Scruples.Long));
        }

        if (entry.StartedAt is not { } start || turn.Line.IsSure(Scruples.Overlap))
        {
            return;
        }

        var end = start + Duration.FromMinutes(minutes);
        if (end > turn.Clock.Now && !turn.Line.IsSure(Scruples.Future))
        {
            throw new UserError(turn.Texts.ReallyInTheFuture(turn.Texts.Day(entry.Day, turn.Clock.Today), Scruples.RangeOf(turn, start, end)), Again(turn, entry, minutes, Scruples.Future));
        }

        if (await Scruples.InTheWayAsync(turn, entry.Day, start, end, entry.Id, cancellationToken) is { } other)
        {
            throw new UserError(
                turn.Texts.ReallyOverlapping(
                    await EntryNames.InRoomAsync(turn, other, cancellationToken),
                    Scruples.RangeOf(turn, other.StartedAt, other.EndedAt)!,
                    turn.Texts.Day(other.Day, turn.Clock.Today)),
                Again(turn, entry, minutes, Scruples.Overlap));
        }
    }

    private static Button Again(Turn turn, TimeEntry entry, int minutes, string scruple)
    {
        var sure = turn.Line.Options.TryGetValue(CommandLine.Sure, out var settled) ? $"{settled},{scruple}" : scruple;
        return new Button(turn.Texts.SaveAnyway, CommandLine.Write("log", $"edit {minutes}m", (CommandLine.Entry, entry.Id.ToString("N")), (CommandLine.Sure, sure)));
    }
}
