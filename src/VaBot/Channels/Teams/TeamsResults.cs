using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>What was found, as a list to choose from: each entry puts a small card into the message that is being written. Such a card has no
/// buttons: whoever reads it there may have no right to press them.</summary>
internal static class TeamsResults
{
    private const string Thumbnail = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Teams shows no more in one go (Microsoft, "Respond to search command").</summary>
    private const int Most = 25;

    public static IReadOnlyList<TeamsAttachment> Of(Reply reply) => [.. reply.Parts.SelectMany(Entries).Where(entry => entry.Title.Length > 0).Take(Most).Select(Attachment)];

    private static IEnumerable<(string Title, string Details)> Entries(ReplyPart part) => part switch
    {
        Board board => board.Columns.SelectMany(column => column.Cards.Select(card => (TeamsMarkup.OneLine(card.Title, 200), Joined([column.Name, card.Details.ToString()])))),
        Table table => table.Rows.Where(row => row.Count > 0).Select(row => (TeamsMarkup.OneLine(row[0].ToString(), 200), Joined(row.Skip(1).Select(cell => cell.ToString())))),
        _ => [],
    };

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
