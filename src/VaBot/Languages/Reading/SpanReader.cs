using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace VaBot.Languages.Reading;

/// <summary>The days, hours and weekdays said behind a slash verb: "12-20..12-31", "12-24", "dec 20-31", "friday", "mon-fri 9-17".</summary>
internal static partial class SpanReader
{
    private const int LastDay = 31;

    private const int DayMinutes = 24 * 60;

    /// <summary>"at 3" is in the afternoon, "at 7" in the morning.</summary>
    private const int EarliestHour = 6;

    /// <summary>All days named, as days to come, in the order typed; "20-31" behind a month is two of them.</summary>
    public static IReadOnlyList<LocalDate> Days(Scene scene, int from)
    {
        if (MonthDayPair().Match(scene.Text[from..]) is { Success: true } pair && Pair(scene, pair) is { } both)
        {
            return both;
        }

        if (MonthDay().Match(scene.Text[from..]) is { Success: true } one && ToCome(scene.Utterance.Now.Date, Number(one, 1), Number(one, 2)) is { } alone)
        {
            return [alone];
        }

        var days = new List<LocalDate>();
        foreach (var spot in scene.Dates)
        {
            if (scene.Tokens[spot.First].Start < from || spot.Doubt is not null)
            {
                continue;
            }

            days.Add(spot.Future);
            if (Through(scene, spot.End) is { } last && last <= CalendarSystem.Iso.GetDaysInMonth(spot.Future.Year, spot.Future.Month))
            {
                days.Add(new LocalDate(spot.Future.Year, spot.Future.Month, last));
            }
        }

        return days;
    }

    /// <summary>The first span of clock times.</summary>
    public static (LocalTime Start, LocalTime End)? Hours(Scene scene, int from)
    {
        var spot = scene.Times.Find(time => scene.Tokens[time.First].Start >= from && time is { Start: not null, Stop: not null, Doubt: null });
        return spot is null ? null : (spot.Start!.Value, spot.Stop!.Value);
    }

    /// <summary>The first time of day: "14:00", "2pm", "fél 3".</summary>
    public static LocalTime? TimeOfDay(Scene scene, int from)
    {
        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            if (scene.Tokens[i].Start >= from && ClockTime.Read(scene, i) is { Minutes: < DayMinutes } clock)
            {
                return Awake(clock);
            }
        }

        return null;
    }

    /// <summary>A time of day before midnight; of two that fit, the one people are awake at.</summary>
    public static LocalTime Awake(Clock clock)
    {
        var minutes = !clock.HalfSaid && !clock.IsExact && clock.Minutes is >= 60 and < EarliestHour * 60 ? clock.Minutes + DayMinutes / 2 : clock.Minutes;
        return new LocalTime(minutes / 60, minutes % 60);
    }

    /// <summary>The weekdays named; a dash between two means all from the one to the other.</summary>
    public static IReadOnlyList<IsoDayOfWeek> Weekdays(Scene scene, int from)
    {
        var days = new SortedSet<int>();
        var (last, runs) = (0, false);
        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            ref readonly var token = ref scene.Tokens[i];
            if (token.Start < from)
            {
                continue;
            }

            if ((token.Means(Cue.Weekday) || token.Means(Cue.WeekdayShort)) && token.Value is >= 1 and <= 7)
            {
                for (var day = runs && last < token.Value ? last : token.Value; day <= token.Value; day++)
                {
                    days.Add(day);
                }

                (last, runs) = (token.Value, false);
            }
            else
            {
                runs = scene.IsSign(i, '-') && last > 0;
            }
        }

        return [.. days.Select(day => (IsoDayOfWeek)day)];
    }

    /// <summary>"-31" right behind a day of a month.</summary>
    private static int? Through(Scene scene, int at)
    {
        at = scene.IsSign(at, '.') ? at + 1 : at;
        return scene.IsSign(at, '-') && at + 1 < scene.Tokens.Length && scene.Tokens[at + 1] is { Kind: TokenKind.Number, Digits: >= 1 and <= LastDay, Owner: Owner.None or Owner.Range } day ? day.Digits : null;
    }

    private static LocalDate[]? Pair(Scene scene, Match pair)
    {
        var today = scene.Utterance.Now.Date;
        return ToCome(today, Number(pair, 1), Number(pair, 2)) is { } first && ToCome(first, Number(pair, 3), Number(pair, 4)) is { } last ? [first, last] : null;
    }

    /// <summary>The next such day; null when there is none.</summary>
    private static LocalDate? ToCome(LocalDate from, int month, int day)
    {
        for (var year = from.Year; year <= from.Year + 4; year++)
        {
            if (month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) && new LocalDate(year, month, day) >= from)
            {
                return new LocalDate(year, month, day);
            }
        }

        return null;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(\d{1,2})-(\d{1,2})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"^\s*(\d{1,2})-(\d{1,2})\s{0,2}(?:\.\.|–|—)\s{0,2}(\d{1,2})-(\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayPair();
}
