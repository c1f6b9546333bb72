using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>What was found, as a list to choose from: each entry puts a small card into the message that is being written. Such a card has no
/// buttons: whoever reads it there may have no right to press them.</summary>
internal static class TeamsResults
{
    private const string Thumbnail = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Teams shows no more in one go (Microsoft, "Respond to search command").</summary>
    private const int Most = 25;

    /// <summary>Title, state and due date; a fourth is the client.</summary>
    private const int CellsOfOneClient = 3;

    public static IReadOnlyList<TeamsAttachment> Of(Reply reply) => [.. reply.Parts.SelectMany(Entries).Where(entry => entry.Title.Length > 0).Take(Most).Select(Attachment)];

    private static IEnumerable<(string Title, string Details)> Entries(ReplyPart part) => part switch
    {
        Board board => board.Columns.SelectMany(column => column.Cards.Select(card => (TeamsMarkup.OneLine(card.Title, 200), Joined([column.Name, card.Details.ToString()])))),
        Table table => table.Rows.Select(row => Entry([.. row.Select(cell => cell.ToString())])),
        _ => [],
    };

    /// <summary>A list that runs across clients says whose a card is before it names it.</summary>
    private static (string Title, string Details) Entry(string[] cells)
    {
        var named = cells.Length > CellsOfOneClient ? 2 : 1;
        return (Joined(cells.Take(named)), Joined(cells.Skip(named)));
    }

    private static string Joined(IEnumerable<string> texts) => TeamsMarkup.OneLine(string.Join(" · ", texts.Where(text => text.Length > 0)), 300);

    private static TeamsAttachment Attachment((string Title, string Details) entry)
    {
        var body = TeamsMarkup.Blocks(Phrase.Of($"{entry.Title:b}")).Concat(TeamsMarkup.Blocks(entry.Details, run => run with { IsSubtle = true }));
        return new TeamsAttachment(AdaptiveCard.ContentType, new AdaptiveCard([.. body], entry.Title))
        {
            // The list reads mark-up; a card's words are none.
            Preview = new TeamsAttachment(Thumbnail, new TeamsPreview(System.Net.WebUtility.HtmlEncode(entry.Title), System.Net.WebUtility.HtmlEncode(entry.Details))),
        };
    }
}
