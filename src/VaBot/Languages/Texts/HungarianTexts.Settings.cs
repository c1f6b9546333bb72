using NodaTime;
using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase LanguageIsSet() => "Mostantól magyarul beszélek veled.";

    public override Phrase WhichLanguage() => Phrase.Of($"Melyik nyelven? Magyarul és angolul tudok: {"/va nyelv magyar":b}");

    public override Phrase ZoneIsSet(string zone, string clock) => Phrase.Of($"Az időzónád mostantól {zone:b}. Ott most {clock} van.");

    public override Phrase WhichZone() => Phrase.Of($"Melyik időzóna? Írj egy várost vagy egy zónát, például {"/va időzóna Bécs":b} vagy {"/va időzóna Europe/Vienna":b}.");

    public override Phrase PackageUsed(string client, int used, int of) => used <= of
        ? Phrase.Of($"{client:b}: ebben a hónapban még {Minutes(of - used):b} van a keretből ({Minutes(of)}), {Minutes(used)} elfogyott.")
        : Phrase.Of($"{client:b}: a havi keret ({Minutes(of)}) elfogyott, {Minutes(used - of):b} van felette.");

    public override Phrase NoPackage(string client, int used) => Phrase.Of($"{client:b}: nincs kerete. Ebben a hónapban {Minutes(used):b} van rögzítve.");

    public override Phrase WhichHours() => Phrase.Of($"Mikor dolgozol? Például {"/va munkaidő hétfő-péntek 9:00-17:00":b}.");

    public override Phrase HoursMustEndLater(string range) => Phrase.Of($"Ez előbb ér véget, mint ahogy kezdődik: {range:b}. Például {"/va munkaidő 9:00-17:00":b}.");

    public override Phrase HoursAre(IReadOnlyList<IsoDayOfWeek> days, string range) => Phrase.Of($"A munkaidőd: {WeekdayNames(days):b}, {range:b}. Ezen kívül magamtól nem írok.");

    public override string WeekdayNames(IReadOnlyList<IsoDayOfWeek> days) => Runs(days, Weekdays);

    public override Phrase WhichCapacity() => Phrase.Of($"Mennyit tudsz dolgozni egy héten, minden ügyfelednek együtt? Például {"/va kapacitás 25 óra":b}.");

    public override Phrase CapacityIs(int minutes) => Phrase.Of($"Heti {Minutes(minutes):b} fér bele. Ezzel tervezek.");

    public override Phrase WhichPlanning() => Phrase.Of($"Mikor kérdezzelek a következő hétről? Írj egy napot és egy időpontot, például {"/va tervezés csütörtök 14:00":b}.");

    public override Phrase PlanningIs(IsoDayOfWeek day, string clock) => Phrase.Of($"A következő hétről mostantól ekkor kérdezlek: {$"{WeekdayNames([day])}, {clock}":b}.");

    public override Phrase PlanningNeedsWorkday(IsoDayOfWeek day, IReadOnlyList<IsoDayOfWeek> workdays) =>
        Phrase.Of($"Ezen a napon nem dolgozol: {WeekdayNames([day]):b}. Válassz egy munkanapot ({WeekdayNames(workdays)}), például {"/va tervezés csütörtök 14:00":b}.");

    public override Phrase PlanningNeedsHours(string clock, string first, string last) =>
        Phrase.Of($"{clock:b} már nem fér bele a munkaidődbe, vagy egy óra sem maradna utána. Válassz {first} és {last} között, például {"/va tervezés csütörtök 14:00":b}.");

    public override string SettingPlanning => "Heti tervezés";

    public override Phrase WhichDaysOff() => Phrase.Of($"Mely napokon leszel távol? Például {"/va szabadság péntek":b} vagy {"/va szabadság 12-20..12-31":b}.");

    public override Phrase DaysOffMakeNoSense(string days) => Phrase.Of($"Ebből nem lesz szabadság: {days:b}. Az utolsó nap nem lehet az első előtt, sem a múltban, és legfeljebb egy évről lehet szó. Például {"/va szabadság 12-20..12-31":b}.");

    public override Phrase AwayIs(string days) => Phrase.Of($"Felírtam, hogy távol leszel: {days:b}. Akkor nem kérdezek semmit, és ezek nélkül a napok nélkül tervezek.");

    public override Phrase NoDaysOff() => Phrase.Of($"Nincs előtted szabadnap. Így vehetsz fel: {"/va szabadság 12-20..12-31":b}.");

    public override Phrase DaysOffAre(string days) => Phrase.Of($"Szabadnapjaid: {days:b}.");

    public override string CancelDaysOff(string days) => $"Mégsem: {days}";

    public override Phrase NotAwayThen(string day) => Phrase.Of($"Akkor nem vagy távol: {day:b}. A {"/va szabadság":b} megmutatja a szabadnapjaidat.");

    public override Phrase AwayIsOver(string days) => Phrase.Of($"Üdv újra! Töröltem a távollétet: {days:b}.");

    public override Phrase WhichHolidays() => Phrase.Of($"Melyik ország ünnepnapjait tartod? Írj egy országot, például {"/va ünnepek HU":b}, vagy egy tartományt, például {"/va ünnepek DE-BY":b}; ha egyiket sem: {"/va ünnepek nincs":b}.");

    public override Phrase HolidaysAre(string country, string? next) => next is null
        ? Phrase.Of($"Mostantól ezek az ünnepnapok számítanak: {country:b}.")
        : Phrase.Of($"Mostantól ezek az ünnepnapok számítanak: {country:b}. A következő: {next:b}.");

    public override string HolidayName(string english, string hungarian) => hungarian;

    public override Phrase HolidaysAreNone() => "Mostantól nem veszek figyelembe ünnepnapokat.";

    public override Phrase WhichAddress() => Phrase.Of($"Tegeződjünk vagy magázódjunk? {"/va tegezés":b} vagy {"/va magázás":b}.");

    public override Phrase AddressIs(bool isFormal) => isFormal ? "Rendben, mostantól magázódunk." : "Rendben, mostantól tegeződünk.";

    public override Phrase WhichNotices() => "Hogyan szóljak, ha a másik fél változtat valamit?";

    public override string NoticeName(NoticeHabit habit) => habit switch
    {
        NoticeHabit.Soon => "Perceken belül",
        NoticeHabit.Daily => "Naponta egyszer",
        _ => "Ne szólj",
    };

    public override Phrase NoticesAre(NoticeHabit habit) => habit switch
    {
        NoticeHabit.Soon => "Pár percen belül szólok, több változásról egy üzenetben, és csak munkaidőben.",
        NoticeHabit.Daily => "Naponta egyszer szólok, egy órával a munkaidő vége előtt.",
        _ => Phrase.Of($"A változásokról nem szólok többé. A {"/board":b} mindig megmutatja, mi hogyan áll."),
    };

    public override Phrase SettingsTitle() => "A beállításaid";

    public override string SettingLanguage => "Nyelv";

    public override string LanguageName => "magyar";

    public override string SettingZone => "Időzóna";

    public override string SettingHours => "Munkaidő";

    public override string SettingCapacity => "Heti kapacitás";

    public override string SettingDaysOff => "Szabadnapok";

    public override string SettingHolidays => "Ünnepnapok";

    public override string SettingNotices => "Mások változtatásai";

    public override string SettingAddress => "Megszólítás";

    public override string AddressName(bool isFormal) => isFormal ? "magázó" : "tegező";

    public override string NoneYet => "nincs";

    public override Phrase SettingsHow(bool isStaff, bool isAsked) => Phrase.Of($"Így módosíthatod őket: {SettingLines(isStaff, isAsked)}.");

    protected static Phrase SettingLines(bool isStaff, bool isAsked)
    {
        string?[] lines = ["/va munkaidő hétfő-péntek 9-17", "/va szabadság péntek", isStaff ? "/va kapacitás 25 óra" : null, isAsked ? "/va tervezés csütörtök 14:00" : null, "/va értesítés naponta", "/va időzóna Bécs", "/va nyelv angol"];
        return Phrase.Join(", ", lines.OfType<string>().Select(line => Phrase.Of($"{line:b}")));
    }
}
