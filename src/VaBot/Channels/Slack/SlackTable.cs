using System.Text;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>A table as fixed-width text. Slack's own <c>table</c> block takes one table a message, at its end, and is refused in some of the
/// places an answer can go; code blocks work everywhere, keep numbers under each other and can be copied.</summary>
internal static class SlackTable
{
    private const string Fence = "```";

    /// <summary>Characters a column may take before its text is cut: two such columns and two of numbers fit a narrow window.</summary>
    private const int WidestColumn = 40;

    // What is left of a section beside the two fences and their line ends.
    private const int Room = SlackParagraphs.Limit - 10;

    /// <returns>Pieces of markup, each a code block of its own under the same head.</returns>
    public static IEnumerable<string> Of(Table table)
    {
        if (table.Columns.Count == 0)
        {
            return [];
        }

        string[][] rows = [.. table.Rows.Select(Cells)];
        var total = table.Total is null ? null : Cells(table.Total);
        var head = table.Columns.Select(column => Cell(column.Head)).ToArray();
        var widths = Widths(table.Columns.Count, [head, .. rows, total ?? []]);
        var rule = string.Join("  ", widths.Select(width => new string('─', width)));

        string[] top = [Line(head, table.Columns, widths), SlackMarkup.Cut(rule, Room / 4)];
        var lines = rows.Select(row => Line(row, table.Columns, widths));
        return Blocks(top, total is null ? lines : [.. lines, top[1], Line(total, table.Columns, widths)]);
    }

    private static IEnumerable<string> Blocks(string[] top, IEnumerable<string> lines)
    {
        var head = $"{Fence}\n{top[0]}\n{top[1]}\n";
        var block = new StringBuilder(head);
        foreach (var line in lines)
        {
            if (block.Length + line.Length + 1 > Room && block.Length > head.Length)
            {
                yield return block.Append(Fence).ToString();
                block.Clear().Append(head);
            }

            block.Append(line).Append('\n');
        }

        yield return block.Append(Fence).ToString();
    }

    private static string Line(string[] cells, IReadOnlyList<Column> columns, int[] widths)
    {
        var padded = widths.Select((width, i) =>
        {
            var cell = i < cells.Length ? cells[i] : "";
            var space = new string(' ', width - SlackMarkup.Width(cell));
            return columns[i].IsNumber ? space + cell : cell + space;
        });
        return SlackMarkup.Cut(SlackMarkup.Escaped(string.Join("  ", padded).TrimEnd()), Room / 4);
    }

    private static int[] Widths(int columns, IReadOnlyList<string[]> lines) =>
        [.. Enumerable.Range(0, columns).Select(i => lines.Max(line => i < line.Length ? SlackMarkup.Width(line[i]) : 0))];

    private static string[] Cells(IReadOnlyList<Phrase> row) => [.. row.Select(cell => Cell(cell.ToString()))];

    private static string Cell(string text)
    {
        var line = SlackMarkup.OneLine(text).Replace('`', 'ˋ').Trim();
        if (SlackMarkup.Width(line) <= WidestColumn)
        {
            return line;
        }

        var shown = new StringBuilder();
        var elements = System.Globalization.StringInfo.GetTextElementEnumerator(line);
        for (var i = 0; i < WidestColumn - 1 && elements.MoveNext(); i++)
        {
            shown.Append(elements.GetTextElement());
        }

        return shown.Append('…').ToString();
    }
}
