namespace VaBot.Languages.Reading;

/// <summary>Finds lengths, spans of clock times and dates in a message, in one walk; what each takes is its own.</summary>
internal static class TimeFinder
{
    private static readonly CueSet TimeStarts = CueSet.Of(
        Cue.Number, Cue.Hour, Cue.Noon, Cue.Midnight, Cue.Am, Cue.Pm, Cue.NextHour, Cue.Today, Cue.Yesterday,
        Cue.Tomorrow, Cue.DayBeforeYesterday, Cue.DayAfterTomorrow, Cue.Weekday, Cue.WeekdayShort, Cue.Month, Cue.Week, Cue.MonthUnit, Cue.EndOfMonth, Cue.EndOfWeek, Cue.Year, Cue.Day);

    private static readonly CueSet Leads = CueSet.Of(Cue.Article, Cue.One, Cue.From, Cue.Between, Cue.Since, Cue.Next, Cue.Last, Cue.This, Cue.In, Cue.End, Cue.Ordinal);

    private static readonly CueSet Led = TimeStarts | CueSet.Of(Cue.Article, Cue.One, Cue.Minute, Cue.Of, Cue.Next, Cue.Last, Cue.This, Cue.Ordinal, Cue.OrdinalEnding);

    public static void Find(Scene scene)
    {
        for (var i = 0; i < scene.Tokens.Length;)
        {
            if (WeekNumberReader.Read(scene, i) is { } week)
            {
                i = Take(scene, week);
                continue;
            }

            // "the", "from" and the like begin a time only when one follows
            ref readonly var token = ref scene.Tokens[i];
            if (token.Owner != Owner.None || !(token.Lexical.Overlaps(TimeStarts) || (token.Lexical.Overlaps(Leads) && i + 1 < scene.Tokens.Length && scene.Tokens[i + 1].Lexical.Overlaps(Led))))
            {
                i++;
                continue;
            }

            i = TakeTime(scene, i) ?? TakeDate(scene, i) ?? TakeYear(scene, i) ?? i + 1;
        }
    }

    private static int? TakeTime(Scene scene, int at)
    {
        var range = ClockReader.Read(scene, at);
        if (range is null && ClockReader.Alone(scene, at) is { } end)
        {
            scene.Own(at, end, Owner.Moment);
            return end;
        }

        var spot = range ?? Computed(scene, at);
        if (spot is null)
        {
            return null;
        }

        if (IsFromNow(scene, spot))
        {
            scene.Own(spot.First, spot.End, Owner.Moment);
            return spot.End;
        }

        scene.Times.Add(spot);
        scene.Own(spot.First, spot.End, range is null ? Owner.Duration : Owner.Range);
        return spot.End;
    }

    /// <summary>"45m + 30m" and "3 x 20m" are one length.</summary>
    private static TimeSpot? Computed(Scene scene, int at)
    {
        if (scene.Tokens[at] is { Kind: TokenKind.Number, Digits: > 0 and < 100 } count && IsTimes(scene, at + 1) && DurationReader.Read(scene, at + 2) is { } each)
        {
            return Checked(scene, each with { First = at, Minutes = each.Minutes * count.Digits });
        }

        // "45 + 30m": the unit of the last goes for the first
        if (scene.Tokens[at] is { Kind: TokenKind.Number, Digits: > 0 and < 1000 } bare && scene.IsSign(at + 1, '+') && at + 2 < scene.Tokens.Length
            && Computed(scene, at + 2) is { Start: null } rest && scene.Means(rest.End - 1, Cue.Minute))
        {
            return Checked(scene, rest with { First = at, Minutes = rest.Minutes + bare.Digits });
        }

        var sum = DurationReader.Read(scene, at);
        while (sum is not null && scene.IsSign(sum.End, '+') && sum.End + 1 < scene.Tokens.Length && DurationReader.Read(scene, sum.End + 1) is { } more)
        {
            sum = Checked(scene, more with { First = at, Minutes = sum.Minutes + more.Minutes, Doubt = sum.Doubt ?? more.Doubt });
        }

        return sum;
    }

    private static bool IsTimes(Scene scene, int at) =>
        at + 1 < scene.Tokens.Length && (scene.IsSign(at, '×') || scene.IsSign(at, '*') || (scene.Tokens[at].Kind == TokenKind.Word && scene.FoldedWhole(scene.Tokens[at]) is "x"));

    private static TimeSpot Checked(Scene scene, TimeSpot spot) =>
        spot.Doubt is null && spot.Minutes is <= 0 or > 24 * 60 ? spot with { Doubt = new Doubt.ImpossibleDuration(scene.Typed(spot.First, spot.End)) } : spot;

    /// <summary>"in 20 mins", "20 perc múlva", "two hours ago": a point in time, not a length.</summary>
    private static bool IsFromNow(Scene scene, TimeSpot spot) =>
        spot.Start is null && (scene.Means(spot.First - 1, Cue.In) || scene.Means(spot.End, Cue.FromNow) || scene.Means(spot.End, Cue.Ago));

    private static int? TakeDate(Scene scene, int at) => DateReader.Read(scene, at) is { } spot ? Take(scene, spot) : null;

    private static int Take(Scene scene, DateSpot spot)
    {
        scene.Dates.Add(spot);
        scene.Own(spot.First, spot.End, Owner.Date);
        return spot.End;
    }

    /// <summary>"last year", "a jövő évben": no slot takes a year, and "last" is no place there.</summary>
    private static int? TakeYear(Scene scene, int at)
    {
        if (!(scene.Means(at, Cue.Last) || scene.Means(at, Cue.Next) || scene.Means(at, Cue.This)) || !scene.Means(at + 1, Cue.Year))
        {
            return null;
        }

        scene.Own(at, at + 2, Owner.Moment);
        return at + 2;
    }
}
