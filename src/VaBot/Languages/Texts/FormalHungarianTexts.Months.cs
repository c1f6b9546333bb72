using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override Phrase MonthTimerRuns(string since) => Phrase.Of($"Az időmérője fut, kezdete: {since:b}. Az ideje még egyik kimutatásban sincs benne. {"/timer stop":b}");
}
