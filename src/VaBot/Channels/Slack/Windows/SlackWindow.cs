using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Windows;

/// <summary>A reply in a window: a form to be submitted, or what else there is to say, with its buttons.</summary>
internal static class SlackWindow
{
    /// <summary>Blocks in a window or in Home (Slack, "Reference: views").</summary>
    public const int BlockLimit = 100;

    /// <summary>Of a window's title, its submit and its close button.</summary>
    private const int TitleLimit = 24;

    private const int MetadataLimit = 3000;

    public const string FormCallback = "form";

    /// <summary>Shown while the answer is being made.</summary>
    public static SlackView Loading(Texts texts, SlackPlace origin) => new(
        "modal", Title("VaBot"), [new SectionBlock(new MarkedText(SlackMarkup.Escaped(texts.OneMoment)))], new SlackOrigin(origin.ToString()).ToMetadata(), Close: Title(texts.Close));

    /// <returns>Null when the form's command is too long to be kept: the form is a message then.</returns>
    public static SlackView? Of(Reply reply, Texts texts, SlackPlace origin)
    {
        var form = reply.Parts.OfType<Form>().FirstOrDefault();
        var metadata = new SlackOrigin(origin.ToString(), form?.Command).ToMetadata();
        if (metadata.Length > MetadataLimit)
        {
            return null;
        }

        var words = new SlackRenderer().Render(reply with { Parts = [.. reply.Parts.Where(part => part is not Form)] }).SelectMany(group => group).ToList();
        return form is null
            ? new SlackView("modal", Title("VaBot"), words.Count == 0 ? [new DividerBlock()] : Fitting(words, BlockLimit), metadata, Close: Title(texts.Close))
            : new SlackView("modal", Title(form.Title), [.. Fitting(words, BlockLimit / 2), .. SlackFormBlocks.Fields(form, SlackForm.InWindow)], metadata, Title(form.SubmitLabel), Title(texts.Cancel), FormCallback);
    }

    /// <summary>As many blocks as there is room for, and a sign where something is missing.</summary>
    public static IReadOnlyList<SlackBlock> Fitting(IReadOnlyList<SlackBlock> blocks, int limit) =>
        blocks.Count <= limit ? blocks : [.. blocks.Take(limit - 1), new ContextBlock([new MarkedText("…")])];

    private static PlainText Title(string text) => new(SlackMarkup.Plain(text, TitleLimit));
}
