using VaBot.Messages;

namespace VaBot.Languages;

// Lists that run across boards, the history of a card, and time on cards.
public abstract partial class Texts
{
    public abstract string DueTitle { get; }

    public abstract Phrase NothingDue();

    public abstract string WaitingTitle { get; }

    public abstract string ColumnSince { get; }

    public abstract Phrase NothingWaits();

    public abstract string AllClientsTitle { get; }

    /// <summary>The head of a number: cards that wait.</summary>
    public abstract string ColumnWaits { get; }

    public abstract string ColumnNextDue { get; }

    /// <summary>The head over the card that stands first.</summary>
    public abstract string ColumnFirst { get; }

    public abstract string FoundTitle(string words, int count);

    public abstract Phrase NothingFound(string words);

    public abstract Phrase FindWhat();

    /// <summary>A button: what was looked for and is not there becomes a card.</summary>
    public abstract string AddAsTask { get; }

    /// <param name="card">Null for the latest on all boards in reach.</param>
    public abstract string HistoryTitle(string? card);

    public abstract Phrase NoHistory(string? card);

    public abstract string ColumnWhen { get; }

    public abstract string ColumnWho { get; }

    public abstract string ColumnWhat { get; }

    public abstract string CardAdded { get; }

    public abstract string CardMoved { get; }

    public abstract string NoteSaid(string text);

    /// <summary>A change that was undone since.</summary>
    public abstract string TakenBack(string what, string when);

    /// <summary>A card's logged time against its estimate, as small print under an answer about time.</summary>
    public abstract string CardProgress(string title, int logged, int estimate);

    /// <param name="percent">80 or 100.</param>
    public abstract Phrase EstimateReached(string title, int percent, int logged, int estimate);

    /// <summary>A button under an entry that is on no card.</summary>
    public abstract string MakeTask { get; }

    public abstract Phrase TaskMade(string title, string client, int minutes);

    public abstract Phrase EntryHasTask(string title);

    public abstract Phrase MakeTaskHow();
}
