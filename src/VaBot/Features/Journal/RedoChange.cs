using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Journal;

/// <summary><c>redo</c>: brings back what was taken back last, or what a button names. As in an editor, a new change ends it.</summary>
public sealed class RedoChange : Command
{
    public override Intent Intent => Intent.TimeRedo;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await FindAsync(turn, cancellationToken) ?? throw new UserError(turn.Texts.NothingToRedo());
        var deed = JournalTexts.Of(turn, entry);
        if (!await Turns.Journal.RedoAsync(turn, entry, cancellationToken))
        {
            throw new UserError(turn.Texts.ChangedSince(deed));
        }

        entry.UndoneAt = null;
        return new Reply([new Line(turn.Texts.Redone(deed)), Buttons.Of(turn.UndoButtonOf(entry.Id))], entry.Visibility);
    }

    private static async Task<JournalEntry?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        var mine = JournalTexts.Mine(turn);
        if (turn.Line.Id(CommandLine.Change) is { } id)
        {
            return await mine.SingleOrDefaultAsync(entry => entry.Id == id && entry.UndoneAt != null, cancellationToken);
        }

        // Of several taken back in one moment the oldest change was taken back last.
        var last = await mine.Where(entry => entry.UndoneAt != null).OrderByDescending(entry => entry.UndoneAt).ThenBy(entry => entry.At).FirstOrDefaultAsync(cancellationToken);
        return last is null || await mine.AnyAsync(entry => entry.UndoneAt == null && entry.At > last.UndoneAt, cancellationToken) ? null : last;
    }
}
