using System.Buffers;

namespace VaBot.Messages;

/// <summary>Signs nobody sees and nobody means, which come along when text is copied: spaces of no width, marks of direction, control characters.
/// Left in, they cut a number in two ("4", "5m") or turn a line of a report round; PostgreSQL refuses some.</summary>
public static class Invisible
{
    // White space stays, and so do the joiners that make one emoji of several.
    private static readonly SearchValues<char> Signs = SearchValues.Create([
        .. Enumerable.Range(0, 0xa0).Select(code => (char)code).Where(c => char.IsControl(c) && !char.IsWhiteSpace(c)),
        '\u00ad', '\u061c', '\u180e', '\u200b', '\u200e', '\u200f',
        '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\ufeff',
    ]);

    /// <returns>The text itself when there are none.</returns>
    public static string RemovedFrom(string text) =>
        text.AsSpan().ContainsAny(Signs) ? string.Concat(text.Where(c => !Signs.Contains(c))) : text;
}
