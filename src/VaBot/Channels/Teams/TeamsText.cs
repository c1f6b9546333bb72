using System.Net;
using System.Text.RegularExpressions;

namespace VaBot.Channels.Teams;

/// <summary>What a person typed, out of Teams' own writing: <c>&lt;at&gt;VaBot&lt;/at&gt;</c>, <c>&amp;amp;</c>, non-breaking spaces.</summary>
internal static partial class TeamsText
{
    /// <param name="Text">How the mention stands in the text, mark-up and all.</param>
    /// <param name="Account">The account as the service names it (<c>29:…</c>).</param>
    public sealed record Mention(string Text, string Account, string Name)
    {
        /// <summary>As the person saw it.</summary>
        public string Shown => "@" + Name;
    }

    public static IReadOnlyList<Mention> MentionsIn(TeamsActivity activity) => [.. activity.Json.ListAt("entities")
        .Where(entity => entity.TextAt("type") == "mention")
        .Select(entity => (Text: entity.TextAt("text"), Id: entity.TextAt("mentioned", "id"), Name: entity.TextAt("mentioned", "name")))
        .Where(mention => mention is { Text.Length: > 0 } && TeamsActivity.IsId(mention.Id))
        .Select(mention => new Mention(mention.Text!, mention.Id!, Plain(mention.Name ?? mention.Text!).TrimStart('@')))
        .Distinct()];

    /// <summary>Plain text as the person saw it, without the bot's own mention, which Teams asks for in rooms.</summary>
    public static string Said(TeamsActivity activity, IReadOnlyList<Mention> mentions)
    {
        var text = activity.Json.TextAt("text") ?? "";
        foreach (var mention in mentions)
        {
            text = text.Replace(mention.Text, mention.Account == activity.BotId ? " " : mention.Shown, StringComparison.Ordinal);
        }

        return Plain(text);
    }

    /// <summary>Splits <c>/log 45m newsletter</c> or <c>!log 45m newsletter</c> into command and rest; text that is no command line has no command.</summary>
    public static (string? Command, string Text) Split(string line)
    {
        var match = CommandLine().Match(line);
        return match.Success ? (match.Groups["command"].Value.ToLowerInvariant(), match.Groups["text"].Value.Trim()) : (null, line);
    }

    private static string Plain(string text) => Spaces().Replace(WebUtility.HtmlDecode(At().Replace(text, "")).Replace('\u00A0', ' '), " ").Trim();

    [GeneratedRegex("</?at( [^<>]*)?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex At();

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\s*[/!](?<command>[A-Za-z]{1,40})(\s+(?<text>.*))?\s*\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommandLine();
}
