using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string FormLogTitle => "Log time";

    public override string FormTaskTitle => "New task";

    public override string FormPlanTitle(string client, int week) => $"{client}, week {week}";

    public override string FormHowLong => "How long";

    public override string FormHowLongHint => "45m, 1h 30m or 9:00-10:30";

    public override string FormCardHint => "Choose a card";

    public override string FormWords => "In your own words";

    public override string FormWordsHint => "call about the autumn sale";

    public override string FormDay => "Day";

    public override string FormTaskName => "What is to be done";

    public override string FormTaskNameHint => "Order samples";

    public override string FormEstimate => "How long it takes";

    public override string FormEstimateHint => "45m or 2h";

    public override string OneMoment => "One moment…";

    public override string Cancel => "Cancel";

    public override string Close => "Close";

    public override string FieldSource => "Made of";

    public override Phrase NothingToPlan(string client) => Phrase.Of($"There is no open card of {client:b} to plan. Add one first.");
}
