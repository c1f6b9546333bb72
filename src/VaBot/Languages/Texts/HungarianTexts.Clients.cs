using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase RoomIsNobodys() => Phrase.Of($"Ez a szoba még egyik ügyfeledé sem. Ha az lesz: meglévő ügyfélnek {"/client összeköt NÉV":b}, újnak {"/client új Példa Kft., HUF":b}.");

    public override Phrase WhichNewClient() => Phrase.Of($"Hogy hívják az ügyfelet? A pénznem és a város is mehet mellé: {"/client új Példa Kft., HUF, Budapest":b}");

    public override Phrase NeitherCurrencyNorPlace(string part) => Phrase.Of($"Ezt sem pénznemként, sem helyként nem ismerem: {part:b}. Például így írd: {"/client új Példa Kft., HUF, Budapest":b}");

    public override Phrase ClientNameTaken(string name) => Phrase.Of($"Ilyen nevű ügyfeled már van: {name:b}. Zárójelben megadott rövid névvel megkülönböztetheted őket: {"/client új Példa Kft. (Példa Pécs)":b}");

    public override Phrase RoomIsTaken(string client) => Phrase.Of($"Ennek a szobának már van gazdája: {client:b}. Ezt a másik ügyfél saját szobájában írd be, vagy a közvetlen üzeneteinkben.");

    public override Phrase ClientAdded(string shortName, string name, string currency, string zone) => shortName == name
        ? Phrase.Of($"Új ügyfél: {name:b}, {currency}, {zone}.")
        : Phrase.Of($"Új ügyfél: {name:b}, röviden {shortName:b}, {currency}, {zone}.");

    public override Phrase ClientAssumed(string? currency, string? zone) => (currency, zone) switch
    {
        (null, { } only) => $"Feltételeztem: {only}, mint a vállalkozásodnál.",
        ({ } only, null) => $"Feltételeztem: {only}, az alap pénznemed.",
        _ => $"Feltételeztem: {currency} és {zone}, mint a vállalkozásodnál.",
    };

    public override Phrase HowToLinkRoom(string client) => Phrase.Of($"Most menj abba a csatornába, ahol együtt vagytok, hívj meg oda, és írd be: {$"/client összeköt {client}":b}");

    public override Phrase RoomLinked(string client) => Phrase.Of($"Ennek a szobának mostantól van gazdája: {client:b}.");

    public override Phrase RoomLinkedNext(string client) => Phrase.Of($"Itt mindenki olvassa, amit erről az ügyfélről írok ({client}), a többiről viszont semmit. A következő lépés a kapcsolattartó: {"/client meghív @név":b}");

    public override Phrase UnlinkInTheRoom() => Phrase.Of($"Abban a szobában írd be, amelyik már nem az ügyfélé: {"/client leválaszt":b}");

    public override Phrase RoomUnlinked(string client) => Phrase.Of($"Ez a szoba már nem az ügyfélé ({client:b}). Az ügyfél és minden adata megmaradt.");

    public override Phrase WhichClientByName() => Phrase.Of($"Melyik ügyfél? Írd mögé a nevét: {"/client összeköt NÉV":b}. A közvetlen üzeneteinkben a {"/client lista":b} mindet megmutatja.");

    public override Phrase NoSuchClient(string typed) => Phrase.Of($"Itt nem találok ilyen nevű ügyfelet: {typed:b}. A közvetlen üzeneteinkben a {"/client lista":b} mindet megmutatja.");

    public override Phrase HowToRenameClient() => Phrase.Of($"Mindkét név kell, nyíllal közöttük: {"/client átnevez RÉGI NÉV -> ÚJ NÉV":b}");

    public override Phrase ClientRenamed(string was, string shortName, string name) => shortName == name
        ? Phrase.Of($"Átneveztem: {was:b} → {name:b}.")
        : Phrase.Of($"Átneveztem: {was:b} → {name:b}, röviden {shortName:b}.");

    public override Phrase TimerRunsFor(string name, string client) => Phrase.Of($"Ennél az ügyfélnél ({client}) még megy egy időmérő, az övé: {name}. Előbb le kell állítani: {"/timer stop":b}");

    public override Phrase ClientRemoved(string client) => Phrase.Of($"Eltettem: {client:b}. Mostantól senki sem látja, a szobái felszabadultak. Semmi sem veszett el, a Visszavonás mindent visszahoz.");

    public override Phrase ClientHasUnreported(int minutes) => Phrase.Of($"{Minutes(minutes):b} ideje még nincs jóváhagyott kimutatásban. Ha ki akarod számlázni, vond vissza, és előbb hagyd jóvá a hónapot.");

    public override Phrase ClientsTitle() => "Az ügyfeleid";

    public override Phrase ClientLine(string shortName, string name, string? currency, string zone, IReadOnlyList<string> platforms)
    {
        var called = shortName == name ? Phrase.Of($"{shortName:b}") : Phrase.Of($"{shortName:b} ({name})");
        var counted = currency is null ? zone : $"{currency}, {zone}";
        return platforms.Count > 0
            ? Phrase.Of($"{called}: {counted} · szobája: {string.Join(", ", platforms.Select(Platform))}")
            : Phrase.Of($"{called}: {counted} · még nincs szobája");
    }

    public override Phrase ClientsHow() => Phrase.Of($"Új ügyfél: {"/client új Példa Kft., HUF, Budapest":b}. Az ügyfél szobájában: {"/client meghív @név":b}, {"/client emberek":b}, {"/client megoszt @munkatárs":b}. Van {"/client átnevez":b} és {"/client eltávolít":b} is.");

    public override Phrase MentionOne() => Phrase.Of($"Kiről van szó? Említs meg egy embert: {"/client meghív @carl":b}");

    public override Phrase ForWhichClient(string mention) => Phrase.Of($"Melyik ügyfélről van szó? Írd mögé a nevét: {$"/client meghív {mention}, NÉV":b}");

    public override Phrase ContactInvited(string name, string client, bool isGreeted) => isGreeted
        ? Phrase.Of($"Új kapcsolattartó ({client:b}): {name:b}. Látja a táblát, megszabhatja a sorrendet, mást viszont nem lát. A szobában már köszöntem neki.")
        : Phrase.Of($"Új kapcsolattartó ({client:b}): {name:b}. Látja a táblát, megszabhatja a sorrendet, mást viszont nem lát. Köszönni még nem tudtam neki, mert az ügyfélnek itt nincs szobája.");

    public override Phrase PersonAssumed(string name, string? language, string? zone) => Phrase.Of(
        $"Ezt feltételeztem ({name}): {string.Join(", ", new[] { language, zone }.OfType<string>())}. Bármikor átállíthatja: {"/va nyelv angol":b}, {"/va időzóna Bécs":b}");

    public override IReadOnlyList<Phrase> Welcome(string name, string inviter) =>
    [
        Phrase.Of($"Szia, {name:b}! VaBot vagyok. {inviter} megkért, hogy segítsek itt kettőtöknek."),
        Phrase.Of($"A {"/board":b} megmutatja, min dolgozunk. Te is vehetsz fel feladatot ({"/task új árlista frissítése, péntekre":b}), és megmondhatod, mi legyen előbb: {"a hírlevél sürgősebb, mint a blog":b}."),
        Phrase.Of($"A {"/client":b} elárulja, mennyi van még az órakeretből, a {"/va súgó":b} pedig azt, mit tudok még."),
    ];

    public override Phrase AlreadyBelongs(string name, string client, bool isContact) => isContact
        ? Phrase.Of($"{name:b} már kapcsolattartó ennél az ügyfélnél: {client}.")
        : Phrase.Of($"{name:b} már dolgozik ennek az ügyfélnek: {client}.");

    public override Phrase WorksInPractice(string name) => Phrase.Of($"{name:b} a munkatársad, így nincs mit hozzáadni.");

    public override Phrase IsContactAlready(string name) => Phrase.Of($"{name:b} egy ügyfél kapcsolattartója, ezért munkatárs nem lehet.");

    public override Phrase BelongsNot(string mention, string client) => Phrase.Of($"{mention:b} nincs így felvéve ennél az ügyfélnél: {client}. A {"/client emberek":b} megmutatja, kik vannak.");

    public override Phrase ContactUninvited(string name, string client) => Phrase.Of($"{name:b} már nem kapcsolattartó ennél az ügyfélnél: {client}. Amit írt, megmarad.");

    public override Phrase ClientShared(string name, string client) => Phrase.Of($"{name:b} mostantól veled dolgozik ennek az ügyfélnek: {client}. Látja a feladatait, időt rögzíthet rájuk, más ügyfelet nem lát.");

    public override Phrase ClientUnshared(string name, string client) => Phrase.Of($"{name:b} már nem dolgozik ennek az ügyfélnek: {client}. A rögzített idő megmarad.");

    public override Phrase PeopleTitle(string client) => Phrase.Of($"Akik ide tartoznak: {client}");

    public override Phrase PersonLine(string name, bool isContact, string language, string zone) => Phrase.Of($"{name:b}: {(isContact ? "kapcsolattartó" : "munkatárs")}, {language}, {zone}");

    public override Phrase NobodyYet() => Phrase.Of($"Még senki. Az ügyfél szobájában így hívhatsz meg valakit: {"/client meghív @név":b}");
}
