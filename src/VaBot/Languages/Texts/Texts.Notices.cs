using VaBot.Messages;

namespace VaBot.Languages;

// What one side hears of the other side's changes.
public abstract partial class Texts
{
    /// <summary>The head of a list of changes.</summary>
    /// <param name="names">Who made them, with commas.</param>
    public abstract Phrase OthersChanged(string names, string client);

    public abstract string ChangeNew { get; }

    public abstract string ChangeRemoved { get; }

    /// <summary>Some detail of the card, not worth a sentence of its own.</summary>
    public abstract string ChangeOther { get; }

    /// <param name="column">The board column the card is in now.</param>
    /// <param name="waitsFor">What is awaited, where that is the news.</param>
    public abstract string ChangeState(string column, string? waitsFor);

    /// <param name="position">Its place on the board now, 1 is the first.</param>
    public abstract string ChangePosition(int position);

    public abstract Phrase MoreChanges(int count);

    /// <summary>A card that the new order leaves no time for this week.</summary>
    public abstract Phrase FallsOutOfWeek(string title);
}
