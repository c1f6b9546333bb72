using System.Globalization;
using VaBot.Messages;
using File = VaBot.Messages.File;

namespace VaBot.Channels.Teams;

/// <summary>A reply as elements of Adaptive Cards, each of which stays in one message. One renderer per reply: it numbers the reply's forms.</summary>
/// <param name="asker">Whose card it is; null for everybody's.</param>
/// <param name="links">Where the reply's documents can be fetched, in its order; null for one that comes another way.</param>
public sealed class TeamsRenderer(string? asker, IReadOnlyList<Uri?> links) : Renderer<CardElement>
{
    /// <summary>What every button calls itself, for whoever reads the protocol.</summary>
    public const string Verb = "vabot";

    /// <summary>Of a button's text, as the reply allows it.</summary>
    private const int LabelLimit = 75;

    /// <summary>Teams shows six side by side at most.</summary>
    private const int ActionsPerRow = 5;

    /// <summary>Pixels a phone has for buttons side by side; some clients cut off what goes beyond.</summary>
    private const int RowWidth = 312;

    private int forms;

    private int files;

    protected override IEnumerable<CardElement> Render(Line line) => line.Tone switch
    {
        Tone.Title => TeamsMarkup.Blocks(line.Text, run => run with { Weight = "bolder", Size = "medium" }),
        Tone.Quiet => TeamsMarkup.Blocks(line.Text, run => run with { Size = "small", IsSubtle = true }),
        Tone.Problem => TeamsMarkup.Blocks(Phrase.Of($"⚠️ {line.Text}")),
        _ => TeamsMarkup.Blocks(line.Text),
    };

    protected override IEnumerable<CardElement> Render(Facts facts) =>
        facts.Items.SelectMany(fact => TeamsMarkup.Blocks(Phrase.Of($"{fact.Name:b}: {fact.Value}"))).Select(block => block with { Spacing = "small" });

    protected override IEnumerable<CardElement> Render(Table table) => TeamsTable.Of(table);

    protected override IEnumerable<CardElement> Render(Board board)
    {
        var title = TeamsMarkup.Blocks(board.Title, run => run with { Weight = "bolder", Size = "medium" });
        return title.Concat(board.Columns.SelectMany(Column));
    }

    protected override IEnumerable<CardElement> Render(Buttons buttons) => Rows(buttons.Items);

    protected override IEnumerable<CardElement> Render(Form form) => [TeamsFormInputs.Of(form, $"form{++forms}", Mark(form.Command, $"form{forms}"))];

    protected override IEnumerable<CardElement> Render(File file) => links.ElementAtOrDefault(files++) is { } link
        ? [new CardActions([new CardAction("Action.OpenUrl", TeamsMarkup.OneLine($"📎 {file.Name}", LabelLimit)) { Url = link.AbsoluteUri }])]
        : TeamsMarkup.Blocks(Phrase.Of($"📎 {file.Name:b}"));

    private IEnumerable<CardElement> Column(BoardColumn column)
    {
        foreach (var block in TeamsMarkup.Blocks($"{column.Name} ({Number(column.Count)})", run => run with { Weight = "bolder" }))
        {
            yield return block with { Separator = true, Spacing = "medium" };
        }

        foreach (var card in column.Cards)
        {
            yield return new CardContainer([
                .. TeamsMarkup.Blocks(Phrase.Of($"{card.Title:b}")),
                .. TeamsMarkup.Blocks(card.Details, run => run with { IsSubtle = true }).Select(block => block with { Spacing = "none" }),
                .. Rows(card.Buttons)]);
        }

        if (column.Count > column.Cards.Count)
        {
            yield return new RichText([new TextRun($"+ {Number(column.Count - column.Cards.Count)} …", IsSubtle: true)]);
        }
    }

    private IEnumerable<CardActions> Rows(IReadOnlyList<Button> buttons)
    {
        var (row, width) = (new List<CardAction>(), 0);
        foreach (var action in buttons.Where(button => button.Command.Length > 0).Select(Action))
        {
            if (row.Count == ActionsPerRow || (row.Count > 0 && width + Width(action) > RowWidth))
            {
                yield return new CardActions(row) { Spacing = "small" };
                (row, width) = ([], 0);
            }

            row.Add(action);
            width += Width(action);
        }

        if (row.Count > 0)
        {
            yield return new CardActions(row) { Spacing = "small" };
        }
    }

    /// <summary>In pixels, about: bold letters, a frame and the gap to the next.</summary>
    private static int Width(CardAction action) => 34 + 8 * action.Title.Length;

    private CardAction Action(Button button) => Action(
        TeamsMarkup.OneLine(button.Label, LabelLimit) is { Length: > 0 } label ? label : "…",
        Mark(button.Command, form: null, button.Stays),
        button.Weight switch { Weight.Primary => "positive", Weight.Danger => "destructive", _ => null },
        "none");

    /// <summary>Runs in place where the client can, and comes as a message where it cannot.</summary>
    internal static CardAction Action(string title, CardData data, string? style, string? inputs) => new("Action.Execute", title, data)
    {
        Verb = Verb,
        Style = style,
        AssociatedInputs = inputs,
        Fallback = new CardAction("Action.Submit", title, data) { Style = style, AssociatedInputs = inputs },
    };

    // The token is known once it is known which message the button stands in.
    private CardData Mark(string command, string? form, bool stays = false) => new(new CardMark("", TeamsMarkup.Clean(command), form, asker, Stays: stays ? true : null));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
