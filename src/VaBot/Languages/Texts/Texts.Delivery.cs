using VaBot.Messages;

namespace VaBot.Languages;

// Messages that reach nobody.
public abstract partial class Texts
{
    /// <summary>For the assistant: a client's room takes no messages of the bot any more.</summary>
    public abstract Phrase RoomIsClosed(string client);

    /// <summary>For the assistant: somebody's direct messages take none.</summary>
    public abstract Phrase PersonIsClosed(string name);

    /// <summary>For the assistant: nobody could say whether a message arrived, and it is not sent twice.</summary>
    /// <param name="to">A client's room or a person.</param>
    /// <param name="words">What the message began with.</param>
    public abstract Phrase MayNotHaveArrived(string to, string words);

    /// <summary>For the assistant: a client has no room any more, and something waits for one.</summary>
    /// <param name="what">A <see cref="WaitingReport"/> and its like.</param>
    public abstract Phrase WaitsForRoom(string client, string what);

    /// <summary>For the assistant: a client has no contact any more, and something waits for one.</summary>
    /// <inheritdoc cref="WaitsForRoom"/>
    public abstract Phrase WaitsForSomebody(string client, string what);

    public abstract string WaitingReport(string month);

    public abstract string WaitingPlan(int week);

    public abstract string WaitingProposal { get; }
}
