using System.Text.RegularExpressions;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>What a person typed, out of Slack's own writing: <c>&lt;@U…|name&gt;</c>, <c>&lt;https://…|text&gt;</c>, <c>&amp;amp;</c>
/// (Slack, "Formatting text for app surfaces").</summary>
internal static partial class SlackText
{
    /// <summary>Plain text as the person saw it. What only looks like markup and is not Slack's stays as typed.</summary>
    public static string Plain(string text) => Unescape(Reference().Replace(text, Shown)).Trim();

    /// <summary>The people a text names. Whoever is named is taken to be of the workspace it is said in: of somebody from another company
    /// (Slack Connect) Slack does not say here whose they are, but when it is asked (<see cref="Newcomers.SlackIntroductions"/>).</summary>
    public static IReadOnlyList<Mentioned> People(string text, string team) => [.. PersonReference().Matches(text)
        .DistinctBy(match => match.Groups["id"].Value)
        .Select(match => new Mentioned(
            new ChatUser(SlackChannel.ChannelName, team, match.Groups["id"].Value),
            Plain(match.Value),
            new Profile(Handle: match.Groups["label"] is { Success: true, Length: > 0 } label ? Unescape(label.Value).TrimStart('@') : null)))];

    /// <summary>Only the three characters Slack escapes.</summary>
    public static string Unescape(string text) => text.Contains('&')
        ? text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&")
        : text;

    /// <summary>Without the bot's own mention; when Slack did not say who the bot is, without a mention at the start.</summary>
    public static string WithoutMention(string text, string? bot) => bot is null
        ? FirstMention().Replace(text, "", 1)
        : Mention().Replace(text, match => match.Groups["id"].Value == bot ? " " : match.Value);

    /// <summary>Splits <c>/log 8m newsletter</c> or <c>!log 8m newsletter</c> into command and rest; text that is no command line has no command.</summary>
    public static (string? Command, string Text) Split(string line)
    {
        var match = CommandLine().Match(line);
        return match.Success ? (match.Groups["command"].Value.ToLowerInvariant(), match.Groups["text"].Value.Trim()) : (null, line);
    }

    private static string Shown(Match match)
    {
        var target = match.Groups["target"].Value;
        var label = match.Groups["label"];
        return match.Groups["sign"].Value switch
        {
            "@" => "@" + (label.Success ? label.Value.TrimStart('@') : target),
            "#" => "#" + (label.Success ? label.Value : target),
            "!" when target.StartsWith("date^", StringComparison.Ordinal) => label.Value,
            "!" => "@" + (label.Success ? label.Value.TrimStart('@') : target.Split('^')[0]),
            _ when label.Success => label.Value,
            _ => target.StartsWith("mailto:", StringComparison.Ordinal) ? target["mailto:".Length..] : target,
        };
    }

    [GeneratedRegex(@"<(?<sign>[@#!])(?<target>[^<>|]+)(\|(?<label>[^<>]*))?>|<(?<target>(https?|mailto|tel|slack):[^<>|\s]+)(\|(?<label>[^<>]*))?>", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"<@(?<id>[A-Z0-9]+)(\|[^<>]*)?>", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"<@(?<id>[A-Z0-9]{1,40})(\|(?<label>[^<>]*))?>", RegexOptions.CultureInvariant)]
    private static partial Regex PersonReference();

    [GeneratedRegex(@"^\s*<@[A-Z0-9]+(\|[^<>]*)?>", RegexOptions.CultureInvariant)]
    private static partial Regex FirstMention();

    [GeneratedRegex(@"^\s*[/!](?<command>[A-Za-z]{1,40})(\s+(?<text>.*))?\s*\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommandLine();
}
