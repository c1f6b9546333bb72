using System.Text.RegularExpressions;

namespace VaBot.Languages.Reading;

/// <summary>"not billable", "nem számlázandó": what says that time is not charged for. Taken out before the rest is read, so that it is no part of a name.</summary>
internal static partial class FreeWords
{
    /// <param name="rest">What remains.</param>
    /// <returns>The lines that said it, without it; null when none did.</returns>
    public static IReadOnlyList<string>? Take(string text, out string rest)
    {
        rest = text;
        if (!Words().IsMatch(text))
        {
            return null;
        }

        var lines = text.Split('\n');
        var said = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Words().IsMatch(lines[i]))
            {
                lines[i] = Words().Replace(lines[i], " ").Trim();
                said.Add(lines[i]);
            }
        }

        rest = string.Join('\n', lines);
        return rest.Trim().Length == 0 ? null : said;
    }

    /// <summary>With the sign that sets it apart; "free" and "ingyenes" alone may belong to a title.</summary>
    [GeneratedRegex(@"[\s,;(–-]*\b(?:(?:non|not|un)[ -]?billable|free of charge|no charge|not charged|unpaid time|nem számlázandó|nem számlázható|nem kell számlázni|számlázás nélkül|ingyen|díjmentesen)\b[)]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
