using Microsoft.EntityFrameworkCore;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>The entry a change is about: the one a button names, else her last one that may be spoken of here.</summary>
public static class TargetEntry
{
    /// <exception cref="UserError">There is none.</exception>
    public static async Task<TimeEntry> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        var mine = turn.Database.Set<TimeEntry>().TimeVisibleTo(turn.Actor);
        if (turn.Line.Id(CommandLine.Entry) is { } id)
        {
            return await mine.SingleOrDefaultAsync(entry => entry.Id == id, cancellationToken) ?? throw new UserError(turn.Texts.EntryNotFound());
        }

        var me = turn.Person.Id;
        return await mine.Where(entry => entry.PersonId == me)
            .OrderByDescending(entry => entry.CreatedAt).ThenByDescending(entry => entry.Id)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new UserError(turn.Texts.NoEntryYet());
    }
}
