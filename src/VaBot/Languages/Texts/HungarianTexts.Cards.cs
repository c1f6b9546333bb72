using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    private static readonly string[] OnWeekdays = ["hétfőn", "kedden", "szerdán", "csütörtökön", "pénteken", "szombaton", "vasárnap"];

    public override string ColumnRemoved => "Eltávolítva";

    public override string NormalPriority => "átlagos";

    public override string TaskReopen => "Újranyitás";

    public override string TaskDetails => "Részletek";

    public override string TaskHistory => "Előzmények";

    public override string FieldTitle => "Cím";

    public override string FieldState => "Állapot";

    public override string FieldWaitsFor => "Erre vár";

    public override string FieldService => "Szolgáltatás";

    public override string FieldEstimate => "Becslés";

    public override string FieldDue => "Határidő";

    public override string FieldPriority => "Fontosság";

    public override string FieldRepeats => "Ismétlődés";

    public override string FieldLink => "Hivatkozás";

    public override string FieldDescription => "Leírás";

    public override string Repeats(Repeat repeat)
    {
        if (repeat.AfterDone)
        {
            var unit = repeat.Unit switch { RepeatUnit.Daily => "nappal", RepeatUnit.Weekly => "héttel", _ => "hónappal" };
            return $"elkészülte után {repeat.Every} {unit}{On(repeat)}";
        }

        return (repeat.Unit, repeat.Every) switch
        {
            (RepeatUnit.Daily, 1) => "naponta",
            (RepeatUnit.Daily, var days) => $"{days} naponta",
            (RepeatUnit.Weekly, 1) => "hetente",
            (RepeatUnit.Weekly, 2) => "kéthetente",
            (RepeatUnit.Weekly, var weeks) => $"{weeks} hetente",
            (_, 1) => "havonta",
            (_, var months) => $"{months} havonta",
        } + On(repeat);
    }

    public override string Overdue(string day) => $"lejárt: {day}";

    public override string MoreOf(string column) => $"Több: {column}";

    public override string PlaceOnBoard(int position) => $"{position}. a sorban";

    public override string WaitingSince(string what, string day) => $"{what} (kezdete: {day})";

    public override Phrase TextTooLong(int most, int typed) => Phrase.Of($"Ez túl hosszú: {typed} karakter, és legfeljebb {most} fér el. Rövidíts rajta, vagy írd a többit megjegyzésbe.");

    public override Phrase Renamed(string before, string now) => Phrase.Of($"{before} új neve: {now:b}.");

    public override Phrase RenameHow(string title) => Phrase.Of($"Mi legyen az új neve: {title:b}? Például {"/task átnevezés hírlevél: Téli hírlevél":b}.");

    public override Phrase TitleTaken(string title) => Phrase.Of($"Ilyen nevű kártya már van a táblán: {title:b}. Válassz olyat, amelyikről megismered.");

    public override Phrase Described(string title) => Phrase.Of($"Megvan a leírás: {title:b}.");

    public override Phrase DescriptionGone(string title) => Phrase.Of($"Töröltem a leírást: {title:b}.");

    public override Phrase DescribeHow(string title) => Phrase.Of($"Miről szól: {title:b}? Például {"/task leírás hírlevél Három hír, termékenként egy":b}.");

    public override Phrase Linked(string title, string link) => Phrase.Of($"{title:b} itt található: {link}");

    public override Phrase LinkGone(string title) => Phrase.Of($"Töröltem a hivatkozást: {title:b}.");

    public override Phrase LinkHow(string title) => Phrase.Of($"Teljes webcímet adj meg ehhez: {title:b}. Például {"/task link hírlevél https://example.com/vazlat":b}.");

    public override Phrase Noted(string title) => Phrase.Of($"Feljegyeztem ide: {title:b}.");

    public override Phrase NoteHow(string title) => Phrase.Of($"Mit jegyezzek fel ide: {title:b}? Például {"/task megjegyzés hírlevél A képek hétfőn jönnek":b}.");

    public override Phrase TaskHasService(string title, string service) => Phrase.Of($"{title:b} mostantól: {service:b}.");

    public override Phrase TaskIsOtherWork(string title) => Phrase.Of($"{title:b} mostantól egyéb munka.");

    public override Phrase WhichService(string? typed, IEnumerable<string> services, string title)
    {
        var list = string.Join(", ", services);
        return typed is null
            ? Phrase.Of($"Melyik szolgáltatás: {title:b}? A szerződésben ezek vannak: {list}.")
            : Phrase.Of($"Ilyen szolgáltatás nincs a szerződésben: {typed:b}. Ezek vannak: {list}.");
    }

    public override Phrase NoServices() => "Ennek az ügyfélnek a szerződésében nincsenek szolgáltatások, minden munka egy díjjal megy.";

    public override Phrase TaskRepeats(string title, Repeat repeat, string? due) => due is null
        ? Phrase.Of($"{title:b} ismétlődik: {Repeats(repeat):b}. Ha elkészül, felteszem a táblára a következőt.")
        : Phrase.Of($"{title:b} ismétlődik: {Repeats(repeat):b}; a mostani határideje: {due}. Ha elkészül, felteszem a táblára a következőt.");

    public override Phrase RepeatsNoMore(string title) => Phrase.Of($"Nem ismétlődik többé: {title:b}.");

    public override Phrase RepeatHow(string title, Repeat? now)
    {
        var how = Phrase.Of($"Például {"/task ismétlés hírlevél hetente pénteken":b}, {"minden hónap 31-én":b}, {"2 héttel elkészülés után":b} vagy {"soha":b}.");
        return now is null ? Phrase.Of($"Milyen gyakran ismétlődjön: {title:b}? {how}") : Phrase.Of($"{title:b} ismétlődik: {Repeats(now)}. {how}");
    }

    public override Phrase ComesBack(string day) => Phrase.Of($"A következő már a táblán van, határidő: {day:b}.");

    public override Phrase TaskIsNotDue(string title) => Phrase.Of($"Nincs többé határideje: {title:b}.");

    public override Phrase TaskIsNotEstimated(string title) => Phrase.Of($"Nincs többé becslése: {title:b}.");

    public override Phrase StepsAdded(string title, IReadOnlyList<string> steps, int count) => steps.Count == 1
        ? Phrase.Of($"{title:b}, új teendő: ☐ {count}. {steps[0]}")
        : Phrase.Of($"{title:b}: {steps.Count} új teendő, a listán most {count} van.");

    public override Phrase StepTicked(string title, string step, int done, int of) => Phrase.Of($"☑ {step:b} ({title}, {done}/{of} kész)");

    public override Phrase StepUnticked(string title, string step, int done, int of) => Phrase.Of($"☐ {step:b} újra teendő ({title}, {done}/{of} kész).");

    public override Phrase StepStruck(string title, string step, int left) => Phrase.Of($"Kihúztam: {step:b} ({title}, még {left} van a listán).");

    public override Phrase StepAlready(string step, bool isDone) => isDone ? Phrase.Of($"Már ki van pipálva: {step:b}.") : Phrase.Of($"Nincs kipipálva: {step:b}.");

    public override Phrase CheckHow(string title) => Phrase.Of($"Mi a következő teendő itt: {title:b}? Például {"/task teendő hírlevél képek megrendelése":b}.");

    public override Phrase NoChecklist(string title) => Phrase.Of($"Itt még nincs lista: {title:b}. Így kezdheted el: {"/task teendő hírlevél képek megrendelése":b}.");

    public override Phrase WhichItem(string title, int count) => Phrase.Of($"Melyik teendő: {title:b}? Írd oda a számát 1 és {count} között, például {"/task pipa hírlevél 1":b}.");

    public override Phrase ChecklistFull(int most) => Phrase.Of($"Egy listára legfeljebb {most} teendő fér. A többinek nyiss új kártyát.");

    private static string On(Repeat repeat) => (repeat.Unit, repeat.On) switch
    {
        (RepeatUnit.Weekly, { } day) => $", {OnWeekdays[day - 1]}",
        (RepeatUnit.Monthly, 31) => ", az utolsó napon",
        (RepeatUnit.Monthly, 1) => ", 1-jén",
        (RepeatUnit.Monthly, { } day) => $", {day}-{(day is 2 or 3 or 6 or 8 or 13 or 16 or 18 or 20 or 23 or 26 or 28 or 30 ? "án" : "én")}",
        _ => "",
    };
}
