namespace VaBot.Languages.Reading;

/// <summary>A time of day in minutes, and whether its half of the day was said.</summary>
internal readonly record struct Clock(int Minutes, int End, bool HalfSaid, bool HasMinutes, bool From, bool Until)
{
    /// <summary>Written by the clock of 24 hours ("07:00", "0:15", "19:30"): it is never moved, and moves nothing.</summary>
    public bool IsExact { get; init; }
}

/// <summary>One time of day: "9", "10:30", "3:15pm", "half past nine", "fél 9", "noon".</summary>
internal static class ClockTime
{
    private const int DayMinutes = 24 * 60;

    public static Clock? Read(Scene scene, int at)
    {
        var half = Half(scene, at);
        var first = half is null ? at : at + 1;
        var found = Fixed(scene, first) ?? Relative(scene, first) ?? Plain(scene, first);
        if (found is not { } clock)
        {
            return null;
        }

        if (half is null && Half(scene, clock.End) is { } behind && (scene.Means(clock.End, Cue.Am) || scene.Means(clock.End, Cue.Pm)))
        {
            (half, clock) = (behind, clock with { End = SkipDots(scene, clock.End + 1) });
        }

        return half is { } isAfternoon ? InHalf(clock, isAfternoon) : clock;
    }

    public static Clock InHalf(Clock clock, bool isAfternoon)
    {
        var minutes = isAfternoon && clock.Minutes < 12 * 60 ? clock.Minutes + 12 * 60
            : !isAfternoon && clock.Minutes is >= 12 * 60 and < 13 * 60 ? clock.Minutes - 12 * 60 : clock.Minutes;
        return clock with { Minutes = minutes, HalfSaid = true };
    }

    private static int SkipDots(Scene scene, int end) => scene.IsSign(end, '.') && scene.IsJoined(end) && end + 1 < scene.Tokens.Length ? end + 1 : end;

    public static bool? Half(Scene scene, int at) =>
        scene.Means(at, Cue.Am) ? false : scene.Means(at, Cue.Pm) ? true : null;

    private static Clock? Fixed(Scene scene, int at) =>
        scene.Means(at, Cue.Noon) ? Ended(scene, 12 * 60, at, at + 1, true, true)
        : scene.Means(at, Cue.Midnight) ? Ended(scene, 0, at, at + 1, true, true)
        : null;

    /// <summary>"half past nine", "quarter to ten", "ten past 9", "fél 9", "háromnegyed tíz".</summary>
    private static Clock? Relative(Scene scene, int at)
    {
        if (scene.Means(at, Cue.NextHour) && scene.Tokens[at].Value is var part and > 0 && Hour(scene, at + 1) is { } next && !scene.Means(at + 2, Cue.Minute))
        {
            return Ended(scene, (next * 60 + DayMinutes - 60 + part * 60 / 100) % DayMinutes, at + 1, at + 2, false, true);
        }

        var first = scene.Means(at, Cue.Article) ? at + 1 : at;
        if (!NumberReader.Read(scene, first, out var amount, out var end))
        {
            return null;
        }

        // "half nine" is half past it
        if (amount == 50 && scene.Tokens[first].Kind == TokenKind.Word && end == first + 1 && Hour(scene, end) is { } whole and <= 12 && !scene.Means(end + 1, Cue.Minute) && !scene.Means(end + 1, Cue.Hour))
        {
            return Ended(scene, whole * 60 + 30, end, end + 1, false, true);
        }

        end = scene.Means(end, Cue.Minute) ? end + 1 : end;
        var past = scene.Means(end, Cue.Past);
        if ((!past && !(scene.Means(end, Cue.Until) && amount is 25 or 500 or 1000 or 2000)) || Hour(scene, end + 1) is not { } hour)
        {
            return null;
        }

        var minutes = amount < 100 ? amount * 60 / 100 : amount / 100;
        // "ten to eleven" may be a span; between two other words of a span it is not
        var isInner = scene.Means(first - 1, Cue.Until) || scene.Means(end + 2, Cue.Until) || scene.IsSign(end + 2, '-');
        return past || amount == 25 || isInner ? Ended(scene, (hour * 60 + (past ? minutes : DayMinutes - minutes)) % DayMinutes, end + 1, end + 2, false, true) : null;
    }

    private static int? Hour(Scene scene, int at) =>
        scene.Means(at, Cue.Number) && scene.Tokens[at].Value is >= 0 and <= 2400 && scene.Tokens[at].Value % 100 == 0 ? scene.Tokens[at].Value / 100 : null;

    private static Clock? Plain(Scene scene, int at)
    {
        if (Hour(scene, at) is not { } hour)
        {
            return null;
        }

        var minutes = 0;
        var last = at;
        if ((scene.IsSign(at + 1, ':') || scene.IsSign(at + 1, '.')) && scene.IsJoined(at + 1) && scene.IsJoined(at + 2)
            && at + 2 < scene.Tokens.Length && scene.Tokens[at + 2] is { Kind: TokenKind.Number, Digits: >= 0 and < 60 } tail && tail.StemEnd - tail.Start == 2)
        {
            (minutes, last) = (tail.Digits, at + 2);
        }
        else if (scene.Means(at + 1, Cue.Hour) && (scene.EndingMeans(at + 1, Cue.From) || scene.EndingMeans(at + 1, Cue.Until)))
        {
            last = at + 1;
        }

        var isExact = hour is 0 or > 12 || (scene.Tokens[at].Kind == TokenKind.Number && scene.Text[scene.Tokens[at].Start] == '0');
        return hour * 60 + minutes > DayMinutes ? null : Ended(scene, hour * 60 + minutes, last, last + 1, hour > 12, last > at) with { IsExact = isExact };
    }

    private static Clock Ended(Scene scene, int minutes, int last, int end, bool halfSaid, bool hasMinutes) =>
        new(minutes, end, halfSaid, hasMinutes, scene.EndingMeans(last, Cue.From) || IsNoon(scene, last, Cue.From), scene.EndingMeans(last, Cue.Until) || IsNoon(scene, last, Cue.Until));

    /// <summary>"délig": listed with its ending on.</summary>
    private static bool IsNoon(Scene scene, int at, Cue ending) => scene.Means(at, Cue.Noon) && scene.TailMeans(at, ending);
}
