using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override string AllClientsTitle => "Minden ügyfele";

    public override string AddAsTask => "Vegye fel feladatnak";

    public override Phrase NothingDue() => Phrase.Of($"Semminek sincs határideje. Így adhat meg egyet: {"/task határidő hírlevél péntek":b}.");

    public override Phrase EntryHasTask(string title) => Phrase.Of($"Ez az idő már feladaton van: {title:b}. Máshová így teheti: {"/log áthelyezés blog":b}.");
}
