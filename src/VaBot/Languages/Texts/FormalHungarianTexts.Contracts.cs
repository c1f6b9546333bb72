using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override string SendingIs(bool itself) => itself ? "elsején magától" : "az Ön jóváhagyása után";

    public override string WarningIs(bool warns) => warns ? "80 és 100 %-nál az ügyfél is megtudja" : "80 és 100 %-nál csak Ön tudja meg";

    public override Phrase ContractHow() => Phrase.Of($"Így változtathat rajta: {"/client óradíj Copywriting 32 januártól":b}, {"/client csomag 20 óra 600-ért, túllépés 35":b}, {"/client kedvezmény 10% a 13. hónaptól":b}, {"/client kerekítés 15 percre felfelé":b}. Amit az ügyfél fizet, arról előbb őt kérdezem meg.");

    public override Phrase ContractNobodyToAsk() => Phrase.Of($"Az ügyféltől itt nincs kit megkérdezni, így az Ön szavára érvényes. Az ügyfél szobájában a {"/client meghív @név":b} segít ezen.");

    public override Phrase HowSending() => Phrase.Of($"A {"/client magától megy igen":b} jóváhagyás nélkül küldi a hónap kimutatását, a {"/client magától megy nem":b} megvárja Önt.");

    public override Phrase HowWarning() => Phrase.Of($"A {"/client figyelmeztetés igen":b} az ügyfélnek is szól, ha fogy az idő; a {"/client figyelmeztetés nem":b} csak Önnek.");

    public override Phrase ProposalAgreedNow(string day) => Phrase.Of($"Elfogadva, a nevével megőriztem. Innen számít: {day:b}. Visszavonni már nem lehet; ha változna, állapodjanak meg újra.");
}
