using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override Phrase RoomIsNobodys() => Phrase.Of($"Ez a szoba még egyik ügyfeléé sem. Ha az lesz: meglévő ügyfélnek {"/client összeköt NÉV":b}, újnak {"/client új Példa Kft., HUF":b}.");

    public override Phrase NeitherCurrencyNorPlace(string part) => Phrase.Of($"Ezt sem pénznemként, sem helyként nem ismerem: {part:b}. Például így írja: {"/client új Példa Kft., HUF, Budapest":b}");

    public override Phrase ClientNameTaken(string name) => Phrase.Of($"Ilyen nevű ügyfele már van: {name:b}. Zárójelben megadott rövid névvel megkülönböztetheti őket: {"/client új Példa Kft. (Példa Pécs)":b}");

    public override Phrase ClientHasUnreported(int minutes) => Phrase.Of($"{Minutes(minutes):b} ideje még nincs jóváhagyott kimutatásban. Ha ki akarja számlázni, vonja vissza, és előbb hagyja jóvá a hónapot.");

    public override Phrase RoomIsTaken(string client) => Phrase.Of($"Ennek a szobának már van gazdája: {client:b}. Ezt a másik ügyfél saját szobájában írja be, vagy a közvetlen üzeneteinkben.");

    public override Phrase ClientAssumed(string? currency, string? zone) => (currency, zone) switch
    {
        (null, { } only) => $"Feltételeztem: {only}, mint a vállalkozásánál.",
        ({ } only, null) => $"Feltételeztem: {only}, az alap pénzneme.",
        _ => $"Feltételeztem: {currency} és {zone}, mint a vállalkozásánál.",
    };

    public override Phrase HowToLinkRoom(string client) => Phrase.Of($"Most menjen abba a csatornába, ahol az ügyféllel együtt vannak, hívjon meg oda, és írja be: {$"/client összeköt {client}":b}");

    public override Phrase UnlinkInTheRoom() => Phrase.Of($"Abban a szobában írja be, amelyik már nem az ügyfélé: {"/client leválaszt":b}");

    public override Phrase WhichClientByName() => Phrase.Of($"Melyik ügyfél? Írja mögé a nevét: {"/client összeköt NÉV":b}. A közvetlen üzeneteinkben a {"/client lista":b} mindet megmutatja.");

    public override Phrase ClientsTitle() => "Az Ön ügyfelei";

    public override Phrase MentionOne() => Phrase.Of($"Kiről van szó? Említsen meg egy embert: {"/client meghív @carl":b}");

    public override Phrase ForWhichClient(string mention) => Phrase.Of($"Melyik ügyfélről van szó? Írja mögé a nevét: {$"/client meghív {mention}, NÉV":b}");

    public override IReadOnlyList<Phrase> Welcome(string name, string inviter) =>
    [
        Phrase.Of($"Jó napot, {name:b}! VaBot vagyok. {inviter} megkért, hogy segítsek itt Önöknek."),
        Phrase.Of($"A {"/board":b} megmutatja, min dolgozunk. Ön is vehet fel feladatot ({"/task új árlista frissítése, péntekre":b}), és megmondhatja, mi legyen előbb: {"a hírlevél sürgősebb, mint a blog":b}."),
        Phrase.Of($"A {"/client":b} elárulja, mennyi van még az órakeretből, a {"/va súgó":b} pedig azt, mit tudok még."),
    ];

    public override Phrase WorksInPractice(string name) => Phrase.Of($"{name:b} az Ön munkatársa, így nincs mit hozzáadni.");

    public override Phrase ClientShared(string name, string client) => Phrase.Of($"{name:b} mostantól Önnel dolgozik ennek az ügyfélnek: {client}. Látja a feladatait, időt rögzíthet rájuk, más ügyfelet nem lát.");

    public override Phrase NobodyYet() => Phrase.Of($"Még senki. Az ügyfél szobájában így hívhat meg valakit: {"/client meghív @név":b}");
}
