namespace VaBot.Languages.Reading;

/// <summary>"40 minutes on the letters and 20 on the ad copy": a number in front of a listed task has the unit of the length before it.</summary>
internal static class EllipticNumbers
{
    /// <summary>Small words between the number and the task.</summary>
    private const int Reach = 3;

    private static readonly CueSet Leading = CueSet.Of(Cue.Article, Cue.Attachment, Cue.Of, Cue.At, Cue.Into);
    private static readonly CueSet Joining = CueSet.Of(Cue.And, Cue.Then, Cue.More);

    public static void Take(Scene scene)
    {
        foreach (var mention in scene.Tasks)
        {
            var at = mention.First - 1;
            while (at > 0 && mention.First - at <= Reach && scene.Tokens[at].Owner == Owner.None && scene.Tokens[at].Kind == TokenKind.Word && scene.Tokens[at].Lexical.Overlaps(Leading))
            {
                at--;
            }

            if (at < 1 || at == mention.First - 1 || scene.Tokens[at] is not { Kind: TokenKind.Number, Digits: > 0 and < 1000 } number || !(number.Owner == Owner.None || IsDay(scene, at)) || !IsJoined(scene, at - 1))
            {
                continue;
            }

            var place = Spots.From(scene.Times, at, spot => spot.First);
            if (place > 0 && scene.Times[place - 1] is { Start: null } before && scene.Means(before.End - 1, Cue.Minute) && before.End < at)
            {
                scene.Dates.RemoveAll(spot => spot.First == at);
                scene.Times.Insert(place, new TimeSpot(at, at + 1, number.Digits));
                scene.Own(at, at + 1, Owner.Duration);
            }
        }
    }

    /// <summary>"20-at": alone the twentieth, behind minutes twenty more of them.</summary>
    private static bool IsDay(Scene scene, int at) => scene.Tokens[at].Owner == Owner.Date && Spots.At(scene.Dates, at, spot => (spot.First, spot.End)) is { } day && day.First == at && day.End == at + 1;

    private static bool IsJoined(Scene scene, int at) => scene.IsSign(at, ',') || (scene.Tokens[at].Owner == Owner.None && scene.Tokens[at].Lexical.Overlaps(Joining));
}
