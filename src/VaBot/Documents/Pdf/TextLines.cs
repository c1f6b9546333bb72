using System.Globalization;
using System.Text;

namespace VaBot.Documents.Pdf;

/// <summary>Text cut into lines that fit.</summary>
internal static class TextLines
{
    /// <summary>At spaces where it can be, within a word that is wider than a line where it must be.</summary>
    public static List<string> Wrap(string text, Ink ink, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (ink.Width(longer) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            line = Cut(word, ink, width, lines);
        }

        if (line.Length > 0 || lines.Count == 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>One line, with dots in place of what does not fit.</summary>
    public static string Elide(string text, Ink ink, double width)
    {
        var plain = Plain(text);
        if (ink.Width(plain) <= width)
        {
            return plain;
        }

        while (plain.Length > 0 && ink.Width(plain + "…") > width)
        {
            plain = plain[..^(plain.Length > 1 && char.IsLowSurrogate(plain[^1]) ? 2 : 1)];
        }

        return plain.TrimEnd() + "…";
    }

    /// <summary>What can be drawn: no line ends, nothing invisible.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                plain.Append(' ');
            }
            else if (category is not UnicodeCategory.Format && rune.Value is < 0xFE00 or > 0xFE0F)
            {
                plain.Append(rune);
            }
        }

        return plain.ToString();
    }

    private static string Cut(string word, Ink ink, double width, List<string> lines)
    {
        var line = "";
        foreach (var rune in word.EnumerateRunes())
        {
            if (line.Length > 0 && ink.Width(line + rune) > width)
            {
                lines.Add(line);
                line = "";
            }

            line += rune;
        }

        return line;
    }
}
