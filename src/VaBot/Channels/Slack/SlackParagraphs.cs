using System.Text;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>Cuts a phrase into pieces of markup that each fit a text object, at line ends and spaces where there are any.</summary>
internal static class SlackParagraphs
{
    /// <summary>Characters of a section's or context element's text (Slack, "Reference: blocks", section).</summary>
    public const int Limit = 3000;

    // Escaping makes one character five at most, so that a piece always fits with its marks.
    private const int Piece = 500;

    public static IEnumerable<string> Of(Phrase phrase)
    {
        var whole = SlackMarkup.Of(phrase);
        return whole.Length <= Limit ? Full(whole) : Pieces(phrase);
    }

    private static IEnumerable<string> Full(string text) => string.IsNullOrWhiteSpace(text) ? [] : [text];

    private static IEnumerable<string> Pieces(Phrase phrase)
    {
        var spans = new List<Span>();
        var length = 0;
        foreach (var span in phrase.Spans.SelectMany(Cut))
        {
            // Two zero-width borders and two marks at most.
            var needed = SlackMarkup.Of(new Phrase([span])).Length + 4;
            if (length + needed > Limit)
            {
                foreach (var text in Full(SlackMarkup.Of(new Phrase(spans))))
                {
                    yield return text;
                }

                spans.Clear();
                length = 0;
            }

            spans.Add(span);
            length += needed;
        }

        foreach (var text in Full(SlackMarkup.Of(new Phrase(spans))))
        {
            yield return text;
        }
    }

    private static IEnumerable<Span> Cut(Span span)
    {
        var rest = SlackMarkup.Clean(span.Text);
        while (rest.Length > Piece)
        {
            var end = Border(rest);
            yield return span with { Text = rest[..end] };
            rest = rest[end..];
        }

        yield return span with { Text = rest };
    }

    private static int Border(string text)
    {
        var at = text.LastIndexOf('\n', Piece - 1);
        at = at > 0 ? at : text.LastIndexOf(' ', Piece - 1);
        var end = at > 0 ? at + 1 : Piece;
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
