namespace VaBot.Languages.Reading;

/// <summary>Numbers in digits and words, in hundredths: "1,5", "½", "two and a half", "huszonöt", "három negyed".</summary>
internal static class NumberReader
{
    private const int Hundred = 100 * 100;

    /// <summary>The number that begins at a token, in hundredths, and the token after it; false when there is none.</summary>
    public static bool Read(Scene scene, int at, out int hundredths, out int end)
    {
        (hundredths, end) = (0, at);
        if (at >= scene.Tokens.Length || !scene.Means(at, Cue.Number) || scene.Tokens[at].Value < 0)
        {
            return false;
        }

        (hundredths, end) = scene.Tokens[at].Kind == TokenKind.Number ? Digits(scene, at) : Words(scene, at);
        if (hundredths is > 0 and <= 300 && end < scene.Tokens.Length && hundredths % 100 == 0
            && scene.Means(end, Cue.Number) && scene.Tokens[end].Kind == TokenKind.Word && scene.Tokens[end].Value == 25)
        {
            (hundredths, end) = (hundredths / 100 * 25, end + 1);
        }
        else
        {
            AddFraction(scene, ref hundredths, ref end);
        }

        return true;
    }

    /// <summary>"… and a half", "… és fél", behind a number or an hour.</summary>
    public static bool AddFraction(Scene scene, ref int hundredths, ref int end)
    {
        var next = end;
        if (!scene.Means(next, Cue.And))
        {
            return false;
        }

        next = scene.Means(next + 1, Cue.Article) ? next + 2 : next + 1;
        if (next >= scene.Tokens.Length || !scene.Means(next, Cue.Number) || scene.Tokens[next].Value is not (25 or 50 or 75) || scene.Means(next, Cue.Hour))
        {
            return false;
        }

        hundredths += scene.Tokens[next].Value;
        end = next + 1;
        return true;
    }

    private static (int Hundredths, int End) Digits(Scene scene, int at)
    {
        var tokens = scene.Tokens;
        var value = tokens[at].Value;
        var isWhole = tokens[at].Digits >= 0;
        if (isWhole && IsNumber(scene, at + 2, joined: true) && scene.IsJoined(at + 1)
            && (scene.IsSign(at + 1, '.') || scene.IsSign(at + 1, ',')) && tokens[at + 2].Length <= 2 && tokens[at + 2].Digits >= 0
            && !(scene.IsSign(at + 3, '.') && IsNumber(scene, at + 4, joined: true)))
        {
            return (value + (tokens[at + 2].Length == 1 ? tokens[at + 2].Digits * 10 : tokens[at + 2].Digits), at + 3);
        }

        if (isWhole && scene.IsSign(at + 1, '/') && scene.IsJoined(at + 1) && IsNumber(scene, at + 2, joined: true)
            && tokens[at + 2].Digits is 2 or 4 && tokens[at].Digits < tokens[at + 2].Digits && tokens[at].Digits > 0)
        {
            return (value / tokens[at + 2].Digits, at + 3);
        }

        if (isWhole && at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Number && tokens[at + 1].Digits < 0 && tokens[at + 1].Value < 100)
        {
            return (value + tokens[at + 1].Value, at + 2);
        }

        return (value, at + 1);
    }

    private static bool IsNumber(Scene scene, int at, bool joined) =>
        at < scene.Tokens.Length && scene.Tokens[at].Kind == TokenKind.Number && (!joined || scene.IsJoined(at));

    private static (int Hundredths, int End) Words(Scene scene, int at)
    {
        var tokens = scene.Tokens;
        var (total, end) = (tokens[at].Value, at + 1);
        while (end < tokens.Length)
        {
            var next = scene.IsSign(end, '-') && scene.IsJoined(end) && scene.IsJoined(end + 1) ? end + 1 : end;
            next = total >= Hundred && scene.Means(next, Cue.And) ? next + 1 : next;
            if (next >= tokens.Length || tokens[next].Kind != TokenKind.Word || !scene.Means(next, Cue.Number))
            {
                break;
            }

            var value = tokens[next].Value;
            if (value == Hundred && total is >= 100 and < 1000)
            {
                total = total * 100;
            }
            else if (total % Hundred is >= 2000 and <= 9000 && value is >= 100 and <= 900 || (total >= Hundred && value < Hundred && value >= 100))
            {
                total += value;
            }
            else
            {
                break;
            }

            end = next + 1;
        }

        return (total, end);
    }
}
