using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override string AddAnyway => "Igen, vegye fel";

    public override Phrase NameATask() => Phrase.Of($"Melyik feladat? Írja oda a nevét, például {"/task kész hírlevél":b}.");

    public override Phrase TitleTooLong(int most) => Phrase.Of($"Ez a cím túl hosszú: egy kártyára {most} betű fér. A többit írja a beszélgetésbe.");

    public override Phrase BeforeItself(string title) => Phrase.Of($"Önmaga elé vagy mögé nem kerülhet: {title:b}. Nevezzen meg két feladatot, például {"a hírlevél legyen a blog előtt":b}.");
}
