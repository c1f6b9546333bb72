using NodaTime;

namespace VaBot.Languages.Reading;

/// <summary>Dates in digits: "2026-11-12", "2026.11.12.", "11.12.", "12/11". The order of day and month is the writer's habit.</summary>
internal static class NumericDateReader
{
    /// <summary>A date within a quarter of a year is what was meant when the other reading lies further off.</summary>
    private const int NearDays = 92;

    public static DateSpot? Read(Scene scene, int at)
    {
        if (Part(scene, at, false) is not { } a || Separator(scene, at + 1) is not { } sign || Part(scene, at + 2, sign != '.') is not { } b)
        {
            return null;
        }

        var third = Separator(scene, at + 3) == sign ? Part(scene, at + 4, sign != '.') : null;
        if (a is >= 1900 and < 2200 || (IsYear(a) && third is <= 31 && b <= 31))
        {
            return third is { } day ? MonthDateReader.Exact(scene, at, SkipDot(scene, at + 5, sign), a, b, day) : null;
        }

        if (third is { } year && IsYear(year))
        {
            return Ordered(scene, at, at + 5, sign, a, b, year);
        }

        // "9.15" is half a date at most: two numbers need the closing dot, a slash, or an ending ("11.12-én")
        var closed = sign == '/' ? a <= 12 || b <= 12 : sign == '.' && (scene.IsSign(at + 3, '.') || scene.EndingMeans(at + 2, Cue.OrdinalEnding) || scene.EndingMeans(at + 2, Cue.By));
        return closed && a <= 31 && b <= 31 && third is null ? Ordered(scene, at, SkipDot(scene, at + 3, sign), sign, a, b, null) : null;
    }

    /// <summary>A year out of reach is read too, to be shown as one that cannot be.</summary>
    private static bool IsYear(int number) => number is >= 1000 and <= 9999;

    private static DateSpot Ordered(Scene scene, int first, int end, char sign, int a, int b, int? year)
    {
        var tables = scene.Lexicon.Tables(scene.Utterance.Language);
        var monthFirst = a <= 12 && (b > 12 || tables.MonthFirst);
        var reading = Make(scene, first, end, monthFirst ? a : b, monthFirst ? b : a, year);
        if (sign != '/' || !tables.SlashIsAmbiguous || a > 12 || b > 12 || a == b)
        {
            return reading;
        }

        var other = Make(scene, first, end, a, b, year);
        var doubt = new Doubt.AmbiguousDate(scene.Typed(first, end), other.Past, reading.Past);
        var today = scene.Utterance.Now.Date;
        return (IsNear(today, reading), IsNear(today, other)) switch
        {
            (true, false) when year is null => reading,
            (false, true) when year is null => other,
            _ => reading with { Doubt = doubt },
        };
    }

    private static bool IsNear(LocalDate today, DateSpot spot) =>
        NodaTime.Period.DaysBetween(spot.Past, today) <= NearDays || NodaTime.Period.DaysBetween(today, spot.Future) <= NearDays;

    private static DateSpot Make(Scene scene, int first, int end, int month, int day, int? year) =>
        year is { } said ? MonthDateReader.Exact(scene, first, end, said, month, day) : MonthDateReader.Yearless(scene, first, end, month, day);

    private static int? Part(Scene scene, int at, bool joined) =>
        at < scene.Tokens.Length && scene.Tokens[at] is { Kind: TokenKind.Number, Digits: >= 1 } token && (!joined || scene.IsJoined(at)) && !(joined && at > 0 && !scene.IsJoined(at))
            ? token.Digits
            : null;

    private static char? Separator(Scene scene, int at) =>
        !scene.IsJoined(at) ? null : scene.IsSign(at, '.') ? '.' : scene.IsSign(at, '/') ? '/' : scene.IsSign(at, '-') ? '-' : null;

    private static int SkipDot(Scene scene, int end, char sign) => sign == '.' && scene.IsSign(end, '.') && scene.IsJoined(end) ? end + 1 : end;
}
