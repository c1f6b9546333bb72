using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override string DueTitle => "Határidők";

    public override string WaitingTitle => "Ami az ügyfélre vár";

    public override string ColumnSince => "Mióta";

    public override string AllClientsTitle => "Minden ügyfeled";

    public override string ColumnWaits => "Vár";

    public override string ColumnNextDue => "Köv. határidő";

    public override string ColumnFirst => "Első a táblán";

    public override string AddAsTask => "Vedd fel feladatnak";

    public override string ColumnWhen => "Mikor";

    public override string ColumnWho => "Ki";

    public override string ColumnWhat => "Mit";

    public override string CardAdded => "felvette";

    public override string CardMoved => "átsorolta";

    public override string MakeTask => "Legyen belőle feladat";

    public override Phrase NothingDue() => Phrase.Of($"Semminek sincs határideje. Így adhatsz meg egyet: {"/task határidő hírlevél péntek":b}.");

    public override Phrase NothingWaits() => "Semmi sem vár az ügyfélre.";

    public override string FoundTitle(string words, int count) => $"{count} feladat, amelyben ez áll: „{words}”";

    public override Phrase NothingFound(string words) => Phrase.Of($"Nem találtam feladatot, amelyben ez állna: {words:b}.");

    public override Phrase FindWhat() => Phrase.Of($"Mit keressek? Például {"/task keresés képek":b}.");

    public override string HistoryTitle(string? card) => card is null ? "A legutóbbi változások" : $"{card}: ki mit módosított";

    public override Phrase NoHistory(string? card) => card is null ? "Még semmi sem változott." : Phrase.Of($"Ezen még senki sem módosított: {card:b}.");

    public override string NoteSaid(string text) => $"megjegyzés: {text}";

    public override string TakenBack(string what, string when) => $"{what} (visszavonva: {when})";

    public override string CardProgress(string title, int logged, int estimate) => $"{title}: eddig {Minutes(logged)} (becslés: {Minutes(estimate)}).";

    public override Phrase EstimateReached(string title, int percent, int logged, int estimate) => percent < 100
        ? Phrase.Of($"⚠ {title:b}: elfogyott a becslés {percent}%-a ({Minutes(logged)} / {Minutes(estimate)}).")
        : Phrase.Of($"❗ {title:b}: elfogyott a becsült idő ({Minutes(logged)} / {Minutes(estimate)}).");

    public override Phrase TaskMade(string title, string client, int minutes) => Phrase.Of($"Kártya lett belőle: {title:b} ({client}), rajta {Minutes(minutes):b}.");

    public override Phrase EntryHasTask(string title) => Phrase.Of($"Ez az idő már feladaton van: {title:b}. Máshová így teheted: {"/log áthelyezés blog":b}.");

    public override Phrase MakeTaskHow() => Phrase.Of($"Mi legyen a feladat neve? Például {"/log legyen belőle feladat: Fotózás":b}.");
}
