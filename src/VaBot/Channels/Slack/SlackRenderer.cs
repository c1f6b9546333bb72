using System.Globalization;
using System.Runtime.CompilerServices;
using VaBot.Messages;
using File = VaBot.Messages.File;

namespace VaBot.Channels.Slack;

/// <summary>A reply in Block Kit, as groups of blocks that stay in one message. One renderer per reply: it numbers the reply's forms.</summary>
/// <remarks>Limits of Slack's reference, in characters: section text 3,000, header 150, field 2,000 and ten a section, button text 75 and value
/// 2,000, placeholder 150, option text 75 and value 150. Text too long for its place goes on in the next block; labels are cut with <c>…</c>;
/// a button whose command is too long is left out, because half a command is another command.</remarks>
public sealed class SlackRenderer : Renderer<IReadOnlyList<SlackBlock>>
{
    private const int HeaderLimit = 150;

    private const int FieldLimit = 2000;

    private const int FieldsPerSection = 10;

    private const int LabelLimit = 75;

    private const int ValueLimit = 2000;

    // Slack takes 25; more than five wrap on a phone.
    private const int ButtonsPerRow = 5;

    /// <summary>Of one block, in characters of JSON, so that it always fits a message (<see cref="SlackPages.SizeLimit"/>).</summary>
    private const int BlockRoom = 9000;

    private int forms;

    // A turn asks how many messages a long answer takes before it is saved, and for the messages after: they are made once.
    private static readonly ConditionalWeakTable<Reply, IReadOnlyList<SlackMessage>> Made = [];

    /// <summary>The messages to send for a reply, in order; none for a reply without parts.</summary>
    public static IReadOnlyList<SlackMessage> Messages(Reply reply) => IsSurelyOne(reply) ? Make(reply) : Made.GetValue(reply, Make);

    /// <summary>Whether a reply is certain to take no more than one message, told without rendering it: a few lines and buttons, as nearly every answer.</summary>
    public static bool IsSurelyOne(Reply reply) => reply.Parts.Sum(AtMost) <= SlackPages.SizeLimit;

    private static IReadOnlyList<SlackMessage> Make(Reply reply) => SlackPages.Of(new SlackRenderer().Render(reply), reply);

    private static int AtMost(ReplyPart part) => part switch
    {
        Line line => line.Text.Spans.Sum(span => SlackWireJson.AtMost(span.Text)),
        Buttons buttons => buttons.Items.Sum(button => SlackWireJson.AtMost(button.Label) + SlackWireJson.AtMost(button.Command)),
        _ => SlackBlock.Unknown,
    };

    protected override IEnumerable<IReadOnlyList<SlackBlock>> Render(Line line) => line.Tone switch
    {
        Tone.Title => Title(line.Text.ToString()),
        Tone.Quiet => SlackParagraphs.Of(line.Text).Select(text => One(new ContextBlock([new MarkedText(text)]))),
        Tone.Problem => Sections(Phrase.Of($"⚠️ {line.Text}")),
        _ => Sections(line.Text),
    };

    protected override IEnumerable<IReadOnlyList<SlackBlock>> Render(Facts facts)
    {
        var fields = facts.Items.Select(fact => $"{SlackMarkup.Strong(fact.Name)}\n{SlackMarkup.Of(fact.Value)}".Trim()).Where(text => text.Length > 0).ToList();
        return fields.TrueForAll(text => text.Length <= FieldLimit)
            ? fields.Fill(FieldsPerSection, BlockRoom, _ => 1, Written).Select(chunk => One(new SectionBlock(null, [.. chunk.Select(text => new MarkedText(text))])))
            : facts.Items.SelectMany(fact => Sections(Phrase.Of($"{fact.Name:b}\n{fact.Value}")));
    }

    protected override IEnumerable<IReadOnlyList<SlackBlock>> Render(Table table) =>
        Title(table.Title).Concat(SlackTable.Of(table).Select(text => One(new SectionBlock(new MarkedText(text)))));

    protected override IEnumerable<IReadOnlyList<SlackBlock>> Render(Board board)
    {
        var title = Sections(new Phrase([new Span(board.Title, Strong: true)]));
        return title.Concat(board.Columns.SelectMany(Column));
    }

    protected override IEnumerable<IReadOnlyList<SlackBlock>> Render(Buttons buttons) => Rows(buttons.Items).Select(One);

    protected override IEnumerable<IReadOnlyList<SlackBlock>> Render(Form form) => [SlackFormBlocks.Of(form, $"form{++forms}")];

    // The three-step upload belongs to the client; until then the name says what there is.
    protected override IEnumerable<IReadOnlyList<SlackBlock>> Render(File file) => Sections(Phrase.Of($"📎 {file.Name:b}"));

    private static IEnumerable<IReadOnlyList<SlackBlock>> Column(BoardColumn column)
    {
        var name = SlackMarkup.Plain(column.Name, HeaderLimit - 20);
        yield return One(new HeaderBlock(new PlainText($"{name} ({column.Count.ToString(CultureInfo.InvariantCulture)})")));
        foreach (var card in column.Cards)
        {
            yield return Card(card);
        }

        if (column.Count > column.Cards.Count)
        {
            yield return One(new ContextBlock([new MarkedText($"+ {(column.Count - column.Cards.Count).ToString(CultureInfo.InvariantCulture)} …")]));
        }
    }

    private static IReadOnlyList<SlackBlock> Card(Card card)
    {
        var details = card.Details.Spans.Count == 0 ? Phrase.Empty : Phrase.Of($"\n{card.Details}");
        var texts = SlackParagraphs.Of(Phrase.Of($"{card.Title:b}{details}")).Select(text => new SectionBlock(new MarkedText(text))).ToList();
        var buttons = Rows(card.Buttons).ToList();
        return texts.Count == 1 && buttons is [ActionsBlock { Elements: [var only] }]
            ? [texts[0] with { Accessory = only }]
            : [.. texts, .. buttons];
    }

    private static IEnumerable<ActionsBlock> Rows(IReadOnlyList<Button> buttons) => buttons
        .Where(button => button.Command.Length is > 0 and <= ValueLimit)
        .Select((button, i) => Element(button, (button.OpensForm ? SlackActions.WindowPrefix : button.Stays ? SlackActions.StayPrefix : "") + $"button{i + 1}"))
        .Fill(ButtonsPerRow, BlockRoom, _ => 1, button => Written(button.Value))
        .Select(row => new ActionsBlock([.. row]));

    /// <summary>A text's length in JSON at worst, with the names around it.</summary>
    private static int Written(string text) => 2 * text.Length + 200;

    private static ButtonElement Element(Button button, string id) => new(
        id,
        new PlainText(Label(button.Label)),
        SlackMarkup.Clean(button.Command),
        button.Weight switch { Weight.Primary => "primary", Weight.Danger => "danger", _ => null });

    private static string Label(string text) => SlackMarkup.Plain(text, LabelLimit) is { } label && !string.IsNullOrWhiteSpace(label) ? label : "…";

    private static IEnumerable<IReadOnlyList<SlackBlock>> Title(string text)
    {
        var header = SlackMarkup.Escaped(SlackMarkup.OneLine(text));
        return header.Length <= HeaderLimit && !string.IsNullOrWhiteSpace(header)
            ? [One(new HeaderBlock(new PlainText(header)))]
            : Sections(new Phrase([new Span(text, Strong: true)]));
    }

    private static IEnumerable<IReadOnlyList<SlackBlock>> Sections(Phrase text) => SlackParagraphs.Of(text).Select(piece => One(new SectionBlock(new MarkedText(piece))));

    private static IReadOnlyList<SlackBlock> One(SlackBlock block) => [block];
}
