using System.Text.Json.Nodes;
using VaBot.Messages;
using File = VaBot.Messages.File;

namespace VaBot.Channels.Playground;

/// <summary>A reply as data for the page, which builds its elements from it with text nodes only. A file becomes a link.</summary>
/// <param name="fileUrl">The address of the n-th file of the message, counted from 0.</param>
public sealed class PlaygroundRenderer(Func<int, string> fileUrl) : Renderer<JsonObject>
{
    private int files;

    protected override IEnumerable<JsonObject> Render(Line line) =>
        [Part("line", ("text", Text(line.Text)), ("tone", Word(line.Tone)))];

    protected override IEnumerable<JsonObject> Render(Facts facts) =>
        [Part("facts", ("items", Array(facts.Items, fact => Node(("name", fact.Name), ("value", Text(fact.Value))))))];

    protected override IEnumerable<JsonObject> Render(Table table) =>
    [
        Part(
            "table",
            ("title", table.Title),
            ("columns", Array(table.Columns, column => Node(("head", column.Head), ("number", column.IsNumber)))),
            ("rows", Array(table.Rows, row => Array(row, Text))),
            ("total", table.Total is null ? null : Array(table.Total, Text))),
    ];

    protected override IEnumerable<JsonObject> Render(Board board) =>
        [Part("board", ("title", board.Title), ("columns", Array(board.Columns, RenderColumn)))];

    protected override IEnumerable<JsonObject> Render(Buttons buttons) =>
        [Part("buttons", ("items", RenderButtons(buttons.Items)))];

    protected override IEnumerable<JsonObject> Render(Form form) =>
    [
        Part(
            "form",
            ("title", form.Title),
            ("command", form.Command),
            ("submit", form.SubmitLabel),
            ("fields", Array(form.Fields, RenderField))),
    ];

    protected override IEnumerable<JsonObject> Render(File file) =>
    [
        Part("file", ("name", file.Name), ("mediaType", file.MediaType), ("bytes", file.Content.Length), ("url", fileUrl(files++))),
    ];

    private static JsonObject RenderColumn(BoardColumn column) => Node(
        ("name", column.Name),
        ("count", column.Count),
        ("cards", Array(column.Cards, card => Node(
            ("title", card.Title),
            ("details", Text(card.Details)),
            ("buttons", RenderButtons(card.Buttons))))));

    private static JsonObject RenderField(Field field) => Node(
        ("name", field.Name),
        ("label", field.Label),
        ("type", Word(field.Kind)),
        ("required", field.Required),
        ("value", field.Value),
        ("hint", field.Hint),
        ("choices", Array(field.Choices ?? [], choice => Node(("label", choice.Label), ("value", choice.Value)))));

    private static JsonArray RenderButtons(IEnumerable<Button> buttons) => Array(buttons, button => Node(
        ("label", button.Label),
        ("command", button.Command),
        ("weight", Word(button.Weight))));

    private static JsonArray Text(Phrase phrase) =>
        Array(phrase.Spans, span => Node(("text", span.Text), ("strong", span.Strong)));

    private static JsonObject Part(string kind, params (string Name, JsonNode? Value)[] values) => Node([("kind", kind), .. values]);

    private static JsonObject Node(params (string Name, JsonNode? Value)[] values)
    {
        var node = new JsonObject();
        foreach (var (name, value) in values)
        {
            node[name] = value;
        }

        return node;
    }

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> render) => [.. items.Select(render)];

    private static string Word<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
