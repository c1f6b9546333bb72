using NodaTime;

namespace VaBot.Languages;

/// <summary>Who types: decides nothing about permission, only how a sentence is read.</summary>
public enum Speaker
{
    Assistant,
    Client,
}

/// <summary>One message as it reaches the reader, after the platform's mention or slash command is cut off.</summary>
/// <param name="Text">What was typed; data, of any length and in any script.</param>
/// <param name="Command">The slash command without its slash (<c>log</c>, <c>timer</c>, <c>task</c>, <c>board</c>, <c>plan</c>,
/// <c>report</c>, <c>client</c>, <c>va</c>), or null in conversation.</param>
/// <param name="Language">The writer's own language; the text may still be in another.</param>
/// <param name="Now">The writer's local date and time.</param>
/// <param name="Tasks">Titles of the open tasks in reach, in board order.</param>
/// <param name="Clients">Names of the clients the writer may see; empty in a client's own channel.</param>
public sealed record Utterance(
    string Text,
    string? Command,
    Language Language,
    LocalDateTime Now,
    Speaker Speaker,
    IReadOnlyList<string> Tasks,
    IReadOnlyList<string> Clients);

/// <summary>A value and whether the person said it or the reader assumed it; the answer shows what was assumed.</summary>
public readonly record struct Read<T>(T Value, bool Said);

/// <summary>A task or client as it was named.</summary>
/// <param name="Text">The name exactly as listed in the utterance when it was found there, else as typed without the words that carried other slots.</param>
/// <param name="Index">Its place in <see cref="Utterance.Tasks"/> or <see cref="Utterance.Clients"/>; null when it is not there.</param>
public sealed record NameReading(string Text, int? Index)
{
    /// <summary>The places of every listed name the words fit equally well; more than one means: ask.</summary>
    public IReadOnlyList<int> Candidates { get; init; } = [];

    /// <summary>What to call it when asking which one is meant: as it was typed where several fit.</summary>
    public string Said => Typed ?? Text;

    internal string? Typed { get; init; }
}

/// <summary>One time entry as understood.</summary>
/// <param name="Minutes">Whole minutes; null when none was said and none follows from the range.</param>
/// <param name="Date">The local day; assumed to be today when not said.</param>
/// <param name="Start">Local start, when a range was said ("until now" and "since 9" count).</param>
/// <param name="End">Local end; at or before <paramref name="Start"/> means the next day.</param>
/// <param name="Task">The subject, listed or as typed.</param>
/// <param name="Line">The part of the message this entry was read from, to show in an answer.</param>
public sealed record EntryReading(
    int? Minutes,
    Read<LocalDate> Date,
    LocalTime? Start,
    LocalTime? End,
    NameReading? Task,
    NameReading? Client,
    string Line)
{
    /// <summary>Said to be free of charge.</summary>
    public bool IsFree { get; init; }

    /// <summary>What must be asked before this entry may be saved; empty when it is clear.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}

/// <summary>Where a task is to go on its board.</summary>
public enum Move
{
    Top,
    Bottom,
    Up,
    Down,
}

/// <summary>How urgent a task was said to be.</summary>
public enum Priority
{
    High,
    Normal,
    Low,
}

/// <summary>How a person hears of what the other side changed.</summary>
public enum NoticeHabit
{
    /// <summary>Gathered for a few minutes, then told.</summary>
    Soon,

    /// <summary>Once a day, towards its end.</summary>
    Daily,

    /// <summary>Not at all; asking shows it.</summary>
    Off,
}

/// <summary>The span of a time summary.</summary>
public enum Period
{
    Today,
    Yesterday,
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
}

/// <summary>Something the reader will not guess. A closed set: each kind has its own question.</summary>
public abstract record Doubt
{
    private Doubt() { }

    /// <summary>A number below ten without a unit: minutes or hours?</summary>
    public sealed record BareNumber(int Number) : Doubt;

    /// <summary>A numeric date that reads as two days.</summary>
    public sealed record AmbiguousDate(string Text, LocalDate First, LocalDate Second) : Doubt;

    /// <summary>The words fit several tasks equally well.</summary>
    public sealed record WhichTask(string Text, IReadOnlyList<int> Candidates) : Doubt;

    /// <summary>The words fit several clients equally well.</summary>
    public sealed record WhichClient(string Text, IReadOnlyList<int> Candidates) : Doubt;

    /// <summary>A line or part of a message of several entries that could not be read; the others stand.</summary>
    public sealed record UnreadLine(string Text) : Doubt;

    /// <summary>A duration was needed and none was found.</summary>
    public sealed record NoDuration : Doubt;

    /// <summary>A duration that cannot be: zero, negative, or more than a day can hold.</summary>
    public sealed record ImpossibleDuration(string Text) : Doubt;

    /// <summary>A date that does not exist (31 June).</summary>
    public sealed record ImpossibleDate(string Text) : Doubt;

    /// <summary>A week that does not exist (W60).</summary>
    public sealed record ImpossibleWeek(string Text) : Doubt;
}

/// <summary>A wish of a message that already does another thing.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Command">The command line that does it, for a button.</param>
public sealed record LeftWish(string Text, string Command);

/// <summary>One message, understood. A slot that was not said is null; nothing here is a permission.</summary>
public sealed record Understanding(Intent Intent)
{
    /// <summary>Nothing to act on.</summary>
    public static readonly Understanding Nothing = new(Intent.Unknown);

    /// <summary>For <see cref="Intent.TimeLog"/>: one or several entries, in the order typed.</summary>
    public IReadOnlyList<EntryReading> Entries { get; init; } = [];

    public NameReading? Task { get; init; }

    public NameReading? Client { get; init; }

    /// <summary>A length: the new length of an edited entry, the part split off, or an estimate.</summary>
    public int? Minutes { get; init; }

    /// <summary>A local date that is not a due date (a day to move an entry to).</summary>
    public LocalDate? Date { get; init; }

    public LocalDate? Due { get; init; }

    public Priority? Priority { get; init; }

    public Move? To { get; init; }

    /// <summary>A position on the board, 1 is the first.</summary>
    public int? Position { get; init; }

    public NameReading? Before { get; init; }

    public NameReading? After { get; init; }

    public Period? Period { get; init; }

    public YearMonth? Month { get; init; }

    /// <summary>As typed where a slash command names a client, and nothing known by that name; null when anything else was understood there.</summary>
    public string? Stranger { get; init; }

    /// <summary>The Monday of the week a plan command named (<see cref="WeekName"/>).</summary>
    public LocalDate? Week { get; init; }

    /// <summary>As typed: what the client wants changed, or what is waited for.</summary>
    public string? Comment { get; init; }

    /// <summary>What follows a slash command's verb and the card it names, exactly as typed; null when nothing does.</summary>
    public string? Rest { get; init; }

    /// <summary>Which one of a closed set a slash verb chose, in lower case; the intent's command says which there are.</summary>
    public string? Choice { get; init; }

    /// <summary>Days named behind a slash verb, as days to come.</summary>
    public IReadOnlyList<LocalDate> Dates { get; init; } = [];

    /// <summary>A span of local clock times named behind a slash verb.</summary>
    public (LocalTime Start, LocalTime End)? Hours { get; init; }

    /// <summary>A local time of day named behind a slash verb that takes one.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Weekdays named behind a slash verb.</summary>
    public IReadOnlyList<IsoDayOfWeek> Weekdays { get; init; } = [];

    public Language? Language { get; init; }

    /// <summary>An IANA zone id.</summary>
    public string? Timezone { get; init; }

    /// <summary>True when this only makes sense as a repair of what the same person said just before
    /// ("no, 50m", "mégis a blogra", "yesterday" after a log); <see cref="Intent"/> then is an edit or a move.</summary>
    public bool Repair { get; init; }

    /// <summary>What must be asked before anything is done; empty when all is clear. Doubts of one entry are on the entry.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>What else the message asks for, as typed. It is not done, and the answer says so.</summary>
    public IReadOnlyList<LeftWish> Left => Others?.Value ?? [];

    /// <summary>Looked for when first asked: few messages have any, and few readers of an understanding ask.</summary>
    internal Lazy<IReadOnlyList<LeftWish>>? Others { get; init; }

    /// <summary>A command line the person may have meant (<c>/log 45m newsletter</c>), offered as one button when the intent is unknown.</summary>
    public string? DidYouMean => Suggestion?.Value;

    /// <summary>Looked for when first asked.</summary>
    internal Lazy<string?>? Suggestion { get; init; }
}
