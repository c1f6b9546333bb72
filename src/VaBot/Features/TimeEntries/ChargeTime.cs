using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary><c>/log free</c>, <c>/log billable</c>: whether her last entry, or the one a button names, is charged for. Its minutes stay.</summary>
public sealed class ChargeTime : Command
{
    public override Intent Intent => Intent.TimeFree;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await TargetEntry.FindAsync(turn, cancellationToken);
        var isFree = turn.Understanding.Choice == "free";
        var subject = await EntryNames.OfAsync(turn, entry, cancellationToken);
        if (entry.IsFree == isFree)
        {
            throw new UserError(turn.Texts.ChargedAlready(subject, isFree));
        }

        if (entry.ReportId is not null)
        {
            return await ClosedEntry.MoveAsync(turn, entry, null, other => other.IsFree = isFree, null, cancellationToken);
        }

        entry.IsFree = isFree;
        turn.Did(new Deed(Intent, subject, entry.ClientId, entry.Minutes, entry.Day));
        return Reply.Of(
            new Line(turn.Texts.ChargeIs(subject, entry.Minutes, isFree)),
            new Line(string.Join(' ', await Balance.LinesAsync(turn, cancellationToken)), Tone.Quiet),
            Buttons.Of(turn.UndoButton));
    }
}
