using System.Text.RegularExpressions;

namespace VaBot.Languages.Reading;

/// <summary>"not billable", "nem számlázandó": what says that time is not charged for. Taken out before the rest is read, so that it is no part of a name.</summary>
internal static partial class FreeWords
{
    /// <summary>What may stand between two entries of one message.</summary>
    private static readonly char[] Between = ['\n', '/', ';', '+', '|'];

    /// <param name="rest">What remains.</param>
    /// <returns>Where in it the words stood; null when there were none, or nothing else.</returns>
    public static IReadOnlyList<int>? Take(string text, out string rest)
    {
        var (places, removed) = (new List<int>(), 0);
        foreach (Match match in Words().Matches(text))
        {
            places.Add(match.Index - removed);
            removed += match.Length - 1;
        }

        rest = places.Count == 0 ? text : Words().Replace(text, " ");
        return places.Count == 0 || rest.Trim().Length == 0 ? null : places;
    }

    /// <summary>Marks the entries beside which the words stood; they mostly follow what they are about.</summary>
    public static IReadOnlyList<EntryReading> Mark(IReadOnlyList<EntryReading> entries, string rest, IReadOnlyList<int> places)
    {
        var spans = new List<(int First, int End)>();
        foreach (var line in entries.Select(entry => entry.Line.Trim()))
        {
            var from = spans.Count == 0 ? 0 : spans[^1].End;
            var at = rest.IndexOf(line, from, StringComparison.Ordinal);
            spans.Add(at < 0 ? (from, from) : (at, at + line.Length));
        }

        var free = places.Select(place => Owner(spans, rest, place)).ToHashSet();
        return [.. entries.Select((entry, i) => entry with { IsFree = free.Contains(i) })];
    }

    private static int Owner(List<(int First, int End)> spans, string rest, int place)
    {
        var owner = Math.Max(0, spans.FindLastIndex(span => span.First <= place));
        var isBeforeNext = owner + 1 < spans.Count && place > spans[owner].End && rest.AsSpan(spans[owner].End, place - spans[owner].End).IndexOfAny(Between) >= 0;
        return isBeforeNext ? owner + 1 : owner;
    }

    /// <summary>With the sign that sets it apart; "free" and "ingyenes" alone may belong to a title.</summary>
    [GeneratedRegex(@"[ \t,;(–-]*\b(?:(?:non|not|un)[ -]?billable|free of charge|no charge|not charged|unpaid time|nem számlázandó|nem számlázható|nem kell számlázni|számlázás nélkül|ingyen|díjmentesen)\b[)]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
