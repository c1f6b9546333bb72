using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase PlanPrompt(int week, string days, int clients, int planned, int? capacity) => capacity is not { } most
        ? Phrase.Of($"{week}. hét ({days}): tervezet {clients} ügyfélnek, {Minutes(planned)}.")
        : planned <= most
            ? Phrase.Of($"{week}. hét ({days}): tervezet {clients} ügyfélnek, {Minutes(planned)} a heti kapacitásodból ({Minutes(most)}).")
            : Phrase.Of($"{week}. hét ({days}): tervezet {clients} ügyfélnek, {Minutes(planned)}. Ez {Minutes(planned - most)} túllépés a heti kapacitásodhoz képest ({Minutes(most)}).");

    public override Phrase PlanSummary(string client, int planned, int capacity, IReadOnlyList<string> cards, string? status)
    {
        var what = cards.Count == 0 ? "még semmi" : string.Join(", ", cards);
        return status is null ? Phrase.Of($"{client:b}, {Minutes(planned)} / {Minutes(capacity)}: {what}.") : Phrase.Of($"{client:b}, {Minutes(planned)} / {Minutes(capacity)}: {what}. {status}");
    }

    public override Phrase PlanMoreClients(int count) => Phrase.Of($"… és még {count} ügyfél. Egyet így nyithatsz meg: {"/plan":b} és a neve.");

    public override string PlanLater => "Majd két óra múlva";

    public override string PlanTomorrow => "Majd a következő munkanap reggel";

    public override string PlanSend(string client) => $"Mehet: {client}";

    public override string PlanEdit => "Módosítás";

    public override string PlanSkip => "Kihagyom";

    public override string PlanOpen => "Tervek megnyitása";

    public override Phrase PlanTitle(int week, string days) => $"Terv a {week}. hétre ({days})";

    public override string PlanTableTitle => "Tervezett";

    public override Phrase PlanIsEmpty() => "Erre a hétre nincs semmi tervezve.";

    public override Phrase PlanNote(string note) => Phrase.Of($"Megjegyzés: {note}");

    public override string PlanConfirm => "Jóváhagyom";

    public override string PlanChangeOrder => "Más sorrend";

    public override string PlanAskChange => "Módosítást kérek";

    public override string PlanChangeField => "Mi legyen másképp?";

    public override string PlanChangeHint => "kevesebb hívás, több kutatás";

    public override string PlanOf(string client, int week, int planned, int capacity) => $"{client}, {week}. hét: {Minutes(planned)} / {Minutes(capacity)}";

    public override string PlanColumnIn => "Ezen a héten";

    public override string PlanColumnOut => "Most nem";

    public override string PlanTakeIn => "Be";

    public override string PlanTakeOut => "Kiveszem";

    public override string PlanNoEstimate => "nincs becslés";

    public override string PlanPartOf(int minutes, int estimate) => $"{Minutes(minutes)} (a teljes: {Minutes(estimate)})";

    public override Phrase PlanWish(string wish) => Phrase.Of($"Az ügyfél kérése: {wish:b}");

    public override string PlanIsDraft => "Tervezet, az ügyfél még nem látta.";

    public override string PlanIsSent => "Elküldve, még nincs jóváhagyva.";

    public override string PlanChangeAsked => "Az ügyfél módosítást kért.";

    public override string PlanIsConfirmed => "Jóváhagyva.";

    public override string PlanIsChanged => "Módosult, mióta az ügyfél látta.";

    public override Phrase PlanConfirmedBy(string name) => Phrase.Of($"{name:b} jóváhagyta.");

    public override Phrase PlanConfirmedAgain(string? name) => name is null
        ? "Marad a korábban jóváhagyott terv."
        : Phrase.Of($"Marad a terv, amelyet {name:b} korábban jóváhagyott.");

    public override Phrase PlanHasNewer() => Phrase.Of($"Ennek a tervnek már van újabb változata.");

    public override string PlanIsSkipped => "Kihagyva.";

    public override Phrase PlanTaken(string title) => Phrase.Of($"Bekerült a tervbe: {title:b}.");

    public override Phrase PlanDropped(string title) => Phrase.Of($"Kikerült a tervből: {title:b}. A táblán megmarad.");

    public override Phrase PlanTakes(string title, int minutes) => Phrase.Of($"Erre a hétre {Minutes(minutes):b} jut rá: {title:b}.");

    public override Phrase PlanHasIt(string title) => Phrase.Of($"Ez már benne van a tervben: {title:b}.");

    public override Phrase PlanHasItNot(string title) => Phrase.Of($"Ez nincs benne a tervben: {title:b}.");

    public override Phrase PlanHowMuch(string title) => Phrase.Of($"Mennyi idő jusson rá: {title:b}? Például {"/plan idő hírlevél 2 óra":b}.");

    public override string PlanWishIn(string title) => $"kerüljön bele: {title}";

    public override string PlanWishOut(string title) => $"maradjon ki: {title}";

    public override Phrase PlanNoteHow(int most) => Phrase.Of($"Mit üzenjek a tervvel? Például {"/plan megjegyzés pénteken korábban végzek":b}; legfeljebb {most} betű.");

    public override Phrase PlanNoteUnseen(string client) => Phrase.Of($"A terv már a megjegyzés előtt elment, erről az ügyfél ({client:b}) még nem kapott üzenetet. A következő elküldött változattal megy.");

    public override Phrase PlanSentTo(string client, int week) => Phrase.Of($"Megy a terv a {week}. hétre: {client:b}. Szólok, ha válaszoltak.");

    public override Phrase PlanShownAt(string contact, string theirs, string? hers, bool isAway)
    {
        var who = isAway ? $"{contact} most szabadságon van, ekkor kapja meg: {theirs}" : $"{contact} most nem dolgozik, ekkor kapja meg: {theirs}";
        return hers is null ? $"{who} (nálad is ennyi az óra)." : $"{who} (nálad: {hers}).";
    }

    public override Phrase PlanSentAlready(string client, int week) => Phrase.Of($"A {week}. heti terv már kint van: {client:b}.");

    public override Phrase PlanNothingToSend(string client) => Phrase.Of($"Még üres a terv ({client:b}). Így vehetsz fel bele: {"/plan be hírlevél":b}, vagy hagyd ki a hetet.");

    public override Phrase PlanSameAsConfirmed(string client, int week) => Phrase.Of($"A {week}. heti terv pontosan az, amit már jóváhagytak ({client:b}), ezért nem kérdezem meg újra.");

    public override Phrase PlanNoRoom(string client) => Phrase.Of($"Nem ismerek olyan beszélgetést, ahová küldhetném ({client:b}). A sajátjukban írd be: {$"/client link {client}":b}.");

    public override Phrase PlanSkipped(string client, int week) => Phrase.Of($"A {week}. hétre nem lesz terv: {client:b}.");

    public override Phrase PlanSnoozed(string when) => Phrase.Of($"Ekkor kérdezem újra: {when:b}.");

    public override Phrase PlanTooLateToSnooze(int week) => Phrase.Of($"Addigra a {week}. hét félig eltelik. A {"/plan":b} bármikor megnyitja.");

    public override Phrase NoPlanYet(int week) => $"A {week}. hétre még nincs terv.";

    public override Phrase PlanInTheirRoom(string clients) => Phrase.Of($"Kérdezd az ügyfél saját beszélgetésében: {clients:b}.");

    public override Phrase PlanIsBeingChanged(int week) => $"A {week}. heti terv éppen változik. Az újat is megkapod.";

    public override Phrase PlanChangeHeard(string wish) => Phrase.Of($"Módosítási kérés: {wish:b}");

    public override Phrase PlanWeekIsOver(int week) => $"A {week}. hét már véget ért, a tervén nincs mit módosítani.";

    public override Phrase ImpossibleWeek(string typed) => Phrase.Of($"Nincs ilyen hét: {typed:b}. Írd így: {"48. hét":b} vagy {"2026-W48":b}.");

    public override Phrase NoPlanThen(int week) => $"A {week}. hétre nem volt terv.";

    public override Phrase PlanConfirmedAlready(int week) => $"A {week}. heti terv már jóvá van hagyva.";

    public override Phrase PlanHasChanged() => "A terv azóta megváltozott. Most így néz ki.";

    public override Phrase PlanConfirmedNow(int week) => Phrase.Of($"Köszönöm, a {week}. heti terv {"jóváhagyva":b}.");

    public override Phrase PlanWishHeard(string wish) => Phrase.Of($"Felírtam, továbbadom: {wish:b}");

    public override Phrase PlanReminder(int week, string clients) => Phrase.Of($"A {week}. heti terv még nem ment el: {clients:b}.");

    public override Phrase PlanClientReminder(string contact, int week, int minutes) => Phrase.Of($"{contact}, a {week}. heti terv ({Minutes(minutes)}) még a jóváhagyásodra vár.");

    public override Phrase PlanSilence(string client, int week) => Phrase.Of($"A {week}. heti tervre emlékeztető után sem jött válasz: {client:b}.");

    public override Phrase PlanReview(int week) => $"{week}. hét: terv és valóság";

    public override Phrase PlanReviewOf(string client, int done, int cards, int worked, int planned) =>
        Phrase.Of($"{client:b}: {cards} feladatból {done} kész, ledolgozva {Minutes(worked)}, tervezve {Minutes(planned)} volt.");

    public override Phrase PlanOpenBecause(string title, string why) => Phrase.Of($"• {title:b}: {why}");

    public override string PlanTakenOutBy(string name) => $"kivette: {name}";

    public override string PlanMovedBy(string name) => $"átsorolta: {name}";

    public override string PlanNotBegun => "nem kezdődött el";

    public override Phrase WishFits(string day, int left) => left == 0
        ? Phrase.Of($"Még belefér a hétbe: {day:b}. Ezzel a hét betelt.")
        : Phrase.Of($"Még belefér a hétbe: {day:b}. Utána {Minutes(left)} marad.");

    public override Phrase WishFitsNot(int free) => free == 0
        ? Phrase.Of($"Ez a hét betelt, így a jövő heti tervre vár.")
        : Phrase.Of($"Erre a hétre már csak {Minutes(free):b} maradt, így a jövő heti tervre vár.");

    public override Phrase WishWouldMove(int free, IReadOnlyList<string> titles) => free == 0
        ? Phrase.Of($"Ez a hét betelt. Ha mégis bekerül, ez csúszik jövő hétre: {string.Join(", ", titles):b}. Jó így?")
        : Phrase.Of($"Erre a hétre már csak {Minutes(free)} maradt. Ha mégis bekerül, ez csúszik jövő hétre: {string.Join(", ", titles):b}. Jó így?");

    public override Phrase WishWithoutEstimate(int free) => $"Erre a hétre még {Minutes(free)} szabad. Írd meg, mennyi ideig tarthat, és megmondom, belefér-e.";

    public override string WishAgree => "Jó így";

    public override Phrase WishAgreed(string title, IReadOnlyList<string> moved) => moved.Count == 0
        ? Phrase.Of($"Bekerült az e heti tervbe: {title:b}.")
        : Phrase.Of($"Megegyeztünk. Ezen a héten: {title:b}. Jövő héten: {string.Join(", ", moved):b}.");

    public override string WishAgreement(IReadOnlyList<string> moved) => moved.Count == 0 ? "Megegyezés: még ezen a héten elkészül." : $"Megegyezés: még ezen a héten elkészül, helyette jövő hétre csúszik: {string.Join(", ", moved)}.";

    public override Phrase WishIsOver(string title) => Phrase.Of($"Ehhez már nem kell beleegyezés, a terv azóta megváltozott: {title:b}.");

    public override Phrase NoticeAgreed(string name, string client, string title) => Phrase.Of($"{name} beleegyezett, hogy ez bekerüljön az e heti tervbe ({client}): {title:b}.");

    public override Phrase NoticePlanConfirmed(string name, string client, int week) => Phrase.Of($"{name} jóváhagyta a tervet ({client}, {$"{week}. hét":b}).");

    public override Phrase NoticeTakenBack(string name, string client, string deed) => Phrase.Of($"{name} visszavonta ({client}): {deed:b}.");

    public override Phrase NoticePlanWish(string name, string client, string wish) => Phrase.Of($"{name} módosítást kér a tervben ({client}): {wish:b}");

    public override Phrase NoticeAway(string name, string days) => Phrase.Of($"{name} távol lesz: {days:b}.");

    public override Phrase NoticeBack(string name) => Phrase.Of($"{name} mégsem lesz távol.");
}
