using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase OnlyInDirectMessages() => "Ez kettőnkre tartozik: írd meg nekem közvetlen üzenetben. Ha itt mások is láthattak egy kódot, kérj helyette újat.";

    public override IReadOnlyList<Phrase> FirstSteps() =>
    [
        Phrase.Of($"1. Vedd fel az első ügyfeledet, a legjobb ott, ahol együtt vagytok (előbb hívj meg oda): {"/client új Példa Kft., HUF, Budapest":b}"),
        Phrase.Of($"2. Ugyanott hívd meg a kapcsolattartódat: {"/client meghív @név":b}"),
        Phrase.Of($"3. Rögzíts időt: {"/log 45p hírlevél":b}. Utána a {"/va súgó":b} már a saját neveiddel mutat példákat, a {"/va beállítások":b} pedig azt, hogyan bánok veled."),
    ];

    public override Phrase HowToClaim() => Phrase.Of($"A kódot a szerver konzolja mutatja; így írd be: {"/va átveszem 7K3D-QX2M-94TB":b}");

    public override Phrase AlreadyClaimed() => "Ennek a VaBotnak már van asszisztense. Ha vele dolgozol, kérj tőle meghívót.";

    public override Phrase WrongCode() => "Ezt a kódot nem ismerem. Lehet, hogy elírtad, már felhasználták, vagy lejárt; kérj egy újat.";

    public override Phrase TooManyCodes() => "Ez már több hibás kód volt egymás után. Várj tíz percet, aztán próbáld újra egy friss kóddal.";

    public override string PracticeOf(string name) => $"{name} vállalkozása";

    public override Phrase Claimed(string name, string practice) => Phrase.Of($"Üdv, {name:b}! Mostantól neked dolgozom. A vállalkozásod: {practice:b}.");

    public override Phrase ClaimAssumed(string practice, string currency, string zone, bool knowsZone) => knowsZone
        ? Phrase.Of($"Az időzónád {zone}. Feltételeztem: a név {practice}, az alap pénznem {currency}. Így módosíthatod: {"/va vállalkozás Anna Virtuális Asszisztens":b}, {"/va pénznem EUR":b}, {"/va név Kiss Anna":b}")
        : Phrase.Of($"Merre laksz? Ezt feltételeztem: {zone}, ezért a pénznem {currency}; a név pedig {practice}. Így módosíthatod: {"/va időzóna Bécs":b} (vagy egy gombbal lent), {"/va pénznem EUR":b}, {"/va vállalkozás Anna Virtuális Asszisztens":b}, {"/va név Kiss Anna":b}");

    public override Phrase LinkCode(string code) => Phrase.Of($"A másik munkaterületen írd meg nekem közvetlen üzenetben, 15 percen belül: {$"/va összeköt {code}":b}");

    public override Phrase LinkCodeIsSecret() => "Egyszer használható. Aki beírja, azt téged gondolom, ezért ne mutasd meg senkinek.";

    public override Phrase LinkCodeWasShown() => Phrase.Of($"Már mutattam egy kódot. A {"/va összeköt":b} újat ad.");

    public override Phrase HowToLinkAccount() => Phrase.Of($"Előbb ott írd be, ahol már ismerlek: {"/va összeköt":b}. Kapsz egy kódot, azt írd be itt: {"/va összeköt 7K3D-QX2M-94TB":b}");

    public override Phrase KnownAlready(string name) => Phrase.Of($"Ezt a fiókot már ismerem: {name:b}. A kód olyan fióknak való, amelyet még nem ismerek; újat a {"/va összeköt":b} ad.");

    public override Phrase AccountLinked(string name) => Phrase.Of($"Meg is vagy, {name:b}! Mostantól ez a fiók is a tiéd; az ügyfeleid, a beállításaid és az időmérőd mindenhol ugyanaz.");

    public override Phrase WhichAccount() => "Ezek a fiókjaid. Melyik nem a tiéd már?";

    public override Phrase NoSuchAccount() => Phrase.Of($"Ilyen fiókod nincs. A {"/va leválaszt":b} megmutatja őket.");

    public override Phrase LastAccountStays() => Phrase.Of($"Ez az egyetlen fiókod, nélküle nem ismernélek meg. Előbb köss hozzá egy másikat: {"/va összeköt":b}");

    public override Phrase AccountUnlinked(string account) => Phrase.Of($"Már nem a tiéd: {account:b}. Oda nem írok többé neked.");

    public override string ThisAccount => "itt";

    public override Phrase WhichName() => Phrase.Of($"Hogyan szólítsalak? Például {"/va név Kiss Anna":b}");

    public override Phrase NameIs(string name) => Phrase.Of($"Mostantól így ismerlek: {name:b}.");

    public override Phrase WhichPracticeName() => Phrase.Of($"Mi a vállalkozásod neve? Például {"/va vállalkozás Anna Virtuális Asszisztens":b}");

    public override Phrase PracticeNameIs(string name) => Phrase.Of($"A vállalkozásod neve mostantól {name:b}.");

    public override Phrase WhichCurrency() => Phrase.Of($"Melyik pénznem? A kódját írd: {"/va pénznem HUF":b}");

    public override Phrase CurrencyIs(string currency) => Phrase.Of($"Az alap pénznemed mostantól {currency:b}. Az új ügyfelek ezzel indulnak, a meglévők nem változnak.");
}
