using NodaTime;
using VaBot.Messages;

namespace VaBot.Languages;

// Logged time: what was saved, what is asked, what cannot be.
public abstract partial class Texts
{
    /// <param name="subject">A task's title or what was typed; null when only a client was named.</param>
    /// <param name="isTask">False: no such task exists, the words are kept as a note.</param>
    /// <param name="range">A clock range, or null.</param>
    public abstract Phrase Logged(int minutes, string? subject, bool isTask, string client, string day, string? range);

    /// <summary>Small print under a log: her week.</summary>
    /// <param name="client">Named when the sum is this client's alone, because others can read it.</param>
    public abstract string ThisWeek(int minutes, string? client);

    public abstract string PackageLeft(int minutesLeft, int minutesOf);

    public abstract string PackageOver(int minutesOver, int minutesOf);

    public abstract string Assumed(IEnumerable<string> what);

    public abstract string AssumedDay(string day);

    public abstract string AssumedClientByTask(string client);

    public abstract string AssumedClientOfRoom(string client);

    public abstract string AssumedOnlyClient(string client);

    public abstract Phrase HowLong(string? subject);

    public abstract Phrase MinutesOrHours(int number);

    public abstract string SomeMinutes(int number);

    public abstract string SomeHours(int number);

    public abstract Phrase WhichDay(string typed);

    public abstract Phrase UnreadLine(string line);

    public abstract Phrase ImpossibleDuration(string typed);

    public abstract Phrase ImpossibleDate(string typed);

    /// <summary>A range that lies in the hour a clock change skips.</summary>
    public abstract Phrase SkippedTime(string range, string day);

    public abstract Phrase ReallyThatLong(int minutes);

    public abstract Phrase ReallyInTheFuture(string day, string? range);

    /// <param name="other">The task or client of the entry in the way; null when it must not be named here.</param>
    public abstract Phrase ReallyOverlapping(string? other, string range, string day);

    public abstract Phrase ReallyWhileTimerRuns(string? other, string since);

    public abstract string LogAnyway { get; }

    public abstract string LogForToday { get; }

    public abstract Phrase NoEntryYet();

    public abstract Phrase EntryNotFound();

    public abstract Phrase Edited(string subject, int before, int now, string client, string day);

    public abstract Phrase Moved(string subject, int minutes, string from, string to);

    /// <summary>Asked to become what it is.</summary>
    public abstract Phrase EditedAlready(string subject, int minutes);

    /// <inheritdoc cref="EditedAlready"/>
    public abstract Phrase MovedAlready(string where);

    /// <summary>Words that were to name a task are no task's name.</summary>
    public abstract Phrase NotedOnly(string note);

    public abstract Phrase MoveWhere();

    public abstract Phrase SplitHow();

    /// <summary>Splitting off all of an entry, or more.</summary>
    public abstract Phrase SplitTooMuch(int minutes);

    public abstract Phrase Split(string subject, int kept, string other, int split);

    public abstract Phrase Deleted(string subject, int minutes, string client, string day);

    public abstract string SummaryTitle(Period period, string? client, string days);

    public abstract Phrase NothingLogged(string title);

    public abstract string ColumnClient { get; }

    public abstract string ColumnTask { get; }

    public abstract string ColumnTime { get; }

    public abstract string Total { get; }

    public abstract string WithoutTask { get; }

    public abstract string EditLast(int minutes);

    public abstract string DeleteLast(int minutes);

    /// <summary>A row for what a long table leaves out.</summary>
    public abstract string OtherRows(int count);

    /// <summary>Several entries of one message, as the journal names them.</summary>
    public abstract string Entries(int count);

    /// <summary>A button: book it on the client, not on another client's task of that name.</summary>
    public abstract string ClientWithoutTask(string client);

    public abstract string EditTitle { get; }

    public abstract string FieldLength { get; }

    public abstract string Save { get; }
}
