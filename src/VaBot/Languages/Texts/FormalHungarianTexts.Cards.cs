using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override Phrase TextTooLong(int most, int typed) => Phrase.Of($"Ez túl hosszú: {typed} karakter, és legfeljebb {most} fér el. Rövidítsen rajta, vagy írja a többit megjegyzésbe.");

    public override Phrase TitleTaken(string title) => Phrase.Of($"Ilyen nevű kártya már van a táblán: {title:b}. Válasszon olyat, amelyikről megismeri.");

    public override Phrase LinkHow(string title) => Phrase.Of($"Teljes webcímet adjon meg ehhez: {title:b}. Például {"/task link hírlevél https://example.com/vazlat":b}.");

    public override Phrase NoChecklist(string title) => Phrase.Of($"Itt még nincs lista: {title:b}. Így kezdheti el: {"/task teendő hírlevél képek megrendelése":b}.");

    public override Phrase WhichItem(string title, int count) => Phrase.Of($"Melyik teendő: {title:b}? Írja oda a számát 1 és {count} között, például {"/task pipa hírlevél 1":b}.");

    public override Phrase ChecklistFull(int most) => Phrase.Of($"Egy listára legfeljebb {most} teendő fér. A többinek nyisson új kártyát.");
}
