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
}
