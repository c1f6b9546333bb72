using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary><c>/log edit 50m</c>, "no, 50m": the last entry becomes this long and keeps its start, if it has one. <c>/log edit 9:00-9:50</c> gives it another.</summary>
public sealed class EditTime : Command
{
    public override Intent Intent => Intent.TimeEdit;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await TargetEntry.FindSaidAsync(turn, "edit", null, cancellationToken);
        string Again(string length, string? sure) => CommandLine.Write("log", $"edit {length}", (CommandLine.Entry, entry.Id.ToString("N")), (CommandLine.Sure, sure));
        DoubtQuestion.Ask(turn, length => Again(length, null), _ => Again("", null));
        var clock = turn.Understanding.Hours;
        var span = clock is { } hours ? ClockSpan.On(turn, entry.Day, hours.Start, hours.End) : null;
        if ((span?.Minutes ?? turn.Understanding.Minutes) is not { } minutes)
        {
            return Reply.Of(EntryButtons.EditForm(turn, entry));
        }

        if (minutes is < 1 or > TimeEntry.MostMinutes)
        {
            throw new UserError(turn.Texts.ImpossibleDuration(turn.Line.Text));
        }

        string Surely(string sure) => Again(clock is { } said ? $"{Texts.Clock(said.Start)}-{Texts.Clock(said.End)}" : $"{minutes}m", sure);
        if (entry.ReportId is not null)
        {
            return await ClosedEntry.EditAsync(turn, entry, minutes, Surely, cancellationToken);
        }

        var subject = await EntryNames.OfAsync(turn, entry, cancellationToken);
        var before = entry.Minutes;
        if (before == minutes && (span is null || span.Start == entry.StartedAt))
        {
            throw new UserError(turn.Texts.EditedAlready(subject, minutes));
        }

        entry.Minutes = minutes;
        entry.StartedAt = span?.Start ?? entry.StartedAt;
        entry.EndedAt = entry.StartedAt + Duration.FromMinutes(minutes);
        var range = Scruples.RangeOf(turn, entry.StartedAt, entry.EndedAt);
        await Scruples.RefuseAsync(turn, entry, entry.Id, Surely, cancellationToken);
        var client = await EntryNames.ClientAsync(turn, entry.ClientId, cancellationToken);
        turn.Did(new Deed(Intent.TimeEdit, subject, entry.ClientId, minutes, entry.Day));
        var day = turn.Texts.Day(entry.Day, turn.Clock.Today);
        return Reply.Of(
        [
            new Line(turn.Texts.Edited(subject, before, minutes, client, range is null ? day : $"{day}, {range}")),
            .. await SmallPrint.OfAsync(turn, [], cancellationToken),
            Buttons.Of(turn.UndoButton),
        ]);
    }
}
