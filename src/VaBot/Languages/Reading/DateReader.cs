using NodaTime;

namespace VaBot.Languages.Reading;

/// <summary>Days, weeks and months said in words: "tegnap", "next wednesday", "in two weeks", "hó végéig", "nov. 12-én".</summary>
internal static class DateReader
{
    public static DateSpot? Read(Scene scene, int at) =>
        Relative(scene, at) ?? Ends(scene, at) ?? Weekdays(scene, at) ?? Amounts(scene, at) ?? MonthDateReader.Read(scene, at)
        ?? NumericDateReader.Read(scene, at) ?? Units(scene, at);

    public static DateSpot Day(int first, int end, LocalDate date) => new(first, end, DateKind.Day, date, date);

    private static DateSpot? Relative(Scene scene, int at)
    {
        var today = scene.Utterance.Now.Date;
        return scene.Means(at, Cue.DayBeforeYesterday) ? Day(at, at + Words(scene, at), today.PlusDays(-2))
            : scene.Means(at, Cue.DayAfterTomorrow) ? Day(at, at + Words(scene, at), today.PlusDays(2))
            : scene.Means(at, Cue.Yesterday) ? Day(at, at + Words(scene, at), today.PlusDays(-1))
            : scene.Means(at, Cue.Tomorrow) ? Day(at, at + Words(scene, at), today.PlusDays(1))
            : scene.Means(at, Cue.Today) ? Day(at, at + Words(scene, at), today)
            : null;
    }

    /// <summary>How many tokens the phrase at a place takes.</summary>
    public static int Words(Scene scene, int at)
    {
        var end = at + 1;
        while (end < scene.Tokens.Length && scene.Tokens[end].InPhrase)
        {
            end++;
        }

        return end - at;
    }

    /// <summary>"end of the week", "hét vége", "end of september", "hó végéig", "szeptember vége".</summary>
    private static DateSpot? Ends(Scene scene, int at)
    {
        if (scene.Means(at, Cue.EndOfMonth) || scene.Means(at, Cue.EndOfWeek))
        {
            return EndOf(scene, at, at + Words(scene, at), scene.Means(at, Cue.EndOfMonth) ? Cue.MonthUnit : Cue.Week, 0);
        }

        if (scene.Means(at, Cue.End))
        {
            var next = scene.Means(at + 1, Cue.Of) ? at + 2 : at + 1;
            next = scene.Means(next, Cue.Article) ? next + 1 : next;
            return Unit(scene, next) is { } unit ? EndOf(scene, at, unit.End, unit.Unit, unit.Offset)
                : scene.Means(next, Cue.Month) ? EndOfNamed(scene, at, next, next + 1) : null;
        }

        if (Unit(scene, at) is { } first && first.End < scene.Tokens.Length && scene.Means(first.End, Cue.End))
        {
            return EndOf(scene, at, first.End + 1, first.Unit, first.Offset);
        }

        return scene.Means(at, Cue.Month) && scene.Means(at + 1, Cue.End) ? EndOfNamed(scene, at, at, at + 2) : null;
    }

    private static DateSpot? EndOf(Scene scene, int first, int end, Cue unit, int offset)
    {
        var today = scene.Utterance.Now.Date;
        return unit switch
        {
            Cue.Week => Day(first, end, Monday(today).PlusWeeks(offset).PlusDays(4) is var friday && friday < today && offset == 0 ? friday.PlusWeeks(1) : friday),
            Cue.MonthUnit => Day(first, end, today.PlusMonths(offset).With(DateAdjusters.EndOfMonth)),
            Cue.Year => Day(first, end, new LocalDate(today.Year + offset, 12, 31)),
            Cue.Day => Day(first, end, today.PlusDays(offset)),
            _ => null,
        };
    }

    private static DateSpot EndOfNamed(Scene scene, int first, int month, int end)
    {
        var (past, future) = MonthDateReader.Nearest(scene.Utterance.Now.Date, scene.Tokens[month].Value, 31);
        return new DateSpot(first, end, DateKind.Day, past, future);
    }

    /// <summary>"week", "the next week", "this month", "jövő hónap": a unit and how many from now.</summary>
    private static (Cue Unit, int Offset, int End)? Unit(Scene scene, int at)
    {
        at = scene.Means(at, Cue.Article) ? at + 1 : at;
        var offset = scene.Means(at, Cue.Next) ? 1 : scene.Means(at, Cue.Last) ? -1 : 0;
        var said = offset != 0 || scene.Means(at, Cue.This);
        at = said ? at + 1 : at;
        at = said && scene.Means(at, Cue.Article) ? at + 1 : at;
        foreach (var unit in (ReadOnlySpan<Cue>)[Cue.Week, Cue.MonthUnit, Cue.Year, Cue.Day])
        {
            if (scene.Means(at, unit))
            {
                return (unit, offset, at + 1);
            }
        }

        return null;
    }

    private static DateSpot? Units(Scene scene, int at)
    {
        if (!(scene.Means(at, Cue.Next) || scene.Means(at, Cue.Last) || scene.Means(at, Cue.This)) || Unit(scene, at) is not { } unit)
        {
            return null;
        }

        var today = scene.Utterance.Now.Date;
        if (unit.Unit == Cue.Week)
        {
            var monday = Monday(today).PlusWeeks(unit.Offset);
            if (scene.Means(unit.End, Cue.Weekday))
            {
                return Day(at, unit.End + 1, monday.PlusDays(scene.Tokens[unit.End].Value - 1));
            }

            return new DateSpot(at, unit.End, DateKind.Week, monday, monday) { Offset = unit.Offset };
        }

        var month = today.PlusMonths(unit.Offset).With(DateAdjusters.StartOfMonth);
        return unit.Unit != Cue.MonthUnit ? null
            : MonthDateReader.DayOf(scene, at, unit.End, month) ?? new DateSpot(at, unit.End, DateKind.Month, month, month) { Offset = unit.Offset };
    }

    private static DateSpot? Weekdays(Scene scene, int at)
    {
        var first = at;
        var offset = scene.Means(at, Cue.Next) ? 1 : scene.Means(at, Cue.Last) ? -1 : scene.Means(at, Cue.This) ? 0 : (int?)null;
        at = offset is null ? at : at + 1;
        if (!scene.Means(at, Cue.Weekday))
        {
            return null;
        }

        var today = scene.Utterance.Now.Date;
        var weekday = scene.Tokens[at].Value;
        var end = at + Words(scene, at);
        var behind = scene.IsSign(end, ',') ? end + 1 : end;
        if (offset is null && Unit(scene, behind) is { Unit: Cue.Week } week && (week.Offset != 0 || scene.Means(behind, Cue.This)))
        {
            return Day(first, week.End, Monday(today).PlusWeeks(week.Offset).PlusDays(weekday - 1));
        }

        if (offset is { } said)
        {
            return Day(first, end, Monday(today).PlusWeeks(said).PlusDays(weekday - 1));
        }

        var back = ((int)today.DayOfWeek - weekday + 7) % 7;
        return new DateSpot(first, end, DateKind.Day, today.PlusDays(-back), today.PlusDays(7 - back));
    }

    /// <summary>"in two weeks", "2 days ago", "három nap múlva", "two weeks from now".</summary>
    private static DateSpot? Amounts(Scene scene, int at)
    {
        var first = at;
        var forward = scene.Means(at, Cue.In);
        at = forward ? at + 1 : at;
        if (!NumberReader.Read(scene, at, out var amount, out var end))
        {
            if (!scene.Means(at, Cue.One))
            {
                return null;
            }

            (amount, end) = (100, at + 1);
        }

        if (amount % 100 != 0 || Unit(scene, end) is not { Offset: 0 } unit || unit.End != end + 1)
        {
            return null;
        }

        var ago = scene.Means(unit.End, Cue.Ago) || scene.Means(end, Cue.Ago);
        var ahead = !ago && scene.Means(unit.End, Cue.FromNow);
        if (!forward && !ago && !ahead)
        {
            return null;
        }

        var count = Math.Min(amount / 100, 500) * (ago ? -1 : 1);
        var today = scene.Utterance.Now.Date;
        var date = unit.Unit switch
        {
            Cue.Day => today.PlusDays(count),
            Cue.Week => today.PlusWeeks(count),
            Cue.MonthUnit => today.PlusMonths(count),
            _ => today.PlusYears(count),
        };
        // "a week ago monday", "two weeks ago on tuesday"
        var weekday = scene.Means(unit.End + 1, Cue.Weekday) ? unit.End + 1 : unit.End + 2;
        if (ago && unit.Unit == Cue.Week && scene.Means(unit.End, Cue.Ago) && scene.Means(weekday, Cue.Weekday) && (weekday == unit.End + 1 || scene.Means(weekday - 1, Cue.Filler)))
        {
            return Day(first, weekday + 1, Monday(date).PlusDays(scene.Tokens[weekday].Value - 1));
        }

        return Day(first, scene.Means(unit.End, Cue.Ago) || ahead ? unit.End + Words(scene, unit.End) : unit.End, date);
    }

    public static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}
