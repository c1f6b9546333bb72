using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>A table that stays readable on a phone: up to three columns side by side; of more, each row is a small paragraph of its own
/// that begins with the first cell and names the others.</summary>
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
        CardColumn[] columns = [.. table.Columns.Select((column, i) => new CardColumn(i == 0 && !column.IsNumber ? 2 : 1) { HorizontalCellContentAlignment = column.IsNumber ? "right" : null })];
        var head = Row(table.Columns, [.. table.Columns.Select(column => Phrase.Of($"{column.Head:b}"))], run => run with { Weight = "bolder" });
        var rows = table.Rows.Select(row => Row(table.Columns, row, look: null));
        var total = table.Total is null ? [] : new[] { Row(table.Columns, table.Total, run => run with { Weight = "bolder" }) };
        return rows.Concat(total).Chunk(RowsPerBlock).Select(some => new CardTable(columns, [head, .. some]));
    }

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
        var rest = columns.Zip(cells).Skip(1).Where(cell => cell.Second.ToString().Length > 0).Select(cell => Phrase.Of($"{cell.First.Head}: {cell.Second}"));
        var first = cells.Count > 0 ? TeamsMarkup.Blocks(Phrase.Of($"{cells[0].ToString():b}")) : [];
        return first.Concat(TeamsMarkup.Blocks(Phrase.Join(" · ", rest), run => isTotal ? run with { Weight = "bolder" } : run).Select(block => block with { Spacing = "none" }));
    }
}
