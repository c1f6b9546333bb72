using System.Globalization;
using System.Text.RegularExpressions;

namespace VaBot.Features.Contracts;

/// <summary>Reads one clause of a contract as typed, in any of the languages, into terms: "10% from month 13", "15 percre felfelé". Pure.</summary>
internal static partial class Clauses
{
    private const int MostMinutes = 744 * 60;

    private const int MostObjectionDays = 90;

    private static readonly int[] Steps = [5, 6, 10, 15];

    /// <summary>Writes what was said into the terms; false, and the terms are of no use, when it says nothing of the kind.</summary>
    /// <param name="said">Without the verb, the client and the day it begins; null when nothing followed.</param>
    public static bool Read(TermKind kind, string? said, Terms terms) => kind switch
    {
        TermKind.Discount => Discount(said, terms),
        TermKind.Package => PackageClause.Read(said, terms),
        TermKind.Fee => Fee(said, terms),
        TermKind.Rounding => Rounding(said, terms),
        TermKind.Days => Days(said, terms),
        TermKind.Grouping => Grouping(said, terms),
        TermKind.Objection => Objection(said, terms),
        TermKind.Sending => Switch(said, on => terms.SendsItself = on),
        TermKind.Warning => Switch(said, on => terms.WarnsClient = on),
        TermKind.Shown => Shown(said, terms),
        _ => Hours(said, terms),
    };

    /// <summary>"none", "nincs", "off", "0".</summary>
    public static bool IsNone(string? said) => said is not null && None().IsMatch(said);

    /// <summary>The first amount of money: "32", "32.50", "9 000", "9.000", "1 234,5".</summary>
    public static decimal? Amount(string said)
    {
        if (AmountIn().Match(said) is not { Success: true } match)
        {
            return null;
        }

        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsDigit));
        return decimal.Parse(match.Groups["part"].Success ? $"{whole}.{match.Groups["part"].Value}" : whole, CultureInfo.InvariantCulture);
    }

    /// <summary>The first length in hours, or hours and minutes, as whole minutes; at most a month.</summary>
    public static int? Length(string said)
    {
        if (HoursIn().Match(said) is not { Success: true } match)
        {
            return null;
        }

        var hours = decimal.Parse(match.Groups["hours"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        var minutes = (hours * 60) + (match.Groups["minutes"].Success ? int.Parse(match.Groups["minutes"].ValueSpan, CultureInfo.InvariantCulture) : 0);
        return minutes is > 0 and <= MostMinutes && minutes == decimal.Truncate(minutes) ? (int)minutes : null;
    }

    private static bool Discount(string? said, Terms terms)
    {
        if (IsNone(said))
        {
            (terms.DiscountPercent, terms.DiscountFromMonth) = (0, 1);
            return true;
        }

        if (said is null || Percent().Match(said) is not { Success: true } match)
        {
            return false;
        }

        var percent = decimal.Parse(match.Groups[1].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        var month = FromMonth().Match(said) is { Success: true } from ? int.Parse(from.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        (terms.DiscountPercent, terms.DiscountFromMonth) = (percent, month);
        return percent is > 0 and <= 100 && month >= 1;
    }

    private static bool Fee(string? said, Terms terms)
    {
        terms.FixedFee = IsNone(said) ? null : Amount(said ?? "");
        return IsNone(said) || terms.FixedFee > 0;
    }

    private static bool Rounding(string? said, Terms terms)
    {
        if (IsNone(said))
        {
            (terms.RoundTo, terms.Rounding) = (1, RoundingWay.Nearest);
            return true;
        }

        if (said is null || Number().Match(said) is not { Success: true } step)
        {
            return false;
        }

        terms.RoundTo = int.Parse(step.ValueSpan, CultureInfo.InvariantCulture);
        terms.Rounding = Upwards().IsMatch(said) ? RoundingWay.Up : RoundingWay.Nearest;
        return Steps.Contains(terms.RoundTo);
    }

    private static bool Days(string? said, Terms terms)
    {
        terms.Days = said is not null && TheClient().IsMatch(said) ? DayZone.Client : DayZone.Assistant;
        return said is not null && (terms.Days == DayZone.Client || Mine().IsMatch(said));
    }

    private static bool Grouping(string? said, Terms terms)
    {
        terms.Grouping = said is not null && ByDay().IsMatch(said) ? ReportGrouping.Day : ReportGrouping.Task;
        return said is not null && (terms.Grouping == ReportGrouping.Day || ByTask().IsMatch(said));
    }

    private static bool Objection(string? said, Terms terms)
    {
        terms.ObjectionDays = IsNone(said) ? 0 : said is not null && Number().Match(said) is { Success: true } days ? int.Parse(days.ValueSpan, CultureInfo.InvariantCulture) : -1;
        return terms.ObjectionDays is >= 0 and <= MostObjectionDays;
    }

    private static bool Shown(string? said, Terms terms)
    {
        switch (said)
        {
            case "show minutes" or "hide minutes":
                terms.ShowsMinutes = said.StartsWith('s');
                return true;
            case "show rates" or "hide rates":
                terms.ShowsRates = said.StartsWith('s');
                return true;
            case "show notes" or "hide notes":
                terms.ShowsNotes = said.StartsWith('s');
                return true;
            default:
                return false;
        }
    }

    private static bool Hours(string? said, Terms terms)
    {
        terms.WeeklyMinutes = IsNone(said) ? null : Length(said ?? "");
        return IsNone(said) || terms.WeeklyMinutes <= 7 * 24 * 60;
    }

    private static bool Switch(string? said, Action<bool> set)
    {
        var isOn = said is null || On().IsMatch(said);
        set(isOn);
        return isOn || IsNone(said);
    }

    [GeneratedRegex(@"^\s*(none|no|off|never|0|-|nincs|nem|ki|soha|semmi)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"^\s*(on|yes|always|igen|be|mindig)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex On();

    // Three digits behind a space or a dot are thousands; a comma or dot with one to three digits at the end is the part below one.
    [GeneratedRegex(@"(?<![\d.,])(?<whole>\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d{1,9})(?:[.,](?<part>\d{1,3}))?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex AmountIn();

    [GeneratedRegex(@"(?<![\d.,])(?<hours>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:h|hrs?|hours?|ó|ór\p{L}*)\.?(?!\p{L})(?:\s*(?<minutes>\d{1,2})\s*(?:m|min\w*|p|perc\w*)(?!\p{L}))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HoursIn();

    [GeneratedRegex(@"(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|percent|százalék\w*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\bmonth\s+(?<n>\d{1,3})|(?<n>\d{1,3})(?:st|nd|rd|th)\s+month|(?<n>\d{1,3})\.?\s*hónap", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromMonth();

    [GeneratedRegex(@"\d{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\bup|\bfel", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Upwards();

    [GeneratedRegex(@"\b(client|ügyfél|övé)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TheClient();

    [GeneratedRegex(@"\b(mine|my|own|assistant|enyém|saját|asszisztens)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mine();

    [GeneratedRegex(@"\b(days?|dates?|nap|napok|napi|naponként\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByDay();

    [GeneratedRegex(@"\b(tasks?|cards?|feladat\w*|kártya\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByTask();
}
