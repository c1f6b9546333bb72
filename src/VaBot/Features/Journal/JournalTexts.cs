using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Journal;

/// <summary>Whose journal is read, and how an entry of it is called.</summary>
public static class JournalTexts
{
    private static readonly Intent[] Settings = Named("Settings");

    private static readonly Intent[] OfClients = Named("Client");

    /// <summary>Her own changes; in a client's room only those that are that client's alone, and settings of her own;
    /// in a room that is nobody's only what made it so.</summary>
    public static IQueryable<JournalEntry> Mine(Turn turn)
    {
        var me = turn.Person.Id;
        var mine = turn.Database.Set<JournalEntry>().Where(entry => entry.PersonId == me);
        if (turn.Actor.IsInNobodysRoom)
        {
            var (channel, place) = turn.Message.Conversation;
            return mine.Where(entry => entry.Channel == channel && entry.Place == place && OfClients.Contains(entry.Intent));
        }

        return turn.Actor.Room is { Id: var room }
            ? mine.Where(entry => entry.ClientId == room || Settings.Contains(entry.Intent))
            : mine;
    }

    private static Intent[] Named(string start) => [.. Enum.GetValues<Intent>().Where(intent => intent.ToString().StartsWith(start, StringComparison.Ordinal))];

    public static Button RedoButton(Turn turn, JournalEntry entry) => new(turn.Texts.Redo, CommandLine.Write("redo", "", (CommandLine.Change, entry.Id.ToString("N"))));

    public static string Of(Turn turn, JournalEntry entry) => turn.Texts.Deed(
        entry.Intent,
        entry.Subject,
        entry.Minutes,
        entry.Day is { } day ? turn.Texts.Date(day, turn.Clock.Today) : null);
}
