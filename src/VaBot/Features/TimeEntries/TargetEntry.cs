using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>The entry a change is about: the one a button names, else her last one that may be spoken of here.</summary>
public static class TargetEntry
{
    private static readonly Duration RepairWithin = Duration.FromMinutes(10);

    /// <summary>For a change that goes somewhere else: what is named is where it goes, so the entry is a button's or her last.</summary>
    /// <exception cref="UserError">There is none.</exception>
    public static Task<TimeEntry> FindAsync(Turn turn, CancellationToken cancellationToken) =>
        FindAsync(turn, turn.Database.Set<TimeEntry>().TimeVisibleTo(turn.Actor), cancellationToken);

    /// <summary>For a change on the spot ("delete the newsletter"): her last entry on the task and day that are named, if they are.</summary>
    /// <inheritdoc cref="FindAsync(Turn, CancellationToken)"/>
    public static async Task<TimeEntry> FindSaidAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entries = turn.Database.Set<TimeEntry>().TimeVisibleTo(turn.Actor);
        if (turn.Understanding.Date is { } day)
        {
            entries = entries.Where(entry => entry.Day == day);
        }

        if (turn.Understanding.Task is { } named)
        {
            var tasks = TargetTask.Named(turn, named).Select(task => (Guid?)task.Id).ToList();
            entries = entries.Where(entry => tasks.Contains(entry.TaskId) || entry.Note == named.Text);
        }

        return await FindAsync(turn, entries, cancellationToken);
    }

    private static async Task<TimeEntry> FindAsync(Turn turn, IQueryable<TimeEntry> mine, CancellationToken cancellationToken)
    {
        if (turn.Line.Id(CommandLine.Entry) is { } id)
        {
            return await mine.SingleOrDefaultAsync(entry => entry.Id == id, cancellationToken) ?? throw new UserError(turn.Texts.EntryNotFound());
        }

        if (turn.Understanding.Repair && !await WasJustLoggedAsync(turn, cancellationToken))
        {
            throw turn.Message.IsAddressed ? new UserError(turn.Texts.NoEntryYet()) : UserError.Silent;
        }

        var me = turn.Person.Id;
        return await mine.Where(entry => entry.PersonId == me && entry.CorrectsId == null)
            .OrderByDescending(entry => entry.CreatedAt).ThenByDescending(entry => entry.Id)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new UserError(turn.Texts.NoEntryYet());
    }

    /// <summary>"No, 50m" only means anything shortly after something was logged, by the same person in the same conversation.</summary>
    private static async Task<bool> WasJustLoggedAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (me, since) = (turn.Person.Id, turn.Clock.Now - RepairWithin);
        var (channel, place) = turn.Message.Conversation;
        var last = await turn.Database.Set<JournalEntry>().AsNoTracking()
            .Where(entry => entry.PersonId == me && entry.At >= since && entry.Channel == channel && entry.Place == place && entry.UndoneAt == null)
            .OrderByDescending(entry => entry.At)
            .FirstOrDefaultAsync(cancellationToken);
        return last?.Intent is Intent.TimeLog or Intent.TimeEdit or Intent.TimeMove or Intent.TimeStop;
    }
}
