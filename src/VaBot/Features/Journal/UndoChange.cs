using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Journal;

/// <summary><c>undo</c>: takes back her last change that is not taken back yet, or the one a button names; again and again, back through her journal.</summary>
public sealed class UndoChange : Command
{
    public override Intent Intent => Intent.TimeUndo;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await FindAsync(turn, cancellationToken) ?? throw new UserError(turn.Texts.NothingToUndo());
        var deed = JournalTexts.Of(turn, entry);
        var redo = new Button(turn.Texts.Redo, CommandLine.Write("redo", "", (CommandLine.Change, entry.Id.ToString("N"))));
        if (entry.UndoneAt is not null)
        {
            throw new UserError(turn.Texts.AlreadyUndone(deed), redo);
        }

        if (!await Turns.Journal.UndoAsync(turn, entry, cancellationToken))
        {
            throw new UserError(turn.Texts.ChangedSince(deed));
        }

        entry.UndoneAt = turn.Clock.Now;
        return new Reply([new Line(turn.Texts.Undone(deed)), Buttons.Of(redo)], entry.Visibility);
    }

    private static Task<JournalEntry?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        var mine = JournalTexts.Mine(turn);
        return turn.Line.Id(CommandLine.Change) is { } id
            ? mine.SingleOrDefaultAsync(entry => entry.Id == id, cancellationToken)
            : mine.Where(entry => entry.UndoneAt == null).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).FirstOrDefaultAsync(cancellationToken);
    }
}
