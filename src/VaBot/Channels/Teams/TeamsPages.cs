using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Deals the elements of a reply onto messages, in order, and gives every card its token.</summary>
internal static class TeamsPages
{
    /// <summary>Bytes of a whole message; Teams refuses somewhat above 28 kB, and Microsoft advises to stay well below.</summary>
    public const int MessageLimit = 24_000;

    /// <summary>What is left for the elements of a card beside its frame, summary and fallback.</summary>
    private const int Room = 20_000;

    private const int SummaryLimit = 300;

    private const int FallbackLimit = 1000;

    /// <param name="answer">What names this answer for ever; its copies share their tokens.</param>
    /// <param name="asker">Whose card it is (<c>29:…</c>); null for everybody's.</param>
    /// <param name="links">See <see cref="TeamsRenderer"/>.</param>
    public static IReadOnlyList<TeamsMessage> Of(Reply reply, string answer, string? asker, IReadOnlyList<Uri?> links)
    {
        var pages = Deal(new TeamsRenderer(asker, links).Render(reply));
        var text = TeamsMarkup.OneLine(PlainTextRenderer.Text(reply), FallbackLimit) is { Length: > 0 } said ? said : "…";
        return [.. pages.Select((page, i) => Message(TeamsTokens.Given(page, TeamsDelivery.Token(answer, i + 1)), pages.Count == 1 ? text : $"{text} ({i + 1}/{pages.Count})"))];
    }

    private static TeamsMessage Message(IReadOnlyList<CardElement> body, string text) =>
        new(TeamsMarkup.OneLine(text, SummaryLimit), [new TeamsAttachment(AdaptiveCard.ContentType, new AdaptiveCard(body, text))]);

    private static List<List<CardElement>> Deal(IEnumerable<CardElement> elements)
    {
        var pages = new List<List<CardElement>>();
        var full = 0;
        foreach (var element in elements.SelectMany(Fitting))
        {
            var size = element.Size();
            if (pages.Count == 0 || full + size > Room)
            {
                pages.Add([]);
                full = 0;
            }

            pages[^1].Add(element);
            full += size;
        }

        return pages;
    }

    /// <summary>A container that alone fills a message comes apart.</summary>
    private static IEnumerable<CardElement> Fitting(CardElement element) => element switch
    {
        CardContainer container when container.Size() > Room => container.Items.SelectMany(Fitting),
        CardTable table when table.Size() > Room => table.Rows.Skip(1).Select(row => new CardTable(table.Columns, [table.Rows[0], row])).SelectMany(single => single.Size() > Room ? Cells(single) : [single]),
        CardActions actions when actions.Size() > Room => actions.Actions.Select(action => new CardActions([action])).Where(single => single.Size() <= Room),
        _ => [element],
    };

    private static IEnumerable<CardElement> Cells(CardTable table) => table.Rows.Skip(1).SelectMany(row => row.Cells).SelectMany(cell => cell.Items);
}
