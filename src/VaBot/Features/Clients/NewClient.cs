using System.Text.RegularExpressions;
using VaBot.Features.Contracts;
using VaBot.Languages;

namespace VaBot.Features.Clients;

/// <summary>A client as typed: <c>Acme GmbH (Acme), EUR, Berlin</c>. Only the name must be there.</summary>
/// <param name="Unknown">A part that is neither currency nor place; null when all was understood.</param>
internal sealed partial record NewClient(string Name, string ShortName, string? Currency, string? Zone, string? Unknown)
{
    private const int LongestName = 200;

    private const int LongestShortName = 80;

    private const string Quotes = "\"“”„«»' ,";

    /// <returns>Null when there is no name in it.</returns>
    public static NewClient? Read(string? typed)
    {
        var parts = (typed ?? "").ReplaceLineEndings(" ").Split(',', StringSplitOptions.TrimEntries).ToList();
        string? currency = null, zone = null;

        // A name may have commas of its own ("Smith, Jones & Co"), so what it comes with is read from the end.
        while (parts.Count > 1 && (Take(parts[^1], Currencies.Find, ref currency) || Take(parts[^1], Reader.Shared.ZoneOf, ref zone)))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        var (name, shortName) = Named(string.Join(", ", parts));
        return name.Length is 0 or > LongestName
            ? null
            : new NewClient(name, shortName, currency, zone, parts.Skip(1).Any(part => Currencies.Find(part) is not null) ? parts[^1] : null);
    }

    /// <summary>A full name, and what to call them: what stands in brackets, else the name without its legal form.</summary>
    public static (string Name, string ShortName) Named(string typed)
    {
        var name = typed.Trim().Trim(Quotes.ToCharArray()).Trim();
        if (InBrackets().Match(name) is { Success: true } match)
        {
            return (match.Groups["name"].Value, Cut(match.Groups["short"].Value));
        }

        var plain = LegalForm().Replace(name, "");
        return (name, Cut(plain.Length > 0 ? plain : name));
    }

    private static bool Take(string part, Func<string, string?> read, ref string? slot)
    {
        if (slot is not null || read(part) is not { } value)
        {
            return false;
        }

        slot = value;
        return true;
    }

    private static string Cut(string name) => VaBot.Messages.Cut.To(name, LongestShortName).TrimEnd();

    [GeneratedRegex(@"^(?<name>.*\S)\s*\((?<short>[^()]*\w[^()]*)\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(
        @"(,?\s+(GmbH( & Co\.? KG)?|AG|KG|OG|UG|e\.?\s?U\.?|e\.?K\.?|Kft\.?|Bt\.?|Zrt\.?|Nyrt\.?|Kkt\.?|ev\.|e\.\s?v\.|Inc\.?|L\.?L\.?C\.?|L\.?L\.?P\.?|Ltd\.?|Limited|Corp\.?|Co\.|PLC|S\.?A\.?R\.?L\.?|S\.?A\.?S\.?|S\.?A\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?L\.?|B\.?V\.?|N\.?V\.?|Oy|AB|A/S|ApS|s\.?\s?r\.?\s?o\.?|a\.s\.|d\.o\.o\.|sp\. z o\.o\.))\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LegalForm();
}
