using System.Globalization;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>Deals groups of blocks onto messages, in order.</summary>
internal static class SlackPages
{
    /// <summary>Blocks in a message (Slack, "Reference: blocks").</summary>
    public const int BlockLimit = 50;

    /// <summary>Characters of blocks as JSON in a message. Slack refuses somewhat above 13,000 characters (<c>msg_blocks_too_long</c>) without
    /// documenting the number.</summary>
    public const int SizeLimit = 10_000;

    /// <summary>Characters of the fallback text; Slack recommends to stay below 4,000.</summary>
    public const int TextLimit = 3000;

    private const int FirstLineLimit = 150;

    public static IReadOnlyList<SlackMessage> Of(IEnumerable<IReadOnlyList<SlackBlock>> groups, Reply reply)
    {
        var pages = Deal(groups);
        if (pages.Count == 0)
        {
            return [];
        }

        var text = Fallback(reply, pages[0]);
        var first = text.Split('\n')[0];
        return [.. pages.Select((blocks, i) => new SlackMessage(i == 0 ? text : $"{SlackMarkup.Cut(first, FirstLineLimit)} ({Number(i + 1)}/{Number(pages.Count)})", blocks))];
    }

    /// <summary>The first messages; the last ends with <c>…</c> when more would follow.</summary>
    public static IReadOnlyList<SlackMessage> AtMost(int most, IReadOnlyList<SlackMessage> pages)
    {
        if (pages.Count <= most)
        {
            return pages;
        }

        var last = pages[most - 1];
        return [.. pages.Take(most - 1), last with { Blocks = [.. last.Blocks.Take(BlockLimit - 1), new ContextBlock([new MarkedText("…")])] }];
    }

    /// <summary>Fills one list after the other, in order, each with at most <paramref name="most"/> items of <paramref name="room"/> together.</summary>
    public static IEnumerable<List<T>> Fill<T>(this IEnumerable<T> items, int most, int room, Func<T, int> count, Func<T, int> size)
    {
        var (list, taken, full) = (new List<T>(), 0, 0);
        foreach (var item in items)
        {
            var (needed, number) = (size(item), count(item));
            if (list.Count > 0 && (taken + number > most || full + needed > room))
            {
                yield return list;
                (list, taken, full) = ([], 0, 0);
            }

            list.Add(item);
            (taken, full) = (taken + number, full + needed);
        }

        if (list.Count > 0)
        {
            yield return list;
        }
    }

    private static List<List<SlackBlock>> Deal(IEnumerable<IReadOnlyList<SlackBlock>> rendered)
    {
        // Nearly every answer is one short message: seen at a glance, else measured once instead of block by block.
        List<IReadOnlyList<SlackBlock>> groups = [.. rendered];
        List<SlackBlock> all = [.. groups.SelectMany(group => group)];
        return all.Count > 0 && all.Count <= BlockLimit && IsShort(all) ? [all] : DealOut(groups);
    }

    private static bool IsShort(List<SlackBlock> blocks) => blocks.Sum(block => block.AtMost) <= SizeLimit || SlackBlock.SizeOf(blocks) <= SizeLimit;

    private static List<List<SlackBlock>> DealOut(List<IReadOnlyList<SlackBlock>> groups) =>
        [.. groups.SelectMany(Fitting).Fill(BlockLimit, SizeLimit, group => group.Count, Size).Select(page => page.SelectMany(group => group).ToList())];

    private static int Size(IReadOnlyList<SlackBlock> group) => group.Sum(block => block.Size());

    /// <summary>A card that alone fills messages comes apart; a form never is that large.</summary>
    private static IEnumerable<IReadOnlyList<SlackBlock>> Fitting(IReadOnlyList<SlackBlock> group) =>
        group.Count > 1 && (group.Count > BlockLimit || Size(group) > SizeLimit) ? group.Select(block => (IReadOnlyList<SlackBlock>)[block]) : [group];

    private static string Fallback(Reply reply, List<SlackBlock> blocks)
    {
        var text = SlackMarkup.Clean(PlainTextRenderer.Text(reply)).Trim();
        if (text.Length == 0)
        {
            text = string.Join(" · ", blocks.OfType<ActionsBlock>().SelectMany(row => row.Elements).OfType<ButtonElement>().Select(button => SlackText.Unescape(button.Text.Text)));
        }

        return text.Length > 0 ? SlackMarkup.Cut(SlackMarkup.Escaped(text), TextLimit) : "…";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
