namespace VaBot.Languages.Reading;

/// <summary>Numbers without a unit where a length is wanted: from ten on minutes, below ten a question. "háromnegyed" alone is 45 minutes.</summary>
internal static class BareNumbers
{
    private const int Smallest = 10;
    private const int Largest = 24 * 60;

    public static void Take(Scene scene)
    {
        if (scene.Times.Count > 0)
        {
            return;
        }

        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            if (scene.Tokens[i].Owner != Owner.None || !NumberReader.Read(scene, i, out var hundredths, out var end) || !IsAlone(scene, i, end))
            {
                continue;
            }

            var number = hundredths / 100;
            var isPart = hundredths is 25 or 50 or 75 or 150;
            if (!isPart && (hundredths % 100 != 0 || number > Largest || IsCounted(scene, end)))
            {
                continue;
            }

            var negative = scene.IsSign(i - 1, '-');
            Doubt? doubt = isPart ? null
                : number == 0 || negative ? new Doubt.ImpossibleDuration(scene.Typed(negative ? i - 1 : i, end))
                : number < Smallest ? new Doubt.BareNumber(number) : null;
            scene.Times.Add(new TimeSpot(i, end, isPart ? hundredths * 60 / 100 : number) { IsBare = !isPart, Doubt = doubt });
            scene.Own(i, end, Owner.Duration);
            return;
        }
    }

    /// <summary>"last 3 days": days, weeks and months are no minutes.</summary>
    private static bool IsCounted(Scene scene, int end) =>
        scene.Means(end, Cue.Day) || scene.Means(end, Cue.Week) || scene.Means(end, Cue.MonthUnit) || scene.Means(end, Cue.Year);

    /// <summary>A number glued to letters or signs belongs to a name ("q3", "v2", "#4").</summary>
    private static bool IsAlone(Scene scene, int first, int end) =>
        !(scene.IsJoined(first) && !scene.IsSign(first - 1, '-') && !scene.IsSign(first - 1, ',')) && !(scene.IsJoined(end) && scene.Tokens[end].Kind is TokenKind.Word or TokenKind.Number);
}
