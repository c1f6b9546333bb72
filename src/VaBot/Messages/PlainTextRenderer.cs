namespace VaBot.Messages;

/// <summary>A reply as plain lines: notifications, fallbacks, screen readers, tests. Buttons and forms have no text of their own.</summary>
public sealed class PlainTextRenderer : Renderer<string>
{
    private static readonly PlainTextRenderer Instance = new();

    public static string Text(Reply reply) => string.Join('\n', Instance.Render(reply));

    protected override IEnumerable<string> Render(Line line) => [line.Text.ToString()];

    protected override IEnumerable<string> Render(Facts facts) => facts.Items.Select(fact => $"{fact.Name}: {fact.Value}");

    protected override IEnumerable<string> Render(Table table)
    {
        yield return table.Title;
        foreach (var row in table.Total is null ? table.Rows : [.. table.Rows, table.Total])
        {
            yield return string.Join(" · ", row.Select(cell => cell.ToString()).Where(cell => cell.Length > 0));
        }
    }

    protected override IEnumerable<string> Render(Board board)
    {
        yield return board.Title;
        foreach (var column in board.Columns)
        {
            yield return $"{column.Name} ({column.Count})";
            foreach (var card in column.Cards)
            {
                var details = card.Details.ToString();
                yield return details.Length == 0 ? $"- {card.Title}" : $"- {card.Title} · {details}";
            }
        }
    }

    protected override IEnumerable<string> Render(Buttons buttons) => [];

    protected override IEnumerable<string> Render(Form form) => [form.Title];

    protected override IEnumerable<string> Render(File file) => [file.Name];
}
