using NodaTime;
using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override Phrase LanguageIsSet() => "Mostantól magyarul beszélek Önnel.";

    public override Phrase ZoneIsSet(string zone, string clock) => Phrase.Of($"Az időzónája mostantól {zone:b}. Ott most {clock} van.");

    public override Phrase WhichZone() => Phrase.Of($"Melyik időzóna? Írjon egy várost vagy egy zónát, például {"/va időzóna Bécs":b} vagy {"/va időzóna Europe/Vienna":b}.");

    public override Phrase WhichHours() => Phrase.Of($"Mikor dolgozik? Például {"/va munkaidő hétfő-péntek 9:00-17:00":b}.");

    public override Phrase HoursAre(IReadOnlyList<IsoDayOfWeek> days, string range) => Phrase.Of($"A munkaideje: {WeekdayNames(days):b}, {range:b}. Ezen kívül magamtól nem írok.");

    public override Phrase WhichCapacity() => Phrase.Of($"Mennyit tud dolgozni egy héten, minden ügyfelének együtt? Például {"/va kapacitás 25 óra":b}.");

    public override Phrase WhichPlanning() => Phrase.Of($"Mikor kérdezzem a következő hétről? Írjon egy napot és egy időpontot, például {"/va tervezés csütörtök 14:00":b}.");

    public override Phrase PlanningIs(IsoDayOfWeek day, string clock) => Phrase.Of($"A következő hétről mostantól ekkor kérdezem: {$"{WeekdayNames([day])}, {clock}":b}.");

    public override Phrase PlanningNeedsWorkday(IsoDayOfWeek day, IReadOnlyList<IsoDayOfWeek> workdays) =>
        Phrase.Of($"Ezen a napon nem dolgozik: {WeekdayNames([day]):b}. Válasszon egy munkanapot ({WeekdayNames(workdays)}), például {"/va tervezés csütörtök 14:00":b}.");

    public override Phrase PlanningNeedsHours(string clock, string first, string last) =>
        Phrase.Of($"{clock:b} már nem fér bele a munkaidejébe, vagy egy óra sem maradna utána. Válasszon {first} és {last} között, például {"/va tervezés csütörtök 14:00":b}.");

    public override Phrase WhichDaysOff() => Phrase.Of($"Mely napokon lesz távol? Például {"/va szabadság péntek":b} vagy {"/va szabadság 12-20..12-31":b}.");

    public override Phrase AwayIs(string days) => Phrase.Of($"Felírtam, hogy távol lesz: {days:b}. Akkor nem kérdezek semmit, és ezek nélkül a napok nélkül tervezek.");

    public override Phrase NoDaysOff() => Phrase.Of($"Most nincs felírva szabadnapja. Így vehet fel: {"/va szabadság 12-20..12-31":b}.");

    public override Phrase DaysOffAre(string days) => Phrase.Of($"Szabadnapjai: {days:b}.");

    public override Phrase NotAwayThen(string day) => Phrase.Of($"Akkor nincs távol: {day:b}. A {"/va szabadság":b} megmutatja a szabadnapjait.");

    public override Phrase AwayIsOver(string days) => Phrase.Of($"Üdvözlöm újra! Töröltem a távollétet: {days:b}.");

    public override Phrase WhichHolidays() => Phrase.Of($"Melyik ország ünnepnapjait tartja? Írjon egy országot, például {"/va ünnepek HU":b}, vagy egy tartományt, például {"/va ünnepek DE-BY":b}; ha egyiket sem: {"/va ünnepek nincs":b}.");

    public override string NoticeName(NoticeHabit habit) => habit == NoticeHabit.Off ? "Ne szóljon" : base.NoticeName(habit);

    public override Phrase SettingsTitle() => "Az Ön beállításai";

    public override Phrase SettingsHow(bool isStaff, bool isAsked) => Phrase.Of($"Így módosíthatja őket: {SettingLines(isStaff, isAsked)}.");
}
