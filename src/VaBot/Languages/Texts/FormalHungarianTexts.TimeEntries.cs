using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override string LogAnyway => "Igen, rögzítse";

    public override string AssumedOnlyClient(string client) => $"{client} (az Ön egyetlen ügyfele)";

    public override Phrase UnreadLine(string line) => Phrase.Of($"Ezt nem értettem: {line:b}. Írja így: {"45p hírlevél":b}.");

    public override Phrase ImpossibleDate(string typed) => Phrase.Of($"Nincs ilyen nap: {typed:b}. Írja így: {"nov. 19.":b} vagy {"2026-11-19":b}.");

    public override Phrase SkippedTime(string range, string day) => Phrase.Of($"Ez az időpont aznap kimaradt ({day}, {range:b}): előreállították az órát. Írja meg inkább, mennyi ideig tartott, például {"/log 30p hírlevél":b}.");

    public override Phrase ReallyOverlapping(string? other, string range, string day) => other is null
        ? Phrase.Of($"Ez átfedésben van egy másik bejegyzésével: {range} ({day}). Rögzítsem így is?")
        : base.ReallyOverlapping(other, range, day);

    public override Phrase ReallyWhileTimerRuns(string? other, string since) => other is null
        ? Phrase.Of($"Az időmérője {since} óta fut, így ez kétszer számítana. Rögzítsem így is?")
        : Phrase.Of($"Az időmérője {since} óta fut ({other:b}), így ez kétszer számítana. Rögzítsem így is?");

    public override Phrase NoEntryYet() => Phrase.Of($"Itt még nincs módosítható bejegyzés. Rögzítsen egyet: {"/log 45p hírlevél":b}.");

    public override Phrase MoveWhere() => Phrase.Of($"Hová tegyem az utolsó bejegyzését? Például {"/log move blog":b} vagy {"/log move tegnap":b}.");

    public override Phrase SplitHow() => Phrase.Of($"Mennyit válasszak le az utolsó bejegyzéséből, és mire kerüljön? Például {"/log split 20p blog":b}.");

    public override Phrase SplitTooMuch(int minutes) => minutes < 2
        ? base.SplitTooMuch(minutes)
        : Phrase.Of($"A bejegyzés {Minutes(minutes):b}; ennél kevesebbet választhat le, például {$"/log split {minutes / 2}p blog":b}.");
}
