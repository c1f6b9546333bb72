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
        var entry = await TargetEntry.FindSaidAsync(turn, cancellationToken);
        if (turn.Understanding.Doubts.OfType<Doubt.BareNumber>().FirstOrDefault() is { } bare)
        {
            throw MinutesOrHours(turn, entry, bare.Number);
        }

        if (turn.Understanding.Minutes is not { } minutes)
        {
            return Reply.Of(EntryButtons.EditForm(turn, entry));
        }

        if (minutes is < 1 or > TimeEntry.MostMinutes)
        {
            throw new UserError(turn.Texts.ImpossibleDuration(turn.Line.Text));
        }

        if (entry.ReportId is not null)
        {
            return await ClosedEntry.EditAsync(turn, entry, minutes, cancellationToken);
        }

        var before = entry.Minutes;
        entry.Minutes = minutes;
        if (entry.StartedAt is { } start)
        {
            entry.EndedAt = start + Duration.FromMinutes(minutes);
        }

        await Scruples.RefuseAsync(turn, entry, $"edit {minutes}m", cancellationToken);
        var subject = await EntryNames.OfAsync(turn, entry, cancellationToken);
        var client = await EntryNames.ClientAsync(turn, entry.ClientId, cancellationToken);
        turn.Did(new Deed(Intent.TimeEdit, subject, entry.ClientId, minutes, entry.Day));
        return Reply.Of(
        [
            new Line(turn.Texts.Edited(subject, before, minutes, client, turn.Texts.Day(entry.Day, turn.Clock.Today))),
            .. await SmallPrint.OfAsync(turn, [], cancellationToken),
            Buttons.Of(turn.UndoButton),
        ]);
    }

    private static UserError MinutesOrHours(Turn turn, TimeEntry entry, int number)
    {
        Button As(string label, string unit) => new(label, CommandLine.Write("log", $"edit {number}{unit}", (CommandLine.Entry, entry.Id.ToString("N"))));
        return new UserError(turn.Texts.MinutesOrHours(number), As(turn.Texts.SomeMinutes(number), "m"), As(turn.Texts.SomeHours(number), "h"));
    }
}
