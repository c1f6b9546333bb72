using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override Phrase NotBeforeOthers() => "That is about money, and here everybody would read the answer. Please ask me in our own chat.";
}
