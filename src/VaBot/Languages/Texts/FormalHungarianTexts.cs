using VaBot.Messages;

namespace VaBot.Languages;

/// <summary>Hungarian for people who are addressed formally: only the sentences that address anybody differ.</summary>
internal sealed partial class FormalHungarianTexts : HungarianTexts
{
}
