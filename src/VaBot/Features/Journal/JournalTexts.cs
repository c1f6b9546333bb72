using Microsoft.EntityFrameworkCore;
using VaBot.Turns;

namespace VaBot.Features.Journal;

/// <summary>Whose journal is read, and how an entry of it is called.</summary>
public static class JournalTexts
{
    /// <summary>Her own changes; in a client's room only those that are that client's alone.</summary>
    public static IQueryable<JournalEntry> Mine(Turn turn)
    {
        var me = turn.Person.Id;
        var mine = turn.Database.Set<JournalEntry>().Where(entry => entry.PersonId == me);
        return turn.Actor.Room is { Id: var room } ? mine.Where(entry => entry.ClientId == room) : mine;
    }

    public static string Of(Turn turn, JournalEntry entry) => turn.Texts.Deed(
        entry.Intent,
        entry.Subject,
        entry.Minutes,
        entry.Day is { } day ? turn.Texts.Date(day, turn.Clock.Today) : null);
}
