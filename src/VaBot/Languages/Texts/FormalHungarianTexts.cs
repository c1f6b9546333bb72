using VaBot.Messages;

namespace VaBot.Languages;

/// <summary>Hungarian for people who are addressed formally: only the sentences that address anybody differ.
/// They address the bot the same way on its buttons.</summary>
internal sealed partial class FormalHungarianTexts : HungarianTexts
{
    public override Reply Broke(Guid id) => Reply.Of(new Line($"Elnézést, valami elromlott nálam, és semmi sem mentődött el. Kérem, próbálja meg még egyszer! ({id:N})", Tone.Problem));

    public override Phrase StrangerMayNot() => Phrase.Of($"Még nem ismerjük egymást, ezért ezt nem tehetem meg Önnek. Ha olyan asszisztenssel dolgozik, aki VaBotot használ, kérjen tőle meghívót. A {"súgó":b} mindig működik.");

    public override Phrase NotInThisRoom() => Phrase.Of($"Ebben a beszélgetésben ezt nem tudom megtenni. Használja a saját ügyfélcsatornáját, vagy írjon nekem közvetlenül; a {"súgó":b} ott többet mond.");

    public override Phrase RoleMayNot() => Phrase.Of($"Ezt csak az asszisztens teheti meg. A {"súgó":b} megmutatja, miben segíthetek Önnek.");

    public override Phrase NotUnderstood(bool isStaff) => isStaff
        ? Phrase.Of($"Ebben nem találtam tennivalót. Próbálja így: {"/log 45p hírlevél":b} vagy {"/timer start hírlevél":b}.")
        : Phrase.Of($"Ebben nem találtam tennivalót. Próbálja így: {"/board":b} vagy {"a hírlevél legyen a blog előtt":b}.");

    public override Phrase DidYouMean(string commandLine) => Phrase.Of($"Erre gondolt: {commandLine:b}?");

    public override Phrase HelpTitle() => "Ilyeneket írhat:";

    public override Phrase HelpForStranger() => "Jó napot, VaBot vagyok. Virtuális asszisztensek és ügyfeleik munkaidejét és feladattábláját vezetem. Itt még nem mutattak be minket egymásnak, így most csak ennyit mondhatok.";

    public override Phrase WhichTask(string typed) => Phrase.Of($"Több ilyen is van: {typed:b}. Melyikre gondol?");

    public override Phrase OnlyThisClientHere(string thisClient) => Phrase.Of($"Ebben a beszélgetésben csak ezzel az ügyféllel foglalkozom: {thisClient:b}. A többihez használja az ő csatornájukat, vagy írjon nekem közvetlenül.");

    public override Phrase NoClientsYet() => "Még nincs ügyfele.";
}
