using VaBot.Languages.Reading.Rules;

namespace VaBot.Languages.Reading;

/// <summary>Numbers without a unit where a length is wanted: from ten on minutes, below ten a question. "háromnegyed" alone is 45 minutes.</summary>
internal static class BareNumbers
{
    private const int Smallest = 10;
    private const int Largest = 24 * 60;

    /// <summary>"2,5" alone is two hours and a half; from ten on nobody means hours. In hundredths.</summary>
    private const int MostParts = 10 * 100;

    /// <summary>One in every line that has no time of its own.</summary>
    public static void Take(Scene scene)
    {
        var first = 0;
        for (var i = 0; i <= scene.Tokens.Length; i++)
        {
            if (i < scene.Tokens.Length && !EntryReader.IsHardBreak(scene, i))
            {
                continue;
            }

            if (Spots.From(scene.Times, first, spot => spot.First) is var at && (at == scene.Times.Count || scene.Times[at].First >= i) && (scene.Times.Count == 0 || HasTask(scene, first, i)))
            {
                TakeFirst(scene, first, i, at);
            }

            first = i + 1;
        }

        if (scene.Times.Count > 0)
        {
            TakeListed(scene);
        }
    }

    private static readonly CueSet Joining = CueSet.Of(Cue.And, Cue.Then, Cue.More);

    /// <summary>"…, 8 inbox triage and …": a number and a whole listed name that are alone between separators.</summary>
    private static void TakeListed(Scene scene)
    {
        foreach (var mention in scene.Tasks)
        {
            var number = mention.First - 1;
            if (!mention.IsWhole || !(IsNumber(scene, number) && Parts(scene, number - 1) && Parts(scene, mention.End)))
            {
                number = mention.End;
                if (!mention.IsWhole || !(IsNumber(scene, number) && Parts(scene, mention.First - 1) && Parts(scene, number + 1)))
                {
                    continue;
                }
            }

            TakeFirst(scene, number, number + 1, Spots.From(scene.Times, number, spot => spot.First));
        }
    }

    private static bool IsNumber(Scene scene, int at) =>
        (uint)at < (uint)scene.Tokens.Length && scene.Tokens[at] is { Kind: TokenKind.Number, Owner: Owner.None, Digits: > 0 };

    private static bool Parts(Scene scene, int at) =>
        (uint)at >= (uint)scene.Tokens.Length || (scene.Tokens[at].Owner == Owner.None && (scene.IsSign(at, ',') || scene.Tokens[at].Lexical.Overlaps(Joining) || EntryReader.IsHardBreak(scene, at)));

    /// <summary>Beside lines with times a number alone is one only where a listed task stands: "3 posts" is no length.</summary>
    private static bool HasTask(Scene scene, int first, int end) =>
        Spots.From(scene.Tasks, first, mention => mention.First) is var at && at < scene.Tasks.Count && scene.Tasks[at].End <= end;

    private static void TakeFirst(Scene scene, int first, int end, int place)
    {
        for (var i = first; i < end; i++)
        {
            if (scene.Tokens[i].Owner != Owner.None || !NumberReader.Read(scene, i, out var hundredths, out var after))
            {
                continue;
            }

            if (Seconds(scene, after) is { } unit)
            {
                scene.Times.Insert(place, new TimeSpot(i, unit, 0) { Doubt = new Doubt.ImpossibleDuration(scene.Typed(i, unit)) });
                scene.Own(i, unit, Owner.Duration);
                return;
            }

            if (!IsAlone(scene, i, after))
            {
                continue;
            }

            var number = hundredths / 100;
            var isPart = hundredths is < MostParts && hundredths % 25 == 0 && hundredths % 100 != 0;
            if (!isPart && (hundredths % 100 != 0 || number > Largest || IsCounted(scene, after)))
            {
                // what stands behind the comma is no number of its own
                i = after - 1;
                continue;
            }

            var negative = scene.IsSign(i - 1, '-');
            Doubt? doubt = isPart ? null
                : number == 0 || negative ? new Doubt.ImpossibleDuration(scene.Typed(negative ? i - 1 : i, after))
                : number < Smallest ? new Doubt.BareNumber(number) : null;
            scene.Times.Insert(place, new TimeSpot(i, after, isPart ? hundredths * 60 / 100 : number) { IsBare = !isPart, Doubt = doubt });
            scene.Own(i, after, Owner.Duration);
            return;
        }
    }

    /// <summary>Where "30 seconds", "30mp" or "30-second" ends: no entry is so short, and the number is no minutes.</summary>
    private static int? Seconds(Scene scene, int after)
    {
        var unit = scene.IsSign(after, '-') && scene.IsJoined(after) && scene.IsJoined(after + 1) ? after + 1 : after;
        var isSecond = scene.Means(unit, Cue.Second) || (unit < scene.Tokens.Length && scene.Tokens[unit].Kind == TokenKind.Word && scene.FoldedWhole(scene.Tokens[unit]) is "s");
        return isSecond ? unit + 1 : null;
    }

    /// <summary>"last 3 days", "13 órakor": days, weeks and months are no minutes, nor is a time of day.</summary>
    private static bool IsCounted(Scene scene, int end) =>
        scene.Means(end, Cue.Hour) || scene.Means(end, Cue.Day) || scene.Means(end, Cue.Week) || scene.Means(end, Cue.MonthUnit) || scene.Means(end, Cue.Year);

    /// <summary>A number glued to letters or signs belongs to a name ("q3", "v2", "#4").</summary>
    private static bool IsAlone(Scene scene, int first, int end) =>
        !(scene.IsJoined(first) && !scene.IsSign(first - 1, '-') && !scene.IsSign(first - 1, ',')) && !(scene.IsJoined(end) && scene.Tokens[end].Kind is TokenKind.Word or TokenKind.Number);
}
