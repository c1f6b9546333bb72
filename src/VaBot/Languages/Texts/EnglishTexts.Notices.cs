using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override Phrase OthersChanged(string names, string client) => Phrase.Of($"{names:b} changed the {client} board:");

    public override string ChangeNew => "new";

    public override string ChangeRemoved => "taken off the board";

    public override string ChangeOther => "details changed";

    public override string ChangeState(string column, string? waitsFor) => waitsFor is null ? $"now in “{column}”" : $"now in “{column}” ({waitsFor})";

    public override string ChangePosition(int position) => position == 1 ? "now first" : $"now no. {position}";

    public override Phrase MoreChanges(int count) => $"… and {count} more.";

    public override Phrase FallsOutOfWeek(string title) => Phrase.Of($"{title:b} now falls out of this week.");
}
