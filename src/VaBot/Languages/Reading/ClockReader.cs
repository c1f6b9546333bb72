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

    public static TimeSpot? Read(Scene scene, int at)
    {
        var first = at;

        // "evening from 6 to 7:30"
        var lead = scene.Means(at + 1, Cue.From) || scene.Means(at + 1, Cue.Between) ? ClockTime.Half(scene, at) : null;
        at = lead is null ? at : at + 1;
        var between = scene.Means(at, Cue.Between);
        var from = !between && scene.Means(at, Cue.From);
        var since = scene.Means(at, Cue.Since);
        at = between || from || since ? at + 1 : at;
        if (ClockTime.Read(scene, at) is not { } start)
        {
            return null;
        }

        start = lead is { } half && !start.HalfSaid ? ClockTime.InHalf(start, half) : start;

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
        else if (scene.Means(next, Cue.And) && ClockTime.Read(scene, next + 1) is { } second && scene.Means(second.End, Cue.Between))
        {
            return Spot(first, second.End + 1, start, second, now);
        }
        else if (scene.IsSign(next, '-') && !(scene.IsSign(next + 1, '-')))
        {
            (isRange, next) = (true, next + 1);
        }

        if (isRange && scene.Means(next, Cue.Now))
        {
            return Spot(first, next + 1, start, Present(now, next + 1), now);
        }

        if (!isRange || ClockTime.Read(scene, next) is not { } stop || scene.Means(stop.End, Cue.Minute) || (scene.Means(stop.End, Cue.Hour) && !stop.Until)
            || (start.From && !stop.Until))
        {
            return null;
        }

        if (!start.HalfSaid && !stop.HalfSaid && HalfBehind(scene, stop.End) is { } said)
        {
            (start, stop) = (ClockTime.InHalf(start, said), ClockTime.InHalf(stop, said));
        }

        return Spot(first, stop.End, start, stop, now);
    }

    private static readonly CueSet Days = CueSet.Of(Cue.Today, Cue.Yesterday, Cue.DayBeforeYesterday, Cue.Weekday, Cue.Last, Cue.At, Cue.In, Cue.Into, Cue.Article);

    /// <summary>"from 2 to 3 on monday afternoon", "2-től 3-ig tegnap délután": the half of the day behind the day.</summary>
    private static bool? HalfBehind(Scene scene, int at)
    {
        var end = Math.Min(at + 4, scene.Tokens.Length);
        while (at < end && scene.Tokens[at].Lexical.Overlaps(Days) && ClockTime.Half(scene, at) is null)
        {
            at++;
        }

        return at < end ? ClockTime.Half(scene, at) : null;
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

        if (scene.EndingMeans(at + 2, Cue.At) || ClockTime.Half(scene, at - 1) is not null || ClockTime.Half(scene, at + 3) is not null)
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

        // "0:00-24:00" is a whole day, "9-9" is nothing
        var minutes = a == 0 && b == DayMinutes ? DayMinutes : ((b - a) % DayMinutes + DayMinutes) % DayMinutes;
        return new TimeSpot(first, end, minutes)
        {
            Start = At(a),
            Stop = At(b),
            Doubt = minutes == 0 ? new Doubt.NoDuration() : null,
        };
    }

    private static LocalTime At(int minutes) => new(minutes / 60 % 24, minutes % 60);
}
