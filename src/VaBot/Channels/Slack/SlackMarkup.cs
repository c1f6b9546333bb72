using System.Globalization;
using System.Text;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>Puts text that is data into Slack's markup, where it can do nothing: <c>&amp; &lt; &gt;</c> are escaped, and the marks that would
/// make it bold, struck, code or a quotation become characters that look the same and mean nothing. (Slack has no escape for those.)</summary>
internal static class SlackMarkup
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>Text for places that know no markup: headers, labels, the fallback.</summary>
    /// <param name="limit">Slack's limit for the place, in characters as sent.</param>
    public static string Plain(string text, int limit) => Cut(Escaped(OneLine(text)), limit);

    /// <summary>Text that stands out. Bold ends at a line end in Slack, so the text becomes one line.</summary>
    public static string Strong(string text) => Of(new Phrase([new Span(OneLine(text), Strong: true)]));

    public static string Of(Phrase phrase)
    {
        var marked = new StringBuilder();
        foreach (var span in phrase.Spans)
        {
            if (span.Strong)
            {
                AppendStrong(marked, OneLine(span.Text));
            }
            else
            {
                AppendPlain(marked, Clean(span.Text));
            }
        }

        return marked.ToString();
    }

    /// <summary>Without control characters and halves of surrogate pairs; line ends as <c>\n</c>.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(c => char.IsControl(c) || char.IsSurrogate(c)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            clean.Append(rune.Value == '\n' || !Rune.IsControl(rune) ? rune.ToString() : " ");
        }

        return clean.ToString();
    }

    public static string OneLine(string text) => Clean(text).Replace('\n', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');

    public static string Escaped(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>At most <paramref name="limit"/> characters of escaped text, never within an entity or a pair, with <c>…</c> where something is missing.</summary>
    public static string Cut(string escaped, int limit)
    {
        if (escaped.Length <= limit)
        {
            return escaped;
        }

        var end = limit - 1;
        var entity = escaped.LastIndexOf('&', end - 1, Math.Min(end, 5));
        if (entity >= 0 && escaped.IndexOf(';', entity) >= end)
        {
            end = entity;
        }

        return (end > 0 ? Messages.Cut.At(escaped, end) : "") + "…";
    }

    private static void AppendStrong(StringBuilder marked, string text)
    {
        var inner = text.Trim();
        if (inner.Length == 0)
        {
            marked.Append(text);
            return;
        }

        // Slack sees bold only between spaces and punctuation; "*Hírlevél*en" needs an invisible border.
        marked.Append(text.AsSpan(0, text.Length - text.TrimStart().Length));
        if (marked.Length > 0 && (char.IsLetterOrDigit(marked[^1]) || marked[^1] == '*'))
        {
            marked.Append(ZeroWidthSpace);
        }

        marked.Append('*');
        AppendHarmless(marked, inner, '*');
        marked.Append('*').Append(text.AsSpan(text.TrimEnd().Length));
    }

    private static void AppendPlain(StringBuilder marked, string text)
    {
        if (text.Length > 0 && marked.Length > 0 && marked[^1] == '*' && char.IsLetterOrDigit(text[0]))
        {
            marked.Append(ZeroWidthSpace);
        }

        AppendHarmless(marked, text, always: null);
    }

    /// <param name="always">A mark that is replaced within words too.</param>
    private static void AppendHarmless(StringBuilder marked, string text, char? always)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isWithinWord = i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);
            _ = c switch
            {
                '&' => marked.Append("&amp;"),
                '<' => marked.Append("&lt;"),
                '>' when marked.Length == 0 || marked[^1] == '\n' => marked.Append('›'),
                '>' => marked.Append("&gt;"),
                '`' => marked.Append('ˋ'),
                '*' or '_' or '~' when c == always || !isWithinWord => marked.Append(c switch { '*' => '∗', '_' => 'ˍ', _ => '∼' }),
                _ => marked.Append(c),
            };
        }
    }

    /// <summary>How many characters a reader sees.</summary>
    public static int Width(string text) => new StringInfo(text).LengthInTextElements;
}
