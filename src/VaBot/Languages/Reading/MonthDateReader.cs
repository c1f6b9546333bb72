using NodaTime;

namespace VaBot.Languages.Reading;

/// <summary>Days of named months and bare days: "nov. 12-én", "12 November", "April 10th", "the 12th", "október".</summary>
internal static class MonthDateReader
{
    public static DateSpot? Read(Scene scene, int at)
    {
        if (scene.Means(at, Cue.Month))
        {
            return MonthFirst(scene, at);
        }

        var first = at;
        at = scene.Means(at, Cue.Article) ? at + 1 : at;
        if (DayNumber(scene, at, out var day, out var end, out var isOrdinal))
        {
            var next = scene.Means(end, Cue.Of) ? end + 1 : end;
            if (scene.Means(next, Cue.Month))
            {
                return WithYear(scene, first, SkipDot(scene, next + 1), scene.Tokens[next].Value, day);
            }

            if (isOrdinal && scene.Tokens[at].Kind == TokenKind.Number && !IsOfNoun(scene, first, at, end))
            {
                return DayAlone(scene, at, end, day);
            }
        }

        return null;
    }

    /// <summary>"2nd draft": an ordinal that counts the noun behind it; "on the 2nd we wrote …" is a day.</summary>
    private static bool IsOfNoun(Scene scene, int first, int at, int end) =>
        first == at && end == at + 2 && end < scene.Tokens.Length && scene.Tokens[end] is { Kind: TokenKind.Word, Owner: Owner.None } next && (next.Lexical.IsEmpty || next.Means(Cue.Vague) || next.Means(Cue.TaskNoun))
        && !scene.Means(at - 1, Cue.By) && !scene.Means(at - 1, Cue.Until) && !scene.Means(at - 1, Cue.Due) && !scene.Means(at - 1, Cue.Into);

    /// <summary>A month is followed by the day of it, or "in March" by nothing: then it is the month.</summary>
    public static DateSpot? DayOf(Scene scene, int first, int at, LocalDate month)
    {
        if (!DayNumber(scene, at, out var day, out var end, out var isOrdinal) || !isOrdinal || day > CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))
        {
            return null;
        }

        return DateReader.Day(first, end, month.PlusDays(day - 1));
    }

    /// <summary>The latest such day up to today and the next one from today; a day past the month's end means its last.</summary>
    public static (LocalDate Past, LocalDate Future) Nearest(LocalDate today, int month, int day)
    {
        var year = today.Year;
        while (Clamp(year, month, day) > today)
        {
            year--;
        }

        var past = Clamp(year, month, day);
        return (past, past == today ? today : Clamp(year + 1, month, day));
    }

    private static LocalDate Clamp(int year, int month, int day) => new(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    private static DateSpot? MonthFirst(Scene scene, int at)
    {
        var month = scene.Tokens[at].Value;
        var next = SkipDot(scene, at + 1);
        next = scene.Means(next, Cue.Article) ? next + 1 : next;
        if (DayNumber(scene, next, out var day, out var end, out _) && !scene.Means(end, Cue.Hour) && !scene.Means(end, Cue.Minute) && !scene.IsSign(end, ':'))
        {
            return WithYear(scene, at, end, month, day);
        }

        // "may" and "march" are months only where a month can stand
        if (scene.Means(at, Cue.Hypothetical) && !(at > 0 && scene.Tokens[at - 1].Lexical.Overlaps(BeforeMonth)) && scene.Utterance.Command != "report")
        {
            return null;
        }

        var today = scene.Utterance.Now.Date;
        var (past, _) = Nearest(today, month, 1);
        var year = Year(scene, at + 1) ?? past.Year;
        return new DateSpot(at, Year(scene, at + 1) is null ? SkipDot(scene, at + 1) : at + 2, DateKind.Month, new(year, month, 1), new(year, month, 1));
    }

    private static readonly CueSet BeforeMonth = CueSet.Of(Cue.In, Cue.Of, Cue.By, Cue.Until, Cue.Report, Cue.Last, Cue.Attachment, Cue.Since);

    private static int? Year(Scene scene, int at) =>
        (uint)at < (uint)scene.Tokens.Length && scene.Tokens[at] is { Kind: TokenKind.Number, Digits: >= 2000 and < 2200 } year ? year.Digits : null;

    private static DateSpot WithYear(Scene scene, int first, int end, int month, int day)
    {
        var at = scene.IsSign(end, ',') ? end + 1 : end;
        if (Year(scene, at) is { } year)
        {
            return Exact(scene, first, SkipDot(scene, at + 1), year, month, day);
        }

        var before = first > 0 ? Year(scene, first - 1) ?? (scene.IsSign(first - 1, '.') ? Year(scene, first - 2) : null) : null;
        return before is { } said ? Exact(scene, first, end, said, month, day) : Yearless(scene, first, end, month, day);
    }

    public static DateSpot Yearless(Scene scene, int first, int end, int month, int day)
    {
        var today = scene.Utterance.Now.Date;
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(2028, month))
        {
            return Impossible(scene, first, end);
        }

        // 29 February without a year means the nearest leap year on either side
        var (past, future) = Nearest(today, month, day);
        if (day == 29 && month == 2)
        {
            (past, future) = (Leap(today, -1), Leap(today, 1));
        }

        return new DateSpot(first, end, DateKind.Day, past, future);
    }

    public static DateSpot Exact(Scene scene, int first, int end, int year, int month, int day) =>
        month is < 1 or > 12 || day < 1 || year is < 2000 or > 2099 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Impossible(scene, first, end)
            : DateReader.Day(first, end, new LocalDate(year, month, day));

    private static DateSpot Impossible(Scene scene, int first, int end) =>
        DateReader.Day(first, end, scene.Utterance.Now.Date) with { Doubt = new Doubt.ImpossibleDate(scene.Typed(first, end).TrimEnd('.')) };

    private static LocalDate Leap(LocalDate today, int step)
    {
        for (var year = today.Year; ; year += step)
        {
            if (CalendarSystem.Iso.IsLeapYear(year) && new LocalDate(year, 2, 29) is var day && (step < 0 ? day <= today : day >= today))
            {
                return day;
            }
        }
    }

    private static DateSpot DayAlone(Scene scene, int at, int end, int day)
    {
        var today = scene.Utterance.Now.Date;
        var past = new YearMonth(today.Year, today.Month).OnDayOfMonth(1);
        while (day > CalendarSystem.Iso.GetDaysInMonth(past.Year, past.Month) || past.PlusDays(day - 1) > today)
        {
            past = past.PlusMonths(-1);
        }

        var future = new YearMonth(today.Year, today.Month).OnDayOfMonth(1);
        while (day > CalendarSystem.Iso.GetDaysInMonth(future.Year, future.Month) || future.PlusDays(day - 1) < today)
        {
            future = future.PlusMonths(1);
        }

        return new DateSpot(at, end, DateKind.Day, past.PlusDays(day - 1), future.PlusDays(day - 1));
    }

    /// <summary>A day of a month in digits or as an ordinal word; "12th", "12-én", "12.", "elsején", "the first".</summary>
    private static bool DayNumber(Scene scene, int at, out int day, out int end, out bool isOrdinal)
    {
        (day, end, isOrdinal) = (0, at, false);
        if (at >= scene.Tokens.Length)
        {
            return false;
        }

        var token = scene.Tokens[at];
        if (token.Kind == TokenKind.Number && token.Digits is >= 1 and <= 31)
        {
            (day, end) = (token.Digits, at + 1);
            if (scene.IsJoined(end) && scene.Means(end, Cue.OrdinalEnding))
            {
                (end, isOrdinal) = (end + 1, true);
            }
            else if (token.End > token.StemEnd && (scene.EndingMeans(at, Cue.OrdinalEnding) || scene.EndingMeans(at, Cue.Ago) || scene.EndingMeans(at, Cue.Until) || (day > 12 && scene.EndingMeans(at, Cue.By))))
            {
                isOrdinal = true;
            }
            else
            {
                end = SkipDot(scene, end);
            }

            return true;
        }

        if (token.Kind == TokenKind.Word && scene.Means(at, Cue.Ordinal) && token.Value is >= 1 and <= 31)
        {
            (day, end, isOrdinal) = (token.Value, at + 1, true);
            return true;
        }

        return false;
    }

    private static int SkipDot(Scene scene, int end) =>
        scene.IsSign(end, '.') && scene.IsJoined(end) && end + 1 < scene.Tokens.Length ? end + 1 : end;
}
