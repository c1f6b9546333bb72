using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Journal;

/// <summary>Whose journal is read, and how an entry of it is called.</summary>
public static class JournalTexts
{
    private static readonly Intent[] Settings = [.. Enum.GetValues<Intent>().Where(intent => intent.ToString().StartsWith("Settings", StringComparison.Ordinal))];

    /// <summary>Her own changes; in a client's room only those that are that client's alone, and settings of her own.</summary>
    public static IQueryable<JournalEntry> Mine(Turn turn)
    {
        var me = turn.Person.Id;
        var mine = turn.Database.Set<JournalEntry>().Where(entry => entry.PersonId == me);
        return turn.Actor.Room is { Id: var room }
            ? mine.Where(entry => entry.ClientId == room || Settings.Contains(entry.Intent))
            : mine;
    }

    public static Button RedoButton(Turn turn, JournalEntry entry) => new(turn.Texts.Redo, CommandLine.Write("redo", "", (CommandLine.Change, entry.Id.ToString("N"))));

    public static string Of(Turn turn, JournalEntry entry) => turn.Texts.Deed(
        entry.Intent,
        entry.Subject,
        entry.Minutes,
        entry.Day is { } day ? turn.Texts.Date(day, turn.Clock.Today) : null);
}
