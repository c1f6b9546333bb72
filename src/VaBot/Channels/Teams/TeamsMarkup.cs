using System.Text;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Phrases as runs of text. The text goes in as it is: in a <c>TextRun</c> no mark-up means anything.</summary>
internal static class TeamsMarkup
{
    /// <summary>Of one block, in characters, so that it always fits a message with others.</summary>
    private const int BlockLimit = 2000;

    /// <summary>A block for every line of the phrase, which a card would otherwise run together; none for one without text.</summary>
    public static IEnumerable<RichText> Blocks(Phrase phrase, Func<TextRun, TextRun>? look = null)
    {
        var first = true;
        foreach (var runs in Lines(phrase))
        {
            yield return new RichText([.. runs.Select(look ?? (run => run))]) { Spacing = first ? null : "none" };
            first = false;
        }
    }

    /// <summary>One line without look, for labels and fallbacks.</summary>
    public static string OneLine(string text, int limit)
    {
        var line = string.Join(' ', Clean(text).Split([' ', '\n', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
        return Cut.WithDots(line, limit);
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

    private static IEnumerable<List<TextRun>> Lines(Phrase phrase)
    {
        var (line, length) = (new List<TextRun>(), 0);
        foreach (var (text, isEnd, look) in phrase.Spans.SelectMany(Pieces))
        {
            if ((isEnd || length + text.Length > BlockLimit) && line.Count > 0)
            {
                yield return line;
                (line, length) = ([], 0);
            }

            if (text.Length > 0)
            {
                line.Add(new TextRun(text, look));
                length += text.Length;
            }
        }

        if (line.Any(run => !string.IsNullOrWhiteSpace(run.Text)))
        {
            yield return line;
        }
    }

    /// <summary>A span at its line ends, and long ones at spaces. A piece that begins a line says so.</summary>
    private static IEnumerable<(string Text, bool IsEnd, string? Weight)> Pieces(Span span)
    {
        var weight = span.Strong ? "bolder" : null;
        var isEnd = false;
        // A card would put a date in the place of {{DATE(…)}} (Adaptive Cards, "Text features"), whoever wrote it.
        foreach (var line in Clean(span.Text).Replace("{{", "{\u200B{").Split('\n'))
        {
            var rest = line;
            while (rest.Length > BlockLimit)
            {
                var space = rest.LastIndexOf(' ', BlockLimit - 1);
                var end = space > 0 ? space + 1 : Cut.At(rest, BlockLimit).Length;
                yield return (rest[..end], isEnd, weight);
                (rest, isEnd) = (rest[end..], false);
            }

            yield return (rest, isEnd, weight);
            isEnd = true;
        }
    }
}
