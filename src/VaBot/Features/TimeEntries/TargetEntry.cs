using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
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

    /// <summary>For a change on the spot ("delete the newsletter"): her last entry on the task, client and day that are named, if they are.</summary>
    /// <param name="verb">What is done to it, for the buttons of "which day?".</param>
    /// <param name="minutes">How long it is, when that was said of it.</param>
    /// <inheritdoc cref="FindAsync(Turn, CancellationToken)"/>
    public static async Task<TimeEntry> FindSaidAsync(Turn turn, string verb, int? minutes, CancellationToken cancellationToken)
    {
        var said = turn.Understanding;
        if (said.Doubts.Any(doubt => doubt is Doubt.AmbiguousDate or Doubt.ImpossibleDate))
        {
            DoubtQuestion.Ask(turn, length => CommandLine.Write("log", $"{verb} {length}"), day => CommandLine.Write("log", Again(turn, verb, day)));
        }

        var entries = turn.Database.Set<TimeEntry>().TimeVisibleTo(turn.Actor);
        if (said.Date is { } on)
        {
            entries = entries.Where(entry => entry.Day == on);
        }

        if (said.Client is { Index: { } place })
        {
            var clients = (said.Client.Candidates.Count > 1 ? said.Client.Candidates : [place]).Select(index => turn.Clients[index].Id).ToList();
            entries = entries.Where(entry => clients.Contains(entry.ClientId));
        }

        if (said.Task is { } named)
        {
            var tasks = TargetTask.Named(turn, named).Select(task => (Guid?)task.Id).ToList();
            entries = entries.Where(entry => tasks.Contains(entry.TaskId) || entry.Note == named.Text);
        }

        if (minutes is { } length)
        {
            entries = entries.Where(entry => entry.Minutes == length);
        }

        return await FindAsync(turn, entries, cancellationToken, isDescribed: minutes is not null || said is not { Date: null, Client: null, Task: null });
    }

    /// <summary>The same words with the day settled.</summary>
    private static string Again(Turn turn, string verb, LocalDate day)
    {
        var said = turn.Understanding;
        string?[] words = [verb, said.Minutes is { } minutes ? $"{minutes}m" : null, said.Task is { } task ? Subject.Words(task) : null, said.Client?.Text, LocalDatePattern.Iso.Format(day)];
        return string.Join(' ', words.OfType<string>());
    }

    /// <param name="isDescribed">There may well be others: only none is like that.</param>
    private static async Task<TimeEntry> FindAsync(Turn turn, IQueryable<TimeEntry> mine, CancellationToken cancellationToken, bool isDescribed = false)
    {
        if (turn.Line.Id(CommandLine.Entry) is { } id)
        {
            return await mine.SingleOrDefaultAsync(entry => entry.Id == id && entry.CorrectsId == null, cancellationToken) ?? throw new UserError(turn.Texts.EntryNotFound());
        }

        if (turn.Understanding.Repair && !await WasJustLoggedAsync(turn, cancellationToken))
        {
            throw turn.Message.IsAddressed ? new UserError(turn.Texts.NoEntryYet()) : UserError.Silent;
        }

        var me = turn.Person.Id;
        return await mine.Where(entry => entry.PersonId == me && entry.CorrectsId == null)
            .OrderByDescending(entry => entry.CreatedAt).ThenByDescending(entry => entry.Id)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new UserError(isDescribed ? turn.Texts.EntryNotFound() : turn.Texts.NoEntryYet());
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
