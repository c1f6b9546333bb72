using System.Text.Json;
using System.Text.Json.Serialization;

namespace VaBot.Channels.Teams;

/// <summary>The few kinds of Adaptive Card element (version 1.5) the bot speaks in; a field the schema does not know cannot be written by
/// mistake. Text stands in <c>RichTextBlock</c>s only: a <c>TextBlock</c> would read somebody's words as Markdown, a <c>TextRun</c> never does.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichText), "RichTextBlock")]
[JsonDerivedType(typeof(CardContainer), "Container")]
[JsonDerivedType(typeof(CardTable), "Table")]
[JsonDerivedType(typeof(CardActions), "ActionSet")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
[JsonDerivedType(typeof(ChoiceInput), "Input.ChoiceSet")]
public abstract record CardElement
{
    /// <summary><c>none</c>, <c>small</c>, <c>medium</c> …; null for the usual distance.</summary>
    public string? Spacing { get; init; }

    public bool? Separator { get; init; }

    /// <summary>How much of a message it takes: its length as JSON, in bytes.</summary>
    internal int Size() => JsonSerializer.SerializeToUtf8Bytes(this, TeamsWireJson.Default.CardElement).Length;
}

public sealed record RichText(IReadOnlyList<TextRun> Inlines) : CardElement
{
    public string? HorizontalAlignment { get; init; }
}

/// <param name="Weight"><c>bolder</c> or null.</param>
/// <param name="Size"><c>small</c>, <c>medium</c>, <c>large</c> or null.</param>
/// <param name="Color"><c>attention</c> or null.</param>
public sealed record TextRun(string Text, string? Weight = null, string? Size = null, bool? IsSubtle = null, string? Color = null)
{
    [JsonPropertyOrder(-1)]
    public string Type => "TextRun";
}

public sealed record CardContainer(IReadOnlyList<CardElement> Items) : CardElement;

public sealed record CardTable(IReadOnlyList<CardColumn> Columns, IReadOnlyList<CardRow> Rows) : CardElement
{
    public bool FirstRowAsHeader => true;

    public bool ShowGridLines => false;
}

/// <param name="Width">A share of the whole.</param>
public sealed record CardColumn(int Width)
{
    public string? HorizontalCellContentAlignment { get; init; }
}

public sealed record CardRow(IReadOnlyList<CardCell> Cells)
{
    [JsonPropertyOrder(-1)]
    public string Type => "TableRow";
}

public sealed record CardCell(IReadOnlyList<CardElement> Items)
{
    [JsonPropertyOrder(-1)]
    public string Type => "TableCell";
}

public sealed record CardActions(IReadOnlyList<CardAction> Actions) : CardElement;

public abstract record CardInput(string Id, string Label) : CardElement
{
    public bool? IsRequired { get; init; }

    public string? ErrorMessage { get; init; }

    public string? Value { get; init; }

    public string? Placeholder { get; init; }
}

public sealed record TextInput(string Id, string Label, bool IsMultiline) : CardInput(Id, Label);

public sealed record DateInput(string Id, string Label) : CardInput(Id, Label);

public sealed record ChoiceInput(string Id, string Label, IReadOnlyList<CardChoice> Choices) : CardInput(Id, Label);

public sealed record CardChoice(string Title, string Value);

/// <param name="Style"><c>positive</c>, <c>destructive</c> or null.</param>
/// <param name="AssociatedInputs"><c>none</c> for a button that has nothing to do with a form on the same card.</param>
public sealed record CardAction(string Type, string Title, CardData? Data = null)
{
    /// <summary>Of <c>Action.OpenUrl</c>.</summary>
    public string? Url { get; init; }

    public string? Verb { get; init; }

    public string? Style { get; init; }

    public string? AssociatedInputs { get; init; }

    /// <summary>What a client too old for this kind of action shows instead.</summary>
    public CardAction? Fallback { get; init; }
}

/// <summary>What comes back with a click; other members of the same object are the inputs.</summary>
public sealed record CardData([property: JsonPropertyName("vabot")] CardMark Mark);

/// <param name="Token">The card's action token: the same click is done once, whatever the platform calls it.</param>
/// <param name="Command">A command line; null for a card that only asks to be shown anew.</param>
/// <param name="Form">The form on the card whose answers belong into the line.</param>
/// <param name="Asker">Whose card it is; null for one that is everybody's.</param>
/// <param name="Delivery">For a card that asks for somebody's own view: the delivery whose answer it shows.</param>
/// <param name="Page">Which of the answer's messages, from 0.</param>
/// <param name="Stays">Set for a button whose card is needed after the click.</param>
public sealed record CardMark(
    [property: JsonPropertyName("t")] string Token,
    [property: JsonPropertyName("c")] string? Command = null,
    [property: JsonPropertyName("f")] string? Form = null,
    [property: JsonPropertyName("o")] string? Asker = null,
    [property: JsonPropertyName("d")] string? Delivery = null,
    [property: JsonPropertyName("p")] int? Page = null,
    [property: JsonPropertyName("k")] bool? Stays = null);

/// <summary>Who is shown another view of the card, asked for by the client itself (Microsoft, "Universal Actions for Adaptive Cards").</summary>
/// <param name="UserIds">At most 60 (<c>29:…</c>).</param>
public sealed record CardRefresh(CardAction Action, IReadOnlyList<string> UserIds);

public sealed record AdaptiveCard(IReadOnlyList<CardElement> Body, string FallbackText, CardRefresh? Refresh = null)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    [JsonPropertyOrder(-3)]
    public string Type => "AdaptiveCard";

    [JsonPropertyName("$schema"), JsonPropertyOrder(-2)]
    public string Schema => "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-1)]
    public string Version => "1.5";
}
