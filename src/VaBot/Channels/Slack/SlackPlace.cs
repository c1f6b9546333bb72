using System.Text.RegularExpressions;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>What <see cref="Address.Place"/> means for Slack:
/// <code>
/// T0VABOT/C0ACME                                 a conversation (D… is a direct message with the bot)
/// T0VABOT/U0ANNA                                 her direct messages with the bot, whose own id nobody has said yet (also as <see cref="Address.DirectOf"/> writes them)
/// T0VABOT/C0ACME/1700000000.000100               a thread in it
/// T0VABOT/C0ACME@U0ANNA                          an answer to her there, so that it can be for her eyes only
/// T0VABOT/C0ACME@U0ANNA#https://hooks.slack.com/…    replaces the message that all can see and she clicked
/// T0VABOT/C0ACME@U0ANNA#!https://hooks.slack.com/…   replaces the message that only she can see
/// T0VABOT/C0ACME@U0ANNA#+https://hooks.slack.com/…   what did not fit into the answer already given
/// </code></summary>
/// <param name="Team">The workspace whose token speaks here.</param>
/// <param name="Thread">The thread's first message (<c>thread_ts</c>), or null.</param>
/// <param name="Asker">Who is answered, or null when nobody asked.</param>
public sealed partial record SlackPlace(string Team, string Channel, string? Thread = null, string? Asker = null)
{
    /// <summary>Good for five messages in thirty minutes (Slack, "Handling user interaction", message responses); null in a plain place.</summary>
    public Uri? ResponseUrl { get; init; }

    public ResponseUse Use { get; init; }

    /// <summary>True between one person and the bot.</summary>
    public bool IsDirect => Channel.StartsWith('D') || IsPerson;

    /// <summary>True for direct messages named by the person's id (Slack, <c>chat.postMessage</c>: "Post to a DM").</summary>
    public bool IsPerson => Channel.StartsWith('U') || Channel.StartsWith('W');

    /// <summary>Where what is in the conversation is written down: without thread and asker.</summary>
    public SlackPlace Whole => new(Team, Channel);

    /// <summary>The asker's direct messages; null when nobody asked.</summary>
    public SlackPlace? AskerAlone => Asker is { } asker ? new SlackPlace(Team, asker, Asker: asker) : null;

    public Address ToAddress() => new(SlackChannel.ChannelName, ToString());

    public override string ToString() =>
        $"{Team}/{Channel}" + (Thread is null ? "" : "/" + Thread) + (Asker is null ? "" : "@" + Asker) + (ResponseUrl is null ? "" : Mark + ResponseUrl.AbsoluteUri);

    /// <returns>Null when this is no place of ours.</returns>
    public static SlackPlace? Parse(string place)
    {
        var match = Written().Match(place);
        if (!match.Success)
        {
            return null;
        }

        Uri? url = null;
        if (match.Groups["url"].Success && !Uri.TryCreate(match.Groups["url"].Value, UriKind.Absolute, out url))
        {
            return null;
        }

        return new SlackPlace(match.Groups["team"].Value, match.Groups["channel"].Value, Optional("thread"), Optional("asker"))
        {
            ResponseUrl = url,
            Use = match.Groups["use"].Value switch { "#!" => ResponseUse.ReplaceOwn, "#+" => ResponseUse.Continue, _ => ResponseUse.ReplaceShared },
        };

        string? Optional(string name) => match.Groups[name].Success ? match.Groups[name].Value : null;
    }

    /// <summary>Whether a text can be an id of Slack's: capital letters and digits only, so that it never reads as a mark of a place.</summary>
    public static bool IsId(string? text) => text is { Length: > 0 and <= 40 } && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    /// <summary>Whether a text can be a message's time stamp: <c>1700000000.000100</c>.</summary>
    public static bool IsTimestamp(string? text) => text is { Length: > 0 and <= 30 } && text.All(c => char.IsAsciiDigit(c) || c == '.');

    private string Mark => Use switch { ResponseUse.ReplaceOwn => "#!", ResponseUse.Continue => "#+", _ => "#" };

    [GeneratedRegex(
        @"^@?(?<team>[A-Z0-9]{1,40})/(?<channel>[A-Z0-9]{1,40})(/(?<thread>[0-9.]{1,30}))?(@(?<asker>[A-Z0-9]{1,40}))?((?<use>#[!+]?)(?<url>https?://\S+))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}

/// <summary>What an answer through a response address does to the message it belongs to.</summary>
public enum ResponseUse
{
    /// <summary>Takes the place of a message everybody sees; an answer for one person goes beside it instead.</summary>
    ReplaceShared,

    /// <summary>Takes the place of a message only the asker sees; an answer for everybody goes beside it instead.</summary>
    ReplaceOwn,

    /// <summary>The pages after the first of an answer already given in the HTTP response.</summary>
    Continue,
}
