using NodaTime;

namespace VaBot.Languages.Reading;

/// <summary>Spans of clock times: "9-10:30", "from 2 to 3:15pm", "fél 9-től háromnegyed 10-ig", "since 9", "until now".</summary>
internal static class ClockReader
{
    private const int DayMinutes = 24 * 60;

    /// <summary>"9-5" and "11-1" end after noon; a working day is no longer than this.</summary>
    private const int LongestDay = 10 * 60;

    /// <summary>Nobody writes so many hours with a colon when a length is meant.</summary>
    private const int LongestAlone = 6;

    /// <summary>A time of day in minutes, and whether its half of the day was said.</summary>
    private readonly record struct Clock(int Minutes, int End, bool HalfSaid, bool HasMinutes, bool From, bool Until)
    {
        /// <summary>Written by the clock of 24 hours ("07:00", "0:15", "19:30"): it is never moved, and moves nothing.</summary>
        public bool IsExact { get; init; }
    }

    public static TimeSpot? Read(Scene scene, int at)
    {
        var first = at;

        // "evening from 6 to 7:30"
        var lead = scene.Means(at + 1, Cue.From) || scene.Means(at + 1, Cue.Between) ? Half(scene, at) : null;
        at = lead is null ? at : at + 1;
        var between = scene.Means(at, Cue.Between);
        var from = !between && scene.Means(at, Cue.From);
        var since = scene.Means(at, Cue.Since);
        at = between || from || since ? at + 1 : at;
        if (Time(scene, at) is not { } start)
        {
            return null;
        }

        start = lead is { } half && !start.HalfSaid ? InHalf(start, half) : start;

        var now = scene.Utterance.Now.TimeOfDay;
        if (since || scene.Means(start.End, Cue.Since))
        {
            return Spot(first, since ? start.End : start.End + 1, start, Present(now, start.End), now);
        }

        var next = start.End;
        var isRange = start.From || from;
        if (scene.Means(next, Cue.Until) || (between && scene.Means(next, Cue.And)))
        {
            (isRange, next) = (true, next + 1);
            if (scene.Means(next, Cue.Now))
            {
                return Spot(first, next + 1, start, Present(now, next + 1), now);
            }
        }
        else if (scene.Means(next, Cue.And) && Time(scene, next + 1) is { } second && scene.Means(second.End, Cue.Between))
        {
            return Spot(first, second.End + 1, start, second, now);
        }
        else if (scene.IsSign(next, '-') && !(scene.IsSign(next + 1, '-')))
        {
            (isRange, next) = (true, next + 1);
        }

        if (isRange && (scene.Means(next, Cue.Now) && (start.From || from)))
        {
            return Spot(first, next + 1, start, Present(now, next + 1), now);
        }

        if (!isRange || Time(scene, next) is not { } stop || scene.Means(stop.End, Cue.Minute) || (scene.Means(stop.End, Cue.Hour) && !stop.Until)
            || (start.From && !stop.Until))
        {
            return null;
        }

        return Spot(first, stop.End, start, stop, now);
    }

    /// <summary>Where a time of day that stands alone ends: "at 10:30", "9:00", "3:15pm", "10:30-kor". It is neither a length nor a span; "1:30" is a length.</summary>
    public static int? Alone(Scene scene, int at)
    {
        var tokens = scene.Tokens;
        if (at + 2 >= tokens.Length || tokens[at].Kind != TokenKind.Number || tokens[at].Length > 2 || tokens[at].Digits > 24 || !scene.IsSign(at + 1, ':') || !scene.IsJoined(at + 1)
            || !scene.IsJoined(at + 2) || tokens[at + 2] is not { Kind: TokenKind.Number, Digits: >= 0 and < 60 } || tokens[at + 2].StemEnd - tokens[at + 2].Start != 2
            || scene.Means(at + 3, Cue.Hour))
        {
            return null;
        }

        if (scene.EndingMeans(at + 2, Cue.At) || Half(scene, at - 1) is not null || Half(scene, at + 3) is not null)
        {
            return at + 3;
        }

        var isClock = tokens[at].Digits >= LongestAlone || scene.Text[tokens[at].Start] == '0' && tokens[at].Length == 2 || scene.Means(at - 1, Cue.At);
        return isClock && tokens[at + 2].StemEnd == tokens[at + 2].End ? at + 3 : null;
    }

    private static Clock Present(LocalTime now, int end) => new(now.Hour * 60 + now.Minute, end, true, true, false, true);

    private static TimeSpot? Spot(int first, int end, Clock start, Clock stop, LocalTime now)
    {
        var (a, b) = (start.Minutes, stop.Minutes);
        if (stop.HalfSaid && !stop.IsExact && !start.HalfSaid && !start.IsExact && a < 12 * 60 && b >= 12 * 60 && a + 12 * 60 < b)
        {
            a += 12 * 60;
        }
        else if (start.HalfSaid && !stop.HalfSaid && !stop.IsExact && b < 12 * 60 && b + 12 * 60 > a && b <= a)
        {
            b += 12 * 60;
        }
        else if (!start.HalfSaid && !stop.HalfSaid && !stop.IsExact && b < a && a < DayMinutes / 2 + 60 && a >= 6 * 60 && b + 12 * 60 - a <= LongestDay)
        {
            b += 12 * 60;
        }
        else if (!start.HalfSaid && !stop.HalfSaid && !start.IsExact && !stop.IsExact && a is >= 60 and < 6 * 60 && a < b && b < 7 * 60 && b + 12 * 60 <= now.Hour * 60 + now.Minute)
        {
            // nobody books two to three at night when the afternoon fits
            (a, b) = (a + 12 * 60, b + 12 * 60);
        }

        var minutes = ((b - a) % DayMinutes + DayMinutes) % DayMinutes;
        return new TimeSpot(first, end, minutes)
        {
            Start = At(a),
            Stop = At(b),
            Doubt = minutes == 0 ? new Doubt.NoDuration() : null,
        };
    }

    private static LocalTime At(int minutes) => new(minutes / 60 % 24, minutes % 60);

    private static Clock? Time(Scene scene, int at)
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

    private static Clock InHalf(Clock clock, bool isAfternoon)
    {
        var minutes = isAfternoon && clock.Minutes < 12 * 60 ? clock.Minutes + 12 * 60
            : !isAfternoon && clock.Minutes is >= 12 * 60 and < 13 * 60 ? clock.Minutes - 12 * 60 : clock.Minutes;
        return clock with { Minutes = minutes, HalfSaid = true };
    }

    private static int SkipDots(Scene scene, int end) => scene.IsSign(end, '.') && scene.IsJoined(end) && end + 1 < scene.Tokens.Length ? end + 1 : end;

    private static bool? Half(Scene scene, int at) =>
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
