using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>A table that stays readable on a phone: up to three columns side by side, each as wide as its words need; of more, each row is a small
/// paragraph of its own that begins with what the row is about and names the other cells.</summary>
internal static class TeamsTable
{
    private const int MostColumns = 3;

    /// <summary>Rows under one head; the next ones repeat it, so that a page can end between them.</summary>
    private const int RowsPerBlock = 15;

    public static IEnumerable<CardElement> Of(Table table)
    {
        var title = TeamsMarkup.Blocks(table.Title, run => run with { Weight = "bolder", Size = "medium" });
        return title.Concat(table.Columns.Count is > 0 and <= MostColumns ? SideBySide(table) : Stacked(table));
    }

    private static IEnumerable<CardElement> SideBySide(Table table)
    {
        CardColumn[] columns = [.. table.Columns.Select((column, i) => new CardColumn(Share(table, i)) { HorizontalCellContentAlignment = column.IsNumber ? "right" : null })];
        var head = Row(table.Columns, [.. table.Columns.Select(column => Phrase.Of($"{column.Head:b}"))], run => run with { Weight = "bolder" });
        var rows = table.Rows.Select(row => Row(table.Columns, row, look: null));
        var total = table.Total is null ? [] : new[] { Row(table.Columns, table.Total, run => run with { Weight = "bolder" }) };
        return rows.Concat(total).Chunk(RowsPerBlock).Select(some => new CardTable(columns, [head, .. some]));
    }

    /// <summary>By the longest text of a column, within reason, and some room round it.</summary>
    private static int Share(Table table, int column) =>
        Math.Clamp(table.Rows.Append(table.Total ?? []).Select(row => row.ElementAtOrDefault(column)?.ToString().Length ?? 0).Append(table.Columns[column].Head.Length).Max(), 4, 24) + 2;

    private static CardRow Row(IReadOnlyList<Column> columns, IReadOnlyList<Phrase> cells, Func<TextRun, TextRun>? look) => new([
        .. columns.Select((column, i) => new CardCell([
            .. TeamsMarkup.Blocks(i < cells.Count ? cells[i] : Phrase.Empty, look).Select(block => block with { HorizontalAlignment = column.IsNumber ? "right" : null })]))]);

    private static IEnumerable<CardElement> Stacked(Table table)
    {
        foreach (var row in table.Rows)
        {
            yield return new CardContainer([.. Paragraph(table.Columns, row, isTotal: false)]) { Spacing = "small" };
        }

        if (table.Total is { } total)
        {
            yield return new CardContainer([.. Paragraph(table.Columns, total, isTotal: true)]) { Separator = true };
        }
    }

    private static IEnumerable<CardElement> Paragraph(IReadOnlyList<Column> columns, IReadOnlyList<Phrase> cells, bool isTotal)
    {
        var all = columns.Zip(cells).Where(cell => cell.Second.ToString().Length > 0).ToList();

        // A row's number is not what it is about; the first words after it are.
        var about = all.TakeWhile(cell => cell.First.IsNumber).Count() + 1;
        var first = Phrase.Join(" · ", all.Take(about).Select(cell => Phrase.Of($"{cell.Second.ToString():b}")));
        var rest = Phrase.Join(" · ", all.Skip(about).Select(cell => Phrase.Of($"{cell.First.Head}: {cell.Second}")));
        return TeamsMarkup.Blocks(first).Concat(TeamsMarkup.Blocks(rest, run => isTotal ? run with { Weight = "bolder" } : run).Select(block => block with { Spacing = "none" }));
    }
}
