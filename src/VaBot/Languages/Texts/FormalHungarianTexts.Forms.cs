using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override Phrase NothingToPlan(string client) => Phrase.Of($"Nincs mit beosztani: {client:b} tábláján nincs nyitott kártya. Előbb vegyen fel egyet.");
}
