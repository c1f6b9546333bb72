using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Calendars;

namespace VaBot.Languages;

/// <summary>ISO weeks as command lines name them: <c>2026-W48</c>.</summary>
public static partial class WeekName
{
    /// <param name="monday">The first day of the week.</param>
    public static string Of(LocalDate monday) => $"{WeekYearRules.Iso.GetWeekYear(monday):0000}-W{Number(monday):00}";

    /// <summary>1 to 53.</summary>
    public static int Number(LocalDate monday) => WeekYearRules.Iso.GetWeekOfWeekYear(monday);

    /// <summary>Takes the first week out of a text.</summary>
    /// <param name="rest">What remains.</param>
    /// <returns>The Monday; null, and the text as it is, when it names no week.</returns>
    public static LocalDate? Take(string text, out string rest)
    {
        rest = text;
        if (Week().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (year, week) = (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
        if (week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return null;
        }

        rest = text.Remove(match.Index, match.Length).Trim();
        return WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday);
    }

    [GeneratedRegex(@"(?<!\w)(20\d\d)-W(\d{2})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Week();
}
