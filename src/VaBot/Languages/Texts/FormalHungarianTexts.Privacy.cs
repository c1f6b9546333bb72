using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override Phrase NotBeforeOthers() => "Ez pénzről szól, és a választ itt mindenki látná. Kérdezzen meg inkább a kettőnk beszélgetésében.";
}
