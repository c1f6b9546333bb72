using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase OthersChanged(string names, string client) => Phrase.Of($"{names:b} változtatott a táblán ({client}):");

    public override string ChangeNew => "új feladat";

    public override string ChangeRemoved => "lekerült a tábláról";

    public override string ChangeOther => "módosultak a részletei";

    public override string ChangeState(string column, string? waitsFor) => waitsFor is null ? $"átkerült ide: „{column}”" : $"átkerült ide: „{column}” ({waitsFor})";

    public override string ChangePosition(int position) => position == 1 ? "mostantól az első" : $"mostantól {position}. a sorban";

    public override Phrase MoreChanges(int count) => $"… és még {count}.";

    public override Phrase FallsOutOfWeek(string title) => Phrase.Of($"Erre a hétre már nem fér be: {title:b}.");
}
