using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override Phrase OnlyInDirectMessages() => "Ez kettőnkre tartozik: írja meg nekem közvetlen üzenetben. Ha itt mások is láthattak egy kódot, kérjen helyette újat.";

    public override IReadOnlyList<Phrase> FirstSteps() =>
    [
        Phrase.Of($"1. Vegye fel az első ügyfelét, a legjobb ott, ahol együtt vannak (előbb hívjon meg oda): {"/client új Példa Kft., HUF, Budapest":b}"),
        Phrase.Of($"2. Ugyanott hívja meg a kapcsolattartóját: {"/client meghív @név":b}"),
        Phrase.Of($"3. Rögzítsen időt: {"/log 45p hírlevél":b}. Utána a {"/va súgó":b} már a saját neveivel mutat példákat, a {"/va beállítások":b} pedig azt, mihez tartom magam."),
    ];

    public override Phrase HowToClaim() => Phrase.Of($"A kódot a szerver konzolja mutatja; így írja be: {"/va átveszem 7K3D-QX2M-94TB":b}");

    public override Phrase AlreadyClaimed() => "Ennek a VaBotnak már van asszisztense. Ha vele dolgozik, kérjen tőle meghívót.";

    public override Phrase WrongCode() => "Ezt a kódot nem ismerem. Lehet, hogy elírás van benne, már felhasználták, vagy lejárt; kérjen egy újat.";

    public override Phrase TooManyCodes() => "Ez már több hibás kód volt egymás után. Várjon tíz percet, aztán próbálja újra egy friss kóddal.";

    public override Phrase Claimed(string name, string practice) => Phrase.Of($"Üdvözlöm, {name:b}! Mostantól Önnek dolgozom. A vállalkozása: {practice:b}.");

    public override Phrase ClaimAssumed(string practice, string currency, string zone, bool knowsZone) => knowsZone
        ? Phrase.Of($"Az időzónája {zone}. Feltételeztem: a név {practice}, az alap pénznem {currency}. Így módosíthatja: {"/va vállalkozás Anna Virtuális Asszisztens":b}, {"/va pénznem EUR":b}, {"/va név Kiss Anna":b}")
        : Phrase.Of($"Merre lakik? Ezt feltételeztem: {zone}, ezért a pénznem {currency}; a név pedig {practice}. Így módosíthatja: {"/va időzóna Bécs":b} (vagy egy gombbal lent), {"/va pénznem EUR":b}, {"/va vállalkozás Anna Virtuális Asszisztens":b}, {"/va név Kiss Anna":b}");

    public override Phrase LinkCode(string code) => Phrase.Of($"A másik munkaterületen írja meg nekem közvetlen üzenetben, 15 percen belül: {$"/va összeköt {code}":b}");

    public override Phrase LinkCodeIsSecret() => "Egyszer használható. Aki beírja, azt Önnek gondolom, ezért ne mutassa meg senkinek.";

    public override Phrase HowToLinkAccount() => Phrase.Of($"Előbb ott írja be, ahol már ismerem Önt: {"/va összeköt":b}. Kap egy kódot, azt írja be itt: {"/va összeköt 7K3D-QX2M-94TB":b}");

    public override Phrase AccountLinked(string name) => Phrase.Of($"Sikerült, {name:b}! Mostantól ez a fiók is az Öné; az ügyfelei, a beállításai és az időmérője mindenhol ugyanaz.");

    public override Phrase WhichAccount() => "Ezek a fiókjai. Melyik nem az Öné már?";

    public override Phrase NoSuchAccount() => Phrase.Of($"Ilyen fiókja nincs. A {"/va leválaszt":b} megmutatja őket.");

    public override Phrase LastAccountStays() => Phrase.Of($"Ez az egyetlen fiókja, nélküle nem ismerném meg Önt. Előbb kössön hozzá egy másikat: {"/va összeköt":b}");

    public override Phrase AccountUnlinked(string account) => Phrase.Of($"Már nem az Öné: {account:b}. Oda nem írok többé Önnek.");

    public override Phrase WhichName() => Phrase.Of($"Hogyan szólíthatom? Például {"/va név Kiss Anna":b}");

    public override Phrase NameIs(string name) => Phrase.Of($"Mostantól ezen a néven ismerem: {name:b}.");

    public override Phrase WhichPracticeName() => Phrase.Of($"Mi a vállalkozása neve? Például {"/va vállalkozás Anna Virtuális Asszisztens":b}");

    public override Phrase PracticeNameIs(string name) => Phrase.Of($"A vállalkozása neve mostantól {name:b}.");

    public override Phrase WhichCurrency() => Phrase.Of($"Melyik pénznem? A kódját írja: {"/va pénznem HUF":b}");

    public override Phrase CurrencyIs(string currency) => Phrase.Of($"Az alap pénzneme mostantól {currency:b}. Az új ügyfelek ezzel indulnak, a meglévők nem változnak.");
}
