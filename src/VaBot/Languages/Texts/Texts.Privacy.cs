using VaBot.Messages;

namespace VaBot.Languages;

// What is not said where others read along.
public abstract partial class Texts
{
    /// <summary>It speaks of money, and this platform would show the answer to the whole room.</summary>
    public abstract Phrase NotBeforeOthers();
}
