using System.Text.Json.Serialization;

namespace VaBot.Messages;

/// <summary>What the bot says, in no platform's words. Every channel renders every part (<see cref="Renderer{TOutput}"/>).</summary>
/// <param name="Parts">In reading order.</param>
/// <param name="Visibility">Who may see it where the platform can tell people apart.</param>
public sealed record Reply(IReadOnlyList<ReplyPart> Parts, Visibility Visibility = Visibility.OnlyAsker)
{
    /// <summary>Nothing to say; channels send nothing.</summary>
    public static readonly Reply Silence = new([]);

    /// <summary>Set when nothing was done because something about the request was wrong: the name of the form's field it is about, or an empty
    /// text when it is about no single one. Null for everything else.</summary>
    public string? Mistake { get; init; }

    /// <summary>A mistake that offers no way on: a form can show it at its field and stay open.</summary>
    [JsonIgnore]
    public bool IsPlainMistake => Mistake is not null && !Parts.OfType<Buttons>().Any();

    /// <summary>What is kept of it to answer a repeated delivery, when it says something that must not be kept; null for the reply itself.</summary>
    [JsonIgnore]
    public Reply? KeptAs { get; init; }

    public static Reply Of(params ReplyPart[] parts) => new(parts);

    /// <summary>The same, for everybody in the conversation.</summary>
    public Reply ForAll() => this with { Visibility = Visibility.Conversation };

    /// <summary>The same with a line in the place of everything that can be pressed or filled in.</summary>
    public Reply Closed(Line line) => this with { Parts = [.. Parts.Where(part => part is not (Buttons or Form)).Select(part => part is Board board ? board.WithoutButtons() : part), line] };

    /// <summary>Another part at the end.</summary>
    public Reply And(ReplyPart part) => this with { Parts = [.. Parts, part] };
}

/// <summary>Who may see a reply in a shared conversation.</summary>
public enum Visibility
{
    /// <summary>The person who asked (Slack: ephemeral). Where a platform has no such thing, the reply must not need it.</summary>
    OnlyAsker,

    /// <summary>Everybody in the conversation.</summary>
    Conversation,
}

/// <summary>One part of a reply. A closed set: a new kind is a build error in every channel.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Line), "line")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Board), "board")]
[JsonDerivedType(typeof(Buttons), "buttons")]
[JsonDerivedType(typeof(Form), "form")]
[JsonDerivedType(typeof(File), "file")]
public abstract record ReplyPart
{
    private protected ReplyPart() { }
}

/// <summary>How a line weighs.</summary>
public enum Tone
{
    Normal,

    /// <summary>A title over what follows.</summary>
    Title,

    /// <summary>Small print: what was assumed, what else is known.</summary>
    Quiet,

    /// <summary>Something was not done; the text says what and how to put it right.</summary>
    Problem,
}

/// <summary>A sentence or a short paragraph.</summary>
public sealed record Line(Phrase Text, Tone Tone = Tone.Normal) : ReplyPart;

/// <summary>Names and values in pairs, at most a dozen.</summary>
public sealed record Facts(IReadOnlyList<Fact> Items) : ReplyPart;

public sealed record Fact(string Name, Phrase Value);

/// <summary>Rows under heads. Numbers are right-aligned and arrive formatted for the reader.</summary>
/// <param name="Total">A last row set apart, or null.</param>
public sealed record Table(string Title, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Phrase>> Rows, IReadOnlyList<Phrase>? Total = null) : ReplyPart;

public sealed record Column(string Head, bool IsNumber = false);

/// <summary>A client's tasks in columns, in order.</summary>
public sealed record Board(string Title, IReadOnlyList<BoardColumn> Columns) : ReplyPart
{
    public Board WithoutButtons() => this with { Columns = [.. Columns.Select(column => column with { Cards = [.. column.Cards.Select(card => card with { Buttons = [] })] })] };
}

/// <param name="Count">All cards of the column, shown or not.</param>
public sealed record BoardColumn(string Name, int Count, IReadOnlyList<Card> Cards);

/// <param name="Details">Estimate, logged time, due date, who is waited for: one short line.</param>
public sealed record Card(string Title, Phrase Details, IReadOnlyList<Button> Buttons);

/// <summary>Up to five choices under what was said.</summary>
public sealed record Buttons(IReadOnlyList<Button> Items) : ReplyPart
{
    public static Buttons Of(params Button[] items) => new(items);
}

/// <summary>A command line nobody had to type: a click runs <paramref name="Command"/> through the same door, with the same checks.</summary>
/// <param name="Label">At most 75 characters (Slack's limit for a button's text).</param>
/// <param name="Command">Starts with a slash; at most 2,000 characters (Slack's limit for a button's value).</param>
/// <param name="OpensForm">The answer is a form: a platform with windows of its own opens one at the click.</param>
/// <param name="Stays">What the button stands in is needed after the click, for what it says or for its other buttons: the answer comes beside it. Else a
/// platform that can, puts the answer in its place, so that nothing is said twice.</param>
public sealed record Button(string Label, string Command, Weight Weight = Weight.Normal, bool OpensForm = false, bool Stays = false);

public enum Weight
{
    Normal,
    Primary,
    Danger,
}

/// <summary>Questions answered together.</summary>
/// <param name="Command">The command line made of the answers (<see cref="FormCommand"/>): <c>{name}</c> is replaced by that field's value, an empty value by nothing.</param>
public sealed record Form(string Title, string Command, string SubmitLabel, IReadOnlyList<Field> Fields) : ReplyPart;

public enum FieldKind
{
    Text,
    LongText,
    Date,
    Choice,
}

/// <param name="Name">Lower-case letters; the placeholder in the form's command.</param>
/// <param name="Hint">An example shown while the field is empty.</param>
/// <param name="Choices">For <see cref="FieldKind.Choice"/>: what may be chosen.</param>
public sealed record Field(string Name, string Label, FieldKind Kind, bool Required = false, string Value = "", string Hint = "", IReadOnlyList<Choice>? Choices = null);

public sealed record Choice(string Label, string Value);

/// <summary>A document to keep.</summary>
public sealed record File(string Name, string MediaType, byte[] Content) : ReplyPart;
