using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase ContractTitle(string client) => Phrase.Of($"Szerződés: {client:b}");

    public override string TermCurrency => "Pénznem";

    public override string TermRates => "Óradíjak";

    public override string TermDiscount => "Kedvezmény";

    public override string TermPackage => "Csomag";

    public override string TermFee => "Havidíj";

    public override string TermRounding => "Kerekítés";

    public override string TermDays => "A nap ezen az órán";

    public override string TermGrouping => "A kimutatás sorai";

    public override string TermObjection => "Kifogásolható";

    public override string TermSending => "Küldés";

    public override string TermShown => "Az ügyfél látja";

    public override string TermWarning => "Figyelmeztetés";

    public override string TermHours => "Hetente tervezve";

    public override string TermNone => "nincs";

    public override string OtherRate => "egyéb munka";

    public override string CurrencySince(string currency, string since) => $"{currency}, a szerződés kezdete: {since}";

    public override string TypedAmount(decimal amount) => base.TypedAmount(amount).Replace('.', ',');

    public override string TypedHours(int minutes) => minutes % 60 == 0 ? $"{minutes / 60} óra" : $"{minutes / 60} óra {minutes % 60} perc";

    public override string TypedDiscount(decimal percent, int fromMonth) => $"{TypedAmount(percent)}%{(fromMonth == 1 ? "" : $", a szerződés {fromMonth}. hónapjától")}";

    public override string TypedPackage(int minutes, decimal price, decimal? overage, int rollover, int? rolloverMonths, bool whenUsedUp) => string.Concat(
        $"{TypedHours(minutes)} {TypedAmount(price)}-ért",
        overage is { } rate ? $", túllépés {TypedAmount(rate)}" : "",
        rollover == 0 ? "" : $", átvihető {TypedHours(rollover)}{(rolloverMonths is { } months ? $" {months} hónapig" : "")}",
        whenUsedUp ? ", megújul, ha elfogyott" : "");

    public override string TypedRounding(int minutes, bool isUp) => isUp ? $"{minutes} percre felfelé" : $"a legközelebbi {minutes} percre";

    public override string DiscountIs(string percent, int fromMonth) => fromMonth == 1 ? percent : $"{percent} a szerződés {fromMonth}. hónapjától";

    public override string PackageIs(int minutes, string price, string? overage, int rollover, int? rolloverMonths, bool whenUsedUp) => string.Concat(
        whenUsedUp ? $"{Minutes(minutes)}, ára {price}, ha elfogy, újabb indul" : $"havi {Minutes(minutes)}, ára {price}",
        overage is null ? "" : $"; azon túl óránként {overage}",
        (rollover, rolloverMonths) switch
        {
            (0, _) => "",
            (_, null) => $"; legfeljebb {Minutes(rollover)} átvihető",
            _ => $"; legfeljebb {Minutes(rollover)} átvihető, {rolloverMonths} hónapig",
        });

    public override string RoundingIs(int minutes, bool isUp) => isUp ? $"soronként felfelé, {minutes} percre" : $"soronként a legközelebbi {minutes} percre";

    public override string DaysAre(string? zone) => zone is null ? "az asszisztensé" : $"az ügyfélé ({zone})";

    public override string LinesAreBy(bool isDay) => isDay ? "naponként egy" : "feladatonként egy";

    public override string ObjectionIs(int days) => days == 0 ? "nem: elküldéskor lezárul" : $"{days} napig";

    public override string SendingIs(bool itself) => itself ? "elsején magától" : "a jóváhagyásod után";

    public override string ShownIs(bool minutes, bool rates, bool notes)
    {
        string[] seen = [.. minutes ? ["percek"] : Array.Empty<string>(), .. rates ? ["óradíjak"] : Array.Empty<string>(), .. notes ? ["megjegyzések"] : Array.Empty<string>()];
        return seen.Length == 0 ? "csak összegek" : $"összegek, {string.Join(", ", seen)}";
    }

    public override string WarningIs(bool warns) => warns ? "80 és 100 %-nál az ügyfél is megtudja" : "80 és 100 %-nál csak te tudod meg";

    public override Phrase ContractFrom(string day, string changes) => Phrase.Of($"Ettől a naptól: {day:b} – {changes}");

    public override Phrase ContractWaits(string day, string changes, string askedOn) => Phrase.Of($"Válaszra vár (megkérdezve: {askedOn}), ettől a naptól szólna: {day:b} – {changes}");

    public override Phrase ContractAgreed(string name, string on, string day, string changes) => Phrase.Of($"{name:b} elfogadta ({on}), kezdete {day}: {changes}");

    public override Phrase ContractDeclined(string name, string on, string changes) => Phrase.Of($"{name:b} elutasította ({on}): {changes}");

    public override Phrase ContractUnasked(string by, string on, string day, string changes) => Phrase.Of($"{by:b} állította be ({on}), az ügyféltől nem volt kit megkérdezni, kezdete {day}: {changes}");

    public override Phrase ContractHow() => Phrase.Of($"Így változtathatsz rajta: {"/client óradíj Copywriting 32 januártól":b}, {"/client csomag 20 óra 600-ért, túllépés 35":b}, {"/client kedvezmény 10% a 13. hónaptól":b}, {"/client kerekítés 15 percre felfelé":b}. Amit az ügyfél fizet, arról előbb őt kérdezem meg.");

    public override string ContractEdit => "Módosítás";

    public override string ContractFormTitle(string client) => $"Szerződés: {client}";

    public override string ContractBegins => "Innen számít (hónap elseje)";

    public override Phrase ContractChanged(string client, string day, string changes) => Phrase.Of($"{client:b}, ettől a naptól: {day:b} – {changes}");

    public override Phrase ContractSetUp(string client, string changes) => Phrase.Of($"{client:b}, a szerződés kezdetétől, mert még nincs rögzített idő: {changes}");

    public override Phrase ContractProposed(string client, string day, string changes) => Phrase.Of($"{client:b}, ha az ügyfél elfogadja, ettől a naptól: {day:b} – {changes}");

    public override Phrase ContractAsking(string name, string? when) => when is null
        ? Phrase.Of($"Most megkérdezem: {name:b}. A választ megírom, addig minden marad.")
        : Phrase.Of($"Munkaidőben, {when} kérdezem meg: {name:b}. A választ megírom, addig minden marad.");

    public override Phrase ContractNobodyToAsk() => Phrase.Of($"Az ügyféltől itt nincs kit megkérdezni, így a te szavadra érvényes. Az ügyfél szobájában a {"/client meghív @név":b} segít ezen.");

    public override Phrase ContractFirstOfMonth(string day) => Phrase.Of($"Ez csak hónap elsején változhat, ezért innen számít: {day:b}.");

    public override Phrase ContractSame(string client) => Phrase.Of($"Most is így van: {client:b}. Semmi sem változott.");

    public override Phrase ContractPast(string earliest) => Phrase.Of($"Ami elmúlt, annak az ára marad. A legkorábbi nap: {earliest:b}.");

    public override Phrase CurrencyStays(string client, string currency) => Phrase.Of($"Marad a pénznem ({client}): {currency:b}, mert már van rögzített idő. Más pénznemhez új szerződés kell: {"/client új Példa Kft. (Példa EUR), EUR":b}");

    public override Phrase ContractCurrencyIs(string client, string currency) => Phrase.Of($"{client:b}: a pénznem mostantól {currency:b}. A díjak és árak száma nem változott; a {"/client szerződés":b} megmutatja őket.");

    public override Phrase FeeOrPackage(bool hasPackage) => hasPackage
        ? Phrase.Of($"Ebben a szerződésben csomag van, és egy hónapra vagy csomag szól, vagy havidíj. Előbb: {"/client nincs csomag":b}.")
        : Phrase.Of($"Ebben a szerződésben havidíj van, és egy hónapra vagy csomag szól, vagy havidíj. Előbb: {"/client havidíj nincs":b}.");

    public override Phrase MoreDecimals(string currency, int decimals) => decimals == 0
        ? Phrase.Of($"Ebben a pénznemben nincs tizedes: {currency:b}.")
        : Phrase.Of($"Ebben a pénznemben legfeljebb {decimals} tizedes van: {currency:b}.");

    public override Phrase HowRate() => Phrase.Of($"Melyik díj? Például {"/client óradíj Copywriting 32 2027-01-01-től":b}, vagy minden más munkára {"/client óradíj 25":b}.");

    public override Phrase HowDiscount() => Phrase.Of($"Mennyi, és a szerződés hányadik hónapjától? Például {"/client kedvezmény 10% a 13. hónaptól":b}, vagy {"/client kedvezmény nincs":b}.");

    public override Phrase HowPackage() => Phrase.Of($"Óra és ár, meg ami még megegyezés: {"/client csomag 20 óra 600-ért, túllépés 35, átvihető 5 óra 3 hónapig":b}. Vagy {"/client nincs csomag":b}.");

    public override Phrase HowFee() => Phrase.Of($"Mennyi havonta? Például {"/client havidíj 150":b}, vagy {"/client havidíj nincs":b}.");

    public override Phrase HowRounding() => Phrase.Of($"5, 6, 10 vagy 15 percre, felfelé vagy a legközelebbire: {"/client kerekítés 15 percre felfelé":b}. Vagy {"/client kerekítés nincs":b}.");

    public override Phrase HowDays() => Phrase.Of($"Kinek az órája dönti el a napot? {"/client napok saját":b}, {"/client napok ügyfél":b}, vagy az ügyfél helyével {"/client napok ügyfél Berlin":b}.");

    public override Phrase HowGrouping() => Phrase.Of($"Feladatonként vagy naponként legyen egy sor? {"/client sorok feladat":b} vagy {"/client sorok nap":b}.");

    public override Phrase HowObjection() => Phrase.Of($"Hány napig, 0 és 90 között? Például {"/client kifogás 14 nap":b}.");

    public override Phrase HowSending() => Phrase.Of($"A {"/client magától megy igen":b} jóváhagyás nélkül küldi a hónap kimutatását, a {"/client magától megy nem":b} megvár téged.");

    public override Phrase HowWarning() => Phrase.Of($"A {"/client figyelmeztetés igen":b} az ügyfélnek is szól, ha fogy az idő; a {"/client figyelmeztetés nem":b} csak neked.");

    public override Phrase HowWeeklyHours() => Phrase.Of($"Hány óra hetente? Például {"/client heti óra 8 óra":b}, vagy {"/client nincs heti óra":b}.");

    public override Phrase ProposalTitle(string assistant, string day) => Phrase.Of($"{assistant:b} módosítást javasol a szerződésben, ettől a naptól: {day:b}");

    public override string ProposalAgree => "Elfogadom";

    public override string ProposalDecline => "Nem fogadom el";

    public override Phrase ProposalIsOver() => "Ez a kérdés már nem nyitott.";

    public override Phrase ProposalAgreedNow(string day) => Phrase.Of($"Elfogadva, a neveddel megőriztem. Innen számít: {day:b}. Visszavonni már nem lehet; ha változna, állapodjatok meg újra.");

    public override Phrase ProposalDeclinedNow(string assistant) => Phrase.Of($"Elutasítva, minden marad, ahogy volt. Szóltam: {assistant:b}.");

    public override Phrase ProposalAgreedNews(string name, string client, string day, string changes) => Phrase.Of($"{name:b} ({client}) elfogadta, kezdete {day}: {changes}");

    public override Phrase ProposalDeclinedNews(string name, string client, string changes) => Phrase.Of($"{name:b} ({client}) nem fogadta el, így minden marad: {changes}");

    public override Phrase ProposalAgreedBy(string name) => Phrase.Of($"{name:b} elfogadta.");

    public override Phrase ProposalDeclinedBy(string name) => Phrase.Of($"{name:b} nem fogadta el, így minden marad.");

    public override Phrase ProposalHasNewer() => Phrase.Of($"Azóta újabb javaslat érkezett.");
}
