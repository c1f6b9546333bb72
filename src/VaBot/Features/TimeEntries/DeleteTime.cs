using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary><c>/log delete</c>: the last entry goes; like every change it can be undone.</summary>
public sealed class DeleteTime : Command
{
    public override Intent Intent => Intent.TimeDelete;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await TargetEntry.FindSaidAsync(turn, "delete", turn.Understanding.Minutes, cancellationToken);
        if (entry.ReportId is not null)
        {
            return await ClosedEntry.EditAsync(turn, entry, 0, null, cancellationToken);
        }

        turn.Database.Remove(entry);
        var subject = await EntryNames.OfAsync(turn, entry, cancellationToken);
        var client = await EntryNames.ClientAsync(turn, entry.ClientId, cancellationToken);
        turn.Did(new Deed(Intent.TimeDelete, subject, entry.ClientId, entry.Minutes, entry.Day));
        var balance = await Balance.LinesAsync(turn, cancellationToken);
        return Reply.Of(
            new Line(turn.Texts.Deleted(subject, entry.Minutes, client, turn.Texts.Day(entry.Day, turn.Clock.Today))),
            new Line(string.Join(' ', balance), Tone.Quiet),
            Buttons.Of(turn.UndoButton));
    }
}
