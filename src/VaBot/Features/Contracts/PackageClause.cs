using System.Globalization;
using System.Text.RegularExpressions;

namespace VaBot.Features.Contracts;

/// <summary>Reads a package: "20h for 600, overage 35, rollover 5h 3 months, renew when used up". What is not said of a package that is there stays as it was.</summary>
internal static partial class PackageClause
{
    /// <inheritdoc cref="Clauses.Read"/>
    public static bool Read(string? said, Terms terms)
    {
        if (Clauses.IsNone(said))
        {
            (terms.PackageMinutes, terms.PackagePrice, terms.OverageRate) = (null, null, null);
            (terms.RolloverMinutes, terms.RolloverMonths, terms.Renews) = (0, null, PackageRenewal.Monthly);
            return true;
        }

        var parts = Before().Split(said ?? "").Select(part => part.Trim(' ', ',', ';')).Where(part => part.Length > 0).ToList();
        return parts.Count > 0 && parts.TrueForAll(part => Part(part, terms)) && terms is { PackageMinutes: > 0, PackagePrice: >= 0 };
    }

    private static bool Part(string part, Terms terms) =>
        Overage().IsMatch(part) ? OverageOf(part, terms)
        : Rollover().IsMatch(part) ? RolloverOf(part, terms)
        : Renewal().IsMatch(part) ? Renews(part, terms)
        : Hours(part, terms);

    private static bool Hours(string part, Terms terms)
    {
        var minutes = Clauses.Length(part);
        var price = Clauses.Amount(HoursSaid().Replace(part, " ", 1));
        (terms.PackageMinutes, terms.PackagePrice) = (minutes ?? terms.PackageMinutes, price ?? terms.PackagePrice);
        return minutes is not null || price is not null;
    }

    private static bool OverageOf(string part, Terms terms)
    {
        terms.OverageRate = NoneWord().IsMatch(part) ? null : Clauses.Amount(part);
        return terms.OverageRate is > 0 || NoneWord().IsMatch(part);
    }

    private static bool RolloverOf(string part, Terms terms)
    {
        if (NoneWord().IsMatch(part))
        {
            (terms.RolloverMinutes, terms.RolloverMonths) = (0, null);
            return true;
        }

        terms.RolloverMinutes = Clauses.Length(part) ?? 0;
        terms.RolloverMonths = Months().Match(part) is { Success: true } months ? int.Parse(months.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
        return terms.RolloverMinutes > 0 && terms.RolloverMonths is null or > 0;
    }

    private static bool Renews(string part, Terms terms)
    {
        terms.Renews = UsedUp().IsMatch(part) ? PackageRenewal.WhenUsedUp : PackageRenewal.Monthly;
        return true;
    }

    private const string OverageWords = @"over\w*|above|beyond|túl\w*|felette|afölött";

    private const string RolloverWords = @"roll\w*|carr(?:y|ied|ies)|átvi\w*|átho\w*|göngyöl\w*";

    private const string RenewalWords = @"renew\w*|monthly|when|megújul\w*|havonta|ha elfogy\w*|elfogyás\w*";

    [GeneratedRegex($@"[,;]\s+|(?=\b(?:{OverageWords}|{RolloverWords}|renew\w*|megújul\w*)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex($@"^(?:{OverageWords})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Overage();

    [GeneratedRegex($@"^(?:{RolloverWords})\b|\b(?:{RolloverWords})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rollover();

    [GeneratedRegex($@"^(?:{RenewalWords})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Renewal();

    [GeneratedRegex(@"used up|elfogy", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UsedUp();

    [GeneratedRegex(@"\b(none|no|nincs|nem)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoneWord();

    [GeneratedRegex(@"(\d{1,2})\s*(?:months?|hónap\w*|hó\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Months();

    [GeneratedRegex(@"\d{1,3}(?:[.,]\d{1,2})?\s*(?:h|hrs?|hours?|ó|ór\p{L}*)(?!\p{L})(?:\s*\d{1,2}\s*(?:m|min\w*|p|perc\w*)(?!\p{L}))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HoursSaid();
}
