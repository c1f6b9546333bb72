using NodaTime;
using VaBot.Messages;

namespace VaBot.Languages;

/// <summary>Every sentence the bot can say, one abstract method each: a language that lacks one does not compile.
/// Parts of this class sit in files by topic; formats of numbers and days come first, here.</summary>
public abstract partial class Texts
{
    private static readonly Dictionary<(Language, bool IsFormal), Texts> All = new()
    {
        [(Language.English, false)] = new EnglishTexts(),
        [(Language.Hungarian, false)] = new HungarianTexts(),
        [(Language.Hungarian, true)] = new FormalHungarianTexts(),
    };

    /// <param name="isFormal">Makes no difference in a language that knows none.</param>
    public static Texts In(Language language, bool isFormal = false) => All.TryGetValue((language, isFormal), out var texts) ? texts : All[(language, false)];

    /// <summary><c>3 h 10 min</c>, never decimals.</summary>
    public abstract string Minutes(int minutes);

    /// <summary>A short absolute day: <c>Thu 19 Nov</c>; with the year when it is not <paramref name="today"/>'s.</summary>
    public abstract string Date(LocalDate day, LocalDate today);

    /// <summary><c>today</c>, <c>yesterday</c>, else <see cref="Date"/>.</summary>
    public abstract string Day(LocalDate day, LocalDate today);

    /// <summary>A run of days by its first and last; one day once.</summary>
    public string Dates(LocalDate from, LocalDate to, LocalDate today) => from == to ? Date(from, today) : $"{Date(from, today)} – {Date(to, today)}";

    /// <summary>24-hour local time, <c>09:05</c>.</summary>
    public static string Clock(LocalTime time) => $"{time.Hour:00}:{time.Minute:00}";

    public string Range(LocalTime start, LocalTime end) => $"{Clock(start)}–{Clock(end)}";

    /// <summary>What time is booked on; a client without a task is not said twice.</summary>
    protected static Phrase Booked(string subject, string client) => subject == client ? Phrase.Of($"{client:b}") : Phrase.Of($"{subject:b} ({client})");

    // Anything, anywhere.

    public abstract string Undo { get; }

    public abstract string Redo { get; }

    public abstract string Help { get; }

    /// <summary>Something that is a bug of ours happened; nothing was saved.</summary>
    /// <param name="id">Finds the turn in the log.</param>
    public abstract Reply Broke(Guid id);

    public abstract Phrase StrangerMayNot();

    /// <summary>Known, but not in this room: it is another client's or nobody's. Must not say whose.</summary>
    public abstract Phrase NotInThisRoom();

    public abstract Phrase RoleMayNot();

    /// <summary>She tries what only a client's own people may.</summary>
    public abstract Phrase ClientMay();

    /// <summary>Nothing was understood as something to do.</summary>
    public abstract Phrase NotUnderstood(bool isStaff);

    /// <summary>Offered with a button that runs <paramref name="commandLine"/>.</summary>
    public abstract Phrase DidYouMean(string commandLine);

    /// <summary>Another wish in a message that already did one thing; a button may follow.</summary>
    public abstract Phrase LeftUndone(string wish);

    public abstract Phrase HelpTitle();

    public abstract Phrase HelpForStranger();

    /// <summary>Titles a person may have two of: which one?</summary>
    public abstract Phrase WhichTask(string typed);

    public abstract Phrase WhichClient();

    /// <summary>Another client was named in a client's own room. Must not repeat the name.</summary>
    public abstract Phrase OnlyThisClientHere(string thisClient);

    public abstract Phrase NoClientsYet();
}
