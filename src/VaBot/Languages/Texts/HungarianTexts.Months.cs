using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase MonthTitle(string month, int clients, int minutes, bool isRunning) => isRunning
        ? Phrase.Of($"{month:b} eddig: {clients} ügyfél, {Minutes(minutes)}. Még nem zárult le.")
        : Phrase.Of($"{month:b} elkészült: {clients} ügyfél, {Minutes(minutes)}.");

    public override Phrase MonthOfClient(string client, int minutes, string total, string? lastMonth, int lastMinutes, string lastTotal, int? planned) => Phrase.Of($"{client:b}: {Minutes(minutes)}, {total:b}{(planned is { } plan ? $"; tervezve {Minutes(plan)}" : "")}{(lastMonth is null ? "" : $"; {lastMonth} {Minutes(lastMinutes)}, {lastTotal}")}");

    public override Phrase RateLacks(string? service) => service is null
        ? Phrase.Of($"Az egyéb munkának nincs óradíja, így összege sincs. Például {"/client óradíj 25":b}")
        : Phrase.Of($"Nincs óradíja, így összege sincs: {service:b}. Például {$"/client óradíj {service} 25":b}");

    public override string ReportIsOut => "Már jóváhagyva, az ügyfélnél van vagy úton hozzá.";

    public override Phrase MonthMoreClients(int count) => Phrase.Of($"És még {count}: a {"/report NÉV":b} mindegyiket megmutatja.");

    public override string OpenReport(string client) => $"Megnyitás: {client}";

    public override string ApproveAndSend => "Jóváhagyás és küldés";

    public override Phrase MonthTimerRuns(string since) => Phrase.Of($"Az időmérőd fut, kezdete: {since:b}. Az ideje még egyik kimutatásban sincs benne. {"/timer stop":b}");

    public override Phrase DaysWithoutTime(int count, IReadOnlyList<string> days) => Phrase.Of($"{count} munkanapon nincs idő: {string.Join("; ", days)}{(count > days.Count ? " …" : "")}");

    public override Phrase MonthIsAhead(string month) => Phrase.Of($"{month:b} még nem kezdődött el. Például {"/report október":b}");

    public override Phrase MonthIsEmpty(string client, string month) => Phrase.Of($"Nincs mit kimutatni ({month}): {client:b}.");

    public override Phrase MonthIsNotOver(string month) => Phrase.Of($"{month:b} még nem ért véget. A {"/report":b} megmutatja, hol tart; elsejétől hagyható jóvá.");

    public override Phrase ReportApproved(string client, string month, string total) => Phrase.Of($"{client:b}, {month}: jóváhagyva, összege {total:b}. A hónap lezárult; ami ezután változik, a következő kimutatásban helyesbítés lesz.");

    public override Phrase ReportNobodyToSend() => Phrase.Of($"Az ügyfélnek itt nincs szobája vagy kapcsolattartója, így senkihez sem ment el. A fájlok megvannak; az ügyfél szobájában a {"/client meghív @név":b} segít ezen legközelebb.");

    public override Phrase ReportGoes(string name, string? when) => when is null ? Phrase.Of($"{name:b} egy percen belül megkapja PDF-fel, táblázattal és CSV-vel.") : Phrase.Of($"{name:b} munkaidőben, {when} kapja meg PDF-fel, táblázattal és CSV-vel.");

    public override Phrase ReportIsClosedAlready(string client, string month) => Phrase.Of($"{client:b}, {month}: ez már jóvá van hagyva.");

    public override Phrase EarlierMonthFirst(string client, string month) => Phrase.Of($"Előbb {month:b}: az még nyitott ({client:b}), és egy hónap azzal indul, amit az előző hagyott.");

    public override Phrase ReportStateIs(bool isSent, bool isSettled, string on) => isSettled ? $"Lezárva, nincs nyitott kérdés. Jóváhagyva: {on}" : isSent ? $"Az ügyfélnél. Jóváhagyva: {on}" : $"Úton az ügyfélhez. Jóváhagyva: {on}";

    public override Phrase ReportHash(string hash) => $"A tartalom lenyomata: {hash}";

    public override string FilesAgain => "Fájlok";

    public override Phrase FilesAsSent(string month) => Phrase.Of($"A kimutatás, ahogy elment ({month:b}):");

    public override Phrase FilesFollow(string month) => Phrase.Of($"Küldöm a fájlokat ({month:b}); a jóváhagyás óta változatlanok.");

    public override Phrase NoReportSent(string client) => Phrase.Of($"Még nincs elküldött kimutatás: {client:b}. A {"/report":b} megmutatja, hol tart a hónap.");

    public override Phrase ReportForYou(string month, string total, int? minutes) => minutes is { } worked ? Phrase.Of($"{month}: {Minutes(worked)}, {total:b}") : Phrase.Of($"{month}: {total:b}");

    public override Phrase ReportAskUntil(string day) => Phrase.Of($"Valami nem világos? Eddig bármelyik sorra rá lehet kérdezni: {day:b}. A válasz a sornál marad.");

    public override string QuestionALine => "Kérdés egy sorról";

    public override string AcceptReport => "Minden rendben";

    public override Phrase QuestionHeard(int line, string name) => Phrase.Of($"A kérdést a {line}. sorhoz írtam ({name:b}). A válasz ide jön, és a sornál marad.");

    public override Phrase NoSuchLine(int lines) => Phrase.Of($"A kimutatásnak 1-től {lines}-ig vannak sorai. Például {"/report kérdés 1 mi volt ez?":b}");

    public override Phrase ObjectionIsOver(string month) => Phrase.Of($"Ez a kimutatás már lezárult: {month:b}. Az asszisztens ebben a beszélgetésben továbbra is olvassa, amit ide írnak.");

    public override string QuestionTitle(string month) => $"Kérdés: {month}";

    public override string SendQuestion => "Elküldés";

    public override string FieldLine => "Sor";

    public override string FieldQuestion => "Kérdés";

    public override Phrase NoOpenQuestion() => "Nincs megválaszolatlan kérdés.";

    public override string AnswerTitle(int line) => $"Válasz: {line}. sor";

    public override Phrase AnswerKept(int line) => $"A {line}. sorhoz írtam, és viszem az ügyfélnek.";

    public override string AnswerIt => "Válaszolok";

    public override Phrase QuestionsTitle(string client, string month, bool isSettled) => isSettled ? Phrase.Of($"{client:b}, {month}: lezárva") : Phrase.Of($"{client:b}, {month}: még kérdezhető");

    public override Phrase NoQuestions() => "Egyik sorra sem kérdeztek rá.";

    public override Phrase QuestionIs(string name, int line, string title, string question) => Phrase.Of($"{name:b}, {line}. sor ({title}): {question}");

    public override Phrase AnswerIs(string name, string answer) => Phrase.Of($"{name:b} válasza: {answer}");

    public override Phrase NotAnsweredYet() => "Még nincs rá válasz.";

    public override Phrase QuestionNews(string client, string month) => Phrase.Of($"Kérdés jött a kimutatásról ({month}): {client:b}");

    public override Phrase ReportSettledNews(string client, string month) => Phrase.Of($"{client:b}, {month}: lezárva, nincs több nyitott kérdés.");

    public override Phrase ReportSettledNow(string month) => Phrase.Of($"Köszönöm, a kimutatás lezárult: {month:b}.");

    public override Phrase QuestionIsOpen(string month) => Phrase.Of($"Még van nyitott kérdés ({month:b}); a válasszal együtt zárul le.");

    public override Phrase CorrectedAlready(int minutes) => $"A helyesbítésekkel együtt most is ennyi: {Minutes(minutes)}. Semmi sem változott.";

    public override Phrase CorrectionNoted(string subject, string client, string month, int was, int now) => Phrase.Of($"{month} már lezárult, ezért ez úgy marad, ahogy elment: {subject:b} ({client}). A különbség, {Minutes(was)} helyett {Minutes(now)}, a következő kimutatásban helyesbítés lesz.");

    public override Phrase ChargedAlready(string subject, bool isFree) => isFree ? Phrase.Of($"Ez már most is ingyenes: {subject:b}.") : Phrase.Of($"Ez már most is számlázandó: {subject:b}.");

    public override Phrase ChargeIs(string subject, int minutes, bool isFree) => isFree ? Phrase.Of($"{Minutes(minutes):b} ingyenes ({subject:b}): a kimutatásban összeg nélkül szerepel.") : Phrase.Of($"{Minutes(minutes):b} számlázandó ({subject:b}).");

    public override Phrase NotCharged() => "Ingyen, nem számlázandó.";

    public override Phrase EntryIsClosed() => Phrase.Of($"Ez a bejegyzés jóváhagyott kimutatásban áll, így marad, ahogy van. A {"/log javítás 40p":b} vagy a {"/log törlés":b} helyesbítést ír a következőbe.");

    public override Phrase LoggedInClosedMonth(string month) => Phrase.Of($"{month} már lezárult: ez a következő kimutatásban helyesbítésként jön.");

    public override string PackageCarried(int minutes) => $"Ebből {Minutes(minutes)} korábbról maradt.";

    public override Phrase PackageAlert(int share, string? client, int used, int of) => client is null ? Phrase.Of($"⚠ Elfogyott az e havi órák {share} %-a: {Minutes(used)} / {Minutes(of)}.") : Phrase.Of($"⚠ {client:b}: elfogyott az e havi órák {share} %-a, {Minutes(used)} / {Minutes(of)}.");

    public override string MoreHours => "Még 3 óra";

    public override Phrase HowManyHours() => Phrase.Of($"Hány óra legyen még? Például {"/client több óra 3 óra":b}");

    public override Phrase NoPackageToAddTo() => "Nincs havi csomag, amelyhez óra jöhetne.";

    public override Phrase HoursAsked(int minutes, string month, string price) => Phrase.Of($"Kértem még {Minutes(minutes):b} időt ({month}), ára {price:b}, a csomag saját óradíján. Akkor számít, ha az asszisztens is igent mond.");

    public override Phrase HoursAreOver() => "Ezek az órák már megvannak, vagy nem kellenek többé.";

    public override Phrase HoursTooLate(string month) => Phrase.Of($"{month:b} már lezárult, a csomagja nem bővülhet.");

    public override Phrase HoursGiven(string client, int minutes, string month, string price) => Phrase.Of($"{client:b}: még {Minutes(minutes):b} ({month}), ára {price:b}. Szólok az ügyfélnek.");

    public override Phrase HoursGivenBy(string name) => Phrase.Of($"{name:b} igent mondott.");

    public override Phrase HoursTakenBack(int minutes, string month) => Phrase.Of($"A további {Minutes(minutes):b} ({month}) mégsem él, így nem is kerül semmibe.");

    public override Phrase HoursAreThere(int minutes, string month, string price) => Phrase.Of($"Megvan a további {Minutes(minutes):b} ({month}), ára {price:b}.");

    public override Phrase HoursWanted(string name, string client, int minutes, string month, string price) => Phrase.Of($"{name:b} ({client}) még {Minutes(minutes):b} időt szeretne ({month}), ára {price:b}, a csomag saját óradíján.");

    public override string GiveHours => "Igen, legyen meg";
}
