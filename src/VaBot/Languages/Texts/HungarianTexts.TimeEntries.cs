using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override string LogAnyway => "Igen, rögzítsd";

    public override string LogForToday => "Inkább mára";

    public override string ColumnClient => "Ügyfél";

    public override string ColumnTask => "Feladat";

    public override string ColumnTime => "Idő";

    public override string Total => "Összesen";

    public override string WithoutTask => "Feladat nélkül";

    public override string EditTitle => "Az utolsó bejegyzés módosítása";

    public override string FieldLength => "Mennyi ideig tartott?";

    public override string Save => "Mentés";

    public override Phrase Logged(int minutes, string? subject, bool isTask, string client, string day, string? range)
    {
        var when = range is null ? day : $"{day}, {range}";
        return subject is null
            ? Phrase.Of($"Rögzítve: {Minutes(minutes):b}, {client:b} ({when}).")
            : isTask
                ? Phrase.Of($"Rögzítve: {Minutes(minutes):b}, {subject:b} ({client}, {when}).")
                : Phrase.Of($"Rögzítve: {Minutes(minutes):b}, {client:b} ({when}), megjegyzés: {subject:b}. Ilyen nevű feladat nincs.");
    }

    public override string ThisWeek(int minutes, string? client) => client is null ? $"A héten eddig {Minutes(minutes)}." : $"A héten eddig {Minutes(minutes)} ({client}).";

    public override string PackageLeft(int minutesLeft, int minutesOf) => $"A keretből még {Minutes(minutesLeft)} maradt ({Minutes(minutesOf)}).";

    public override string PackageOver(int minutesOver, int minutesOf) => $"{Minutes(minutesOver)} a kereten felül ({Minutes(minutesOf)}).";

    public override string Assumed(IEnumerable<string> what) => $"Ezt vettem alapul: {string.Join("; ", what)}.";

    public override string AssumedDay(string day) => day;

    public override string AssumedClientByTask(string client) => $"{client} (a feladat alapján)";

    public override string AssumedClientOfRoom(string client) => $"{client} (ez az ő csatornája)";

    public override string AssumedOnlyClient(string client) => $"{client} (az egyetlen ügyfeled)";

    public override Phrase HowLong(string? subject) => subject is null
        ? Phrase.Of($"Mennyi ideig tartott? Például {"/log 45p hírlevél":b} vagy {"/log 9:00-10:30 hírlevél":b}.")
        : Phrase.Of($"Mennyi ideig tartott: {subject:b}? Például {"/log 45p " + subject:b} vagy {"/log 9:00-10:30 " + subject:b}.");

    public override Phrase MinutesOrHours(int number) => Phrase.Of($"{SomeMinutes(number):b} vagy {SomeHours(number):b}?");

    public override string SomeMinutes(int number) => $"{number} perc";

    public override string SomeHours(int number) => $"{number} óra";

    public override Phrase WhichDay(string typed) => Phrase.Of($"Melyik nap ez: {typed:b}?");

    public override Phrase UnreadLine(string line) => Phrase.Of($"Ezt nem értettem: {line:b}. Írd így: {"45p hírlevél":b}.");

    public override Phrase ImpossibleDuration(string typed) => Phrase.Of($"Ennyit nem tudok rögzíteni: {typed:b}. Egész percekben számolok, egy bejegyzés 1 perctől 24 óráig tarthat, például {"1ó 15p":b}.");

    public override Phrase ImpossibleDate(string typed) => Phrase.Of($"Nincs ilyen nap: {typed:b}. Írd így: {"nov. 19.":b} vagy {"2026-11-19":b}.");

    public override Phrase SkippedTime(string range, string day) => Phrase.Of($"Ez az időpont aznap kimaradt ({day}, {range:b}): előreállították az órát. Írd meg inkább, mennyi ideig tartott, például {"/log 30p hírlevél":b}.");

    public override Phrase ReallyThatLong(int minutes) => Phrase.Of($"Ez {Minutes(minutes):b} egyetlen bejegyzésben. Biztosan jó így?");

    public override Phrase ReallyInTheFuture(string day, string? range) => Phrase.Of($"Ez még a jövő ({(range is null ? day : $"{day}, {range}"):b}). Rögzítsem így is?");

    public override Phrase ReallyOverlapping(string? other, string range, string day) => other is null
        ? Phrase.Of($"Ez átfedésben van egy másik bejegyzéseddel: {range} ({day}). Rögzítsem így is?")
        : Phrase.Of($"Ez átfedésben van ezzel: {other:b}, {range} ({day}). Rögzítsem így is?");

    public override Phrase ReallyWhileTimerRuns(string? other, string since) => other is null
        ? Phrase.Of($"Az időmérőd {since} óta fut, így ez kétszer számítana. Rögzítsem így is?")
        : Phrase.Of($"Az időmérőd {since} óta fut ({other:b}), így ez kétszer számítana. Rögzítsem így is?");

    public override Phrase NoEntryYet() => Phrase.Of($"Itt még nincs módosítható bejegyzés. Rögzíts egyet: {"/log 45p hírlevél":b}.");

    public override Phrase EntryNotFound() => Phrase.Of($"Ez a bejegyzés már nincs meg, vagy nem ide tartozik. A {"/log ma":b} megmutatja, mi van.");

    public override Phrase Edited(string subject, int before, int now, string client, string day) =>
        Phrase.Of($"{subject:b} ({client}, {day}): {Minutes(before)} helyett {Minutes(now):b}.");

    public override Phrase Moved(string subject, int minutes, string from, string to) => Phrase.Of($"{Minutes(minutes):b} áthelyezve. Eddig: {from}. Mostantól: {to:b}.");

    public override Phrase EditedAlready(string subject, int minutes) => Phrase.Of($"Ez már most is {Minutes(minutes)}: {subject:b}. Semmi sem változott.");

    public override Phrase MovedAlready(string where) => Phrase.Of($"Már most is itt van: {where:b}. Semmi sem változott.");

    public override Phrase NotedOnly(string note) => Phrase.Of($"Nincs ilyen nevű feladat: {note:b}; megjegyzésként maradt meg.");

    public override Phrase MoveWhere() => Phrase.Of($"Hová tegyem az utolsó bejegyzésedet? Például {"/log move blog":b} vagy {"/log move tegnap":b}.");

    public override Phrase SplitHow() => Phrase.Of($"Mennyit válasszak le az utolsó bejegyzésedből, és mire kerüljön? Például {"/log split 20p blog":b}.");

    public override Phrase SplitTooMuch(int minutes) => minutes < 2
        ? Phrase.Of($"A bejegyzés {Minutes(minutes):b}, ebből nincs mit leválasztani.")
        : Phrase.Of($"A bejegyzés {Minutes(minutes):b}; ennél kevesebbet választhatsz le, például {$"/log split {minutes / 2}p blog":b}.");

    public override Phrase Split(string subject, int kept, string other, int split) =>
        Phrase.Of($"{subject:b}: maradt {Minutes(kept):b}. {other:b}: {Minutes(split):b}.");

    public override Phrase Deleted(string subject, int minutes, string client, string day) => Phrase.Of($"Törölve: {Minutes(minutes):b}, {subject:b} ({client}, {day}).");

    public override string SummaryTitle(Period period, string? client, string days)
    {
        var span = period switch
        {
            Period.Today => "Ma",
            Period.Yesterday => "Tegnap",
            Period.LastWeek => "Múlt hét",
            Period.ThisMonth => "Ez a hónap",
            Period.LastMonth => "Múlt hónap",
            _ => "Ez a hét",
        };
        return client is null ? $"{span} ({days})" : $"{span}, {client} ({days})";
    }

    public override Phrase NothingLogged(string title) => Phrase.Of($"{title}: nincs bejegyzés.");

    public override string EditLast(int minutes) => $"Az utolsó módosítása ({Minutes(minutes)})";

    public override string DeleteLast(int minutes) => $"Az utolsó törlése ({Minutes(minutes)})";

    public override string OtherRows(int count) => $"még {count}";

    public override string Entries(int count) => $"{count} bejegyzés";

    public override string ClientWithoutTask(string client) => $"{client}, feladat nélkül";
}
