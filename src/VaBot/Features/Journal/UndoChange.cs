using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Journal;

/// <summary><c>undo</c>: takes back her last change that is not taken back yet, or the one a button names; again and again, back through her journal.</summary>
public sealed class UndoChange : Command
{
    private const int MostTried = 10;

    public override Intent Intent => Intent.TimeUndo;

    public override Role Allowed => Role.Known;

    public override PlaceKind Where => PlaceKind.Anywhere;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var passedOver = new List<ReplyPart>();
        foreach (var id in await WhichAsync(turn, cancellationToken))
        {
            var entry = await turn.Database.Set<JournalEntry>().SingleAsync(entry => entry.Id == id, cancellationToken);
            var deed = JournalTexts.Of(turn, entry);
            if (entry.UndoneAt is not null)
            {
                throw new UserError(turn.Texts.AlreadyUndone(deed), JournalTexts.RedoButton(turn, entry));
            }

            if (await Turns.Journal.UndoAsync(turn, entry, cancellationToken))
            {
                entry.UndoneAt = turn.Clock.Now;
                return new Reply([new Line(turn.Texts.Undone(deed)), .. passedOver, Buttons.Of(JournalTexts.RedoButton(turn, entry))], entry.Visibility);
            }

            if (await Turns.Journal.IsLockedAsync(turn, entry, cancellationToken))
            {
                throw new UserError(turn.Texts.UndoIsClosed(deed));
            }

            passedOver.Add(new Line(turn.Texts.ChangedSince(deed), Tone.Quiet));
        }

        throw passedOver.Count == 0 ? new UserError(turn.Texts.NothingToUndo()) : new UserError(((Line)passedOver[0]).Text);
    }

    /// <summary>The change a button names; else hers, the latest first: one that somebody has built upon since does not bar the way to the others.</summary>
    private static async Task<List<Guid>> WhichAsync(Turn turn, CancellationToken cancellationToken)
    {
        var mine = JournalTexts.Mine(turn);
        var wanted = turn.Line.Id(CommandLine.Change) is { } id
            ? mine.Where(entry => entry.Id == id)
            : mine.Where(entry => entry.UndoneAt == null).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(MostTried);
        return await wanted.Select(entry => entry.Id).ToListAsync(cancellationToken);
    }
}
