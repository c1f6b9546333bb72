using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string LogAnyway => "Log it anyway";

    public override string LogForToday => "Log it for today";

    public override string ColumnClient => "Client";

    public override string ColumnTask => "Task";

    public override string ColumnTime => "Time";

    public override string Total => "Total";

    public override string WithoutTask => "No task";

    public override string EditTitle => "Change the last entry";

    public override string FieldLength => "How long was it?";

    public override string Save => "Save";

    public override Phrase Logged(int minutes, string? subject, bool isTask, string client, string day, string? range)
    {
        var when = range is null ? day : $"{day}, {range}";
        return subject is null
            ? Phrase.Of($"Logged {Minutes(minutes):b} for {client:b} ({when}).")
            : isTask
                ? Phrase.Of($"Logged {Minutes(minutes):b} on {subject:b} ({client}, {when}).")
                : Phrase.Of($"Logged {Minutes(minutes):b} for {client:b} ({when}), noted as {subject:b}. No task has that name.");
    }

    public override string ThisWeek(int minutes, string? client) => client is null ? $"{Minutes(minutes)} this week." : $"{Minutes(minutes)} this week for {client}.";

    public override string PackageLeft(int minutesLeft, int minutesOf) => $"{Minutes(minutesLeft)} left of {Minutes(minutesOf)}.";

    public override string PackageOver(int minutesOver, int minutesOf) => $"{Minutes(minutesOver)} over the {Minutes(minutesOf)} package.";

    public override string Assumed(IEnumerable<string> what) => $"Assumed: {string.Join("; ", what)}.";

    public override string AssumedDay(string day) => day;

    public override string AssumedClientByTask(string client) => $"{client} (from the task)";

    public override string AssumedClientOfRoom(string client) => $"{client} (from this conversation)";

    public override string AssumedOnlyClient(string client) => $"{client} (your only client)";

    public override Phrase HowLong(string? subject) => subject is null
        ? Phrase.Of($"How long was it? For example {"/log 45m newsletter":b} or {"/log 9:00-10:30 newsletter":b}.")
        : Phrase.Of($"How long was {subject:b}? For example {"/log 45m " + subject:b} or {"/log 9:00-10:30 " + subject:b}.");

    public override Phrase MinutesOrHours(int number) => Phrase.Of($"Do you mean {SomeMinutes(number):b} or {SomeHours(number):b}?");

    public override string SomeMinutes(int number) => $"{number} min";

    public override string SomeHours(int number) => $"{number} h";

    public override Phrase WhichDay(string typed) => Phrase.Of($"Which day is {typed:b}?");

    public override Phrase UnreadLine(string line) => Phrase.Of($"I couldn't read {line:b}. Write it like {"45m newsletter":b}.");

    public override Phrase ImpossibleDuration(string typed) => Phrase.Of($"{typed:b} isn't a length I can log: I count whole minutes, and an entry has from 1 minute to 24 hours, like {"1h 15m":b}.");

    public override Phrase ImpossibleDate(string typed) => Phrase.Of($"There is no such day as {typed:b}. Write it like {"19 Nov":b} or {"2026-11-19":b}.");

    public override Phrase SkippedTime(string range, string day) => Phrase.Of($"{range:b} didn't exist that day ({day}): the clocks went forward. Say how long it was, like {"/log 30m newsletter":b}.");

    public override Phrase ReallyThatLong(int minutes) => Phrase.Of($"That's {Minutes(minutes):b} in one entry. Is it right?");

    public override Phrase ReallyInTheFuture(string day, string? range) => Phrase.Of($"That's in the future ({(range is null ? day : $"{day}, {range}"):b}). Log it all the same?");

    public override Phrase ReallyOverlapping(string? other, string range, string day) => other is null
        ? Phrase.Of($"That overlaps with another entry of yours, {range} ({day}). Log it all the same?")
        : Phrase.Of($"That overlaps with {other:b}, {range} ({day}). Log it all the same?");

    public override Phrase ReallyWhileTimerRuns(string? other, string since) => other is null
        ? Phrase.Of($"Your timer has been running since {since}, so that would count twice. Log it all the same?")
        : Phrase.Of($"Your timer on {other:b} has been running since {since}, so that would count twice. Log it all the same?");

    public override Phrase NoEntryYet() => Phrase.Of($"There is no entry to change here yet. Log one with {"/log 45m newsletter":b}.");

    public override Phrase EntryNotFound() => Phrase.Of($"That entry is gone or isn't here. {"/log today":b} shows what there is.");

    public override Phrase Edited(string subject, int before, int now, string client, string day) =>
        Phrase.Of($"{subject:b} ({client}, {day}) is now {Minutes(now):b}, it was {Minutes(before)}.");

    public override Phrase Moved(string subject, int minutes, string from, string to) => Phrase.Of($"Moved {Minutes(minutes):b} from {from} to {to:b}.");

    public override Phrase EditedAlready(string subject, int minutes) => Phrase.Of($"{subject:b} is {Minutes(minutes)} already. Nothing changed.");

    public override Phrase MovedAlready(string where) => Phrase.Of($"It is there already: {where:b}. Nothing changed.");

    public override Phrase NotedOnly(string note) => Phrase.Of($"No task is called {note:b}, so it was kept as a note.");

    public override Phrase MoveWhere() => Phrase.Of($"Where shall I move your last entry? For example {"/log move blog post":b} or {"/log move yesterday":b}.");

    public override Phrase SplitHow() => Phrase.Of($"How much shall I split off your last entry, and onto what? For example {"/log split 20m blog post":b}.");

    public override Phrase SplitTooMuch(int minutes) => minutes < 2
        ? Phrase.Of($"The entry has {Minutes(minutes):b}, so there is nothing to split off.")
        : Phrase.Of($"The entry has {Minutes(minutes):b}; split off less than that, like {$"/log split {minutes / 2}m blog post":b}.");

    public override Phrase Split(string subject, int kept, string other, int split) =>
        Phrase.Of($"{subject:b} keeps {Minutes(kept):b}, and {Minutes(split):b} went to {other:b}.");

    public override Phrase Deleted(string subject, int minutes, string client, string day) => Phrase.Of($"Deleted {Minutes(minutes):b} on {subject:b} ({client}, {day}).");

    public override string SummaryTitle(Period period, string? client, string days)
    {
        var span = period switch
        {
            Period.Today => "Today",
            Period.Yesterday => "Yesterday",
            Period.LastWeek => "Last week",
            Period.ThisMonth => "This month",
            Period.LastMonth => "Last month",
            _ => "This week",
        };
        return client is null ? $"{span} ({days})" : $"{span} for {client} ({days})";
    }

    public override Phrase NothingLogged(string title) => Phrase.Of($"{title}: nothing logged.");

    public override string EditLast(int minutes) => $"Change the last one ({Minutes(minutes)})";

    public override string DeleteLast(int minutes) => $"Delete the last one ({Minutes(minutes)})";

    public override string OtherRows(int count) => $"{count} more";

    public override string Entries(int count) => $"{count} entries";

    public override string ClientWithoutTask(string client) => $"{client}, without a task";
}
