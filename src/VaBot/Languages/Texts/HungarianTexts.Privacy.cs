using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase NotBeforeOthers() => "Ez pénzről szól, és a választ itt mindenki látná. Kérdezz meg inkább a kettőnk beszélgetésében.";
}
