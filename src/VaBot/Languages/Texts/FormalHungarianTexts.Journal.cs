using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override Phrase NothingToUndo() => "Itt már nincs mit visszavonni.";

    public override Phrase AlreadyUndone(string deed) => Phrase.Of($"Ez már vissza van vonva: {deed:b}.");
}
