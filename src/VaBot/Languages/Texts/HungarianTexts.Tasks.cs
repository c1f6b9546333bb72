using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override string ColumnToDo => "Teendő";

    public override string ColumnDoing => "Folyamatban";

    public override string ColumnWaiting => "Ügyfélre vár";

    public override string ColumnDone => "Kész";

    public override string TaskStart => "Indítás";

    public override string LogQuarter => "15 perc";

    public override string BoardTitle(string client) => $"{client}: feladatok sorrendben";

    public override string Estimate(int minutes) => $"becslés: {Minutes(minutes)}";

    public override string LoggedOfEstimate(int logged, int estimate) => $"{Minutes(logged)} / {Minutes(estimate)}";

    public override string LoggedSoFar(int logged) => $"eddig {Minutes(logged)}";

    public override string Due(string day) => $"határidő: {day}";

    public override Phrase BoardEmpty(string client) => Phrase.Of($"Még nincs feladat: {client:b}.");

    public override string WaitingFor(string what) => $"erre vár: {what}";

    public override string HighPriority => "sürgős";

    public override string LowPriority => "ráér";

    public override string TaskDone => "Kész";

    public override string TaskTop => "Legfelülre";

    public override string TaskUp => "Fel";

    public override string TaskDown => "Le";

    public override string ShowBoard => "Tábla";

    public override string AddAnyway => "Igen, vedd fel";

    public override Phrase BoardHasChanged() => "A tábla azóta megváltozott, ezért nem csináltam semmit. Most így néz ki:";

    public override Phrase CardGone() => "Ez a kártya már nincs meg, vagy nem ide tartozik.";

    public override Phrase NameATask() => Phrase.Of($"Melyik feladat? Írd oda a nevét, például {"/task kész hírlevél":b}.");

    public override Phrase NoSuchTask(string typed) => Phrase.Of($"Itt nem találok ilyen feladatot: {typed:b}.");

    public override Phrase NameTheNewTask() => Phrase.Of($"Mi legyen a feladat? Például {"/task add Minták rendelése, péntekig, 30p":b}.");

    public override Phrase TitleTooLong(int most) => Phrase.Of($"Ez a cím túl hosszú: egy kártyára {most} betű fér. A többit írd a beszélgetésbe.");

    public override Phrase TaskAdded(string title, string client, int position, IEnumerable<string> details)
    {
        var more = string.Join(", ", [$"{position}. a sorban", .. details]);
        return Phrase.Of($"Felvettem: {title:b} ({client}, {more}).");
    }

    public override Phrase TaskExists(string title) => Phrase.Of($"Ilyen már van a táblán: {title:b}. Felvegyek még egyet?");

    public override Phrase TaskIsFirst(string title, string? next) => next is null
        ? Phrase.Of($"{title:b} az első.")
        : Phrase.Of($"{title:b} az első, utána jön: {next:b}.");

    public override Phrase TaskIsLast(string title) => Phrase.Of($"{title:b} az utolsó.");

    public override Phrase TaskIsBefore(string title, string next, int position) => Phrase.Of($"{title:b} most {position}. a sorban, utána jön: {next:b}.");

    public override Phrase TaskHasPriority(string title, Priority priority) => priority switch
    {
        Priority.High => Phrase.Of($"{title:b} mostantól sürgős."),
        Priority.Low => Phrase.Of($"{title:b} mostantól ráér."),
        _ => Phrase.Of($"{title:b} mostantól átlagos fontosságú."),
    };

    public override Phrase MoveTaskHow(string title) => Phrase.Of($"Hová kerüljön: {title:b}? Például {"/task előre hírlevél":b} vagy {"a hírlevél legyen a blog előtt":b}.");

    public override Phrase BeforeItself(string title) => Phrase.Of($"Önmaga elé vagy mögé nem kerülhet: {title:b}. Nevezz meg két feladatot, például {"a hírlevél legyen a blog előtt":b}.");

    public override Phrase TaskIsDone(string title, int logged) => logged == 0
        ? Phrase.Of($"Kész: {title:b}.")
        : Phrase.Of($"Kész: {title:b}, összesen {Minutes(logged)}.");

    public override Phrase TaskIsStarted(string title) => Phrase.Of($"Folyamatban: {title:b}.");

    public override Phrase TaskWaits(string title, string? what) => what is null
        ? Phrase.Of($"Az ügyfélre vár: {title:b}.")
        : Phrase.Of($"Várakozik: {title:b}. Erre vár: {what}");

    public override Phrase TaskIsOpenAgain(string title) => Phrase.Of($"Újra nyitva: {title:b}.");

    public override Phrase TaskIsRemoved(string title) => Phrase.Of($"Lekerült a tábláról: {title:b}. A rá rögzített idő megmarad.");

    public override Phrase TaskAlready(string title, string column) => Phrase.Of($"{title:b} már itt van: {column}.");

    public override Phrase TaskIsDue(string title, string day) => Phrase.Of($"{title:b}, határidő: {day:b}.");

    public override Phrase DueWhen(string title) => Phrase.Of($"Mikorra legyen kész: {title:b}? Például {"/task határidő hírlevél péntek":b}.");

    public override Phrase DuePast(string title, string day) => Phrase.Of($"Ez már elmúlt: {day:b}. Mikorra legyen kész: {title:b}? Például {"/task határidő hírlevél péntek":b}.");

    public override Phrase TaskIsEstimated(string title, int minutes, int logged) => logged == 0
        ? Phrase.Of($"{title:b}, becslés: {Minutes(minutes):b}.")
        : Phrase.Of($"{title:b}, becslés: {Minutes(minutes):b}, ebből {Minutes(logged)} már rögzítve.");

    public override Phrase EstimateHow(string title) => Phrase.Of($"Mennyi ideig tart majd: {title:b}? Például {"/task becslés hírlevél 3 óra":b}.");
}
