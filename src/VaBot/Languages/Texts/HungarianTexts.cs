using NodaTime;
using VaBot.Messages;

namespace VaBot.Languages;

// Names of tasks and clients are never declined here: they stand in brackets, after a colon or in the nominative,
// so that any name reads right.
internal partial class HungarianTexts : Texts
{
    private static readonly string[] Months = ["jan.", "febr.", "márc.", "ápr.", "máj.", "jún.", "júl.", "aug.", "szept.", "okt.", "nov.", "dec."];

    private static readonly string[] Weekdays = ["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"];

    public override string Undo => "Visszavonás";

    public override string Redo => "Visszaállítás";

    public override string Help => "Súgó";

    public override string Minutes(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var m) => $"{m} perc",
        (var h, 0) => $"{h} óra",
        var (h, m) => $"{h} óra {m} perc",
    };

    public override string Date(LocalDate day, LocalDate today)
    {
        var date = $"{Months[day.Month - 1]} {day.Day}., {Weekdays[(int)day.DayOfWeek - 1]}";
        return day.Year == today.Year ? date : $"{day.Year}. {date}";
    }

    public override string Day(LocalDate day, LocalDate today) => NodaTime.Period.DaysBetween(today, day) switch
    {
        0 => "ma",
        -1 => "tegnap",
        1 => "holnap",
        _ => Date(day, today),
    };

    public override Reply Broke(Guid id) => Reply.Of(new Line($"Elnézést, valami elromlott nálam, és semmi sem mentődött el. Próbáld meg még egyszer! ({id:N})", Tone.Problem));

    public override Phrase StrangerMayNot() => Phrase.Of($"Még nem ismerjük egymást, ezért ezt nem tehetem meg neked. Ha olyan asszisztenssel dolgozol, aki VaBotot használ, kérj tőle meghívót. A {"súgó":b} mindig működik.");

    public override Phrase NotInThisRoom() => Phrase.Of($"Ebben a beszélgetésben ezt nem tudom megtenni. Használd a saját ügyfélcsatornádat, vagy írj nekem közvetlenül; a {"súgó":b} ott többet mond.");

    public override Phrase RoleMayNot() => Phrase.Of($"Ezt csak az asszisztens teheti meg. A {"súgó":b} megmutatja, miben segíthetek neked.");

    public override Phrase ClientMay() => "Ezt csak az ügyfél mondhatja ki.";

    public override Phrase NotUnderstood(bool isStaff) => isStaff
        ? Phrase.Of($"Ebben nem találtam tennivalót. Próbáld így: {"/log 45p hírlevél":b} vagy {"/timer start hírlevél":b}.")
        : Phrase.Of($"Ebben nem találtam tennivalót. Próbáld így: {"/board":b} vagy {"a hírlevél legyen a blog előtt":b}.");

    public override Phrase DidYouMean(string commandLine) => Phrase.Of($"Erre gondoltál: {commandLine:b}?");

    public override Phrase LeftUndone(string wish) => Phrase.Of($"Egyszerre egy dolgot intézek el, ez még hátravan: {wish:b}");

    public override Phrase HelpTitle() => "Ilyeneket írhatsz:";

    public override Phrase HelpForStranger() => "Szia, VaBot vagyok. Virtuális asszisztensek és ügyfeleik munkaidejét és feladattábláját vezetem. Itt még nem mutattak be minket egymásnak, így most csak ennyit mondhatok.";

    public override Phrase WhichTask(string typed) => Phrase.Of($"Több ilyen is van: {typed:b}. Melyikre gondolsz?");

    public override Phrase WhichClient() => "Melyik ügyfélnek?";

    public override Phrase OnlyThisClientHere(string thisClient) => Phrase.Of($"Ebben a beszélgetésben csak ezzel az ügyféllel foglalkozom: {thisClient:b}. A többihez használd az ő csatornájukat, vagy írj nekem közvetlenül.");

    public override Phrase NoClientsYet() => "Még nincs ügyfeled.";
}
