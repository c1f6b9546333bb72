using System.Globalization;
using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Windows;

/// <summary>A reply as a page of Home: at most a hundred blocks, a part never torn apart, buttons to the other pages.</summary>
internal static class SlackHomeView
{
    /// <summary>What the buttons between pages are called; the page's number follows.</summary>
    public const string PagePrefix = "home.";

    /// <summary>Characters of JSON on a page; Slack takes 250,000 in a view.</summary>
    private const int Room = 100_000;

    /// <param name="page">From 1; the last when there are fewer.</param>
    public static SlackView Of(Reply reply, Texts texts, int page)
    {
        var pages = new SlackRenderer().Render(reply)
            .Fill(SlackWindow.BlockLimit - 1, Room, group => group.Count, group => group.Sum(block => block.Size()))
            .Select(groups => groups.SelectMany(group => group).ToList())
            .ToList();
        if (pages.Count == 0)
        {
            return new SlackView("home", null, [new DividerBlock()]);
        }

        var shown = Math.Clamp(page, 1, pages.Count);
        SlackElement[] ways =
        [
            .. shown > 1 ? [To(shown - 1, texts.HomeBack)] : Array.Empty<SlackElement>(),
            .. shown < pages.Count ? [To(shown + 1, texts.HomeMore)] : Array.Empty<SlackElement>(),
        ];
        return new SlackView("home", null, ways.Length == 0 ? pages[shown - 1] : [.. pages[shown - 1], new ActionsBlock(ways, "pages")]);
    }

    /// <returns>The page a click asks for; null for any other click.</returns>
    public static int? PageOf(string? action) =>
        action is not null && action.StartsWith(PagePrefix, StringComparison.Ordinal) && int.TryParse(action.AsSpan(PagePrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null;

    private static ButtonElement To(int page, string label)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return new ButtonElement(PagePrefix + number, new PlainText(SlackMarkup.Plain(label, 75)), $"/va home -- page={number}", null);
    }
}
