using System.Text.Json;
using System.Text.RegularExpressions;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Slack;

/// <summary>Shortcuts (Slack, "Shortcuts interaction payload"): from anywhere, or on a message. Each is a command line, most of which ask for a form.</summary>
internal static partial class SlackShortcuts
{
    /// <summary>As they stand in the manifest.</summary>
    public const string LogTime = "log_time", LogTimeOnMessage = "log_time_on_message", TaskFromMessage = "task_from_message", InviteAuthor = "invite_author";

    /// <returns>Null for a shortcut that is not ours.</returns>
    /// <exception cref="FormatException">A field that Slack always sends is missing or is no id.</exception>
    public static IncomingMessage? Read(JsonElement payload)
    {
        var (user, team) = (Id(payload.TextAt("user", "id")), payload.TextAt("user", "team_id") ?? payload.TextAt("team", "id"));
        var home = Id(team);
        var thread = payload.TextAt("message", "thread_ts");
        var place = payload.TextAt("type") == "shortcut"
            ? new SlackPlace(Id(payload.TextAt("team", "id") ?? home), user)
            : new SlackPlace(Id(payload.TextAt("team", "id") ?? home), Id(payload.TextAt("channel", "id")), SlackPlace.IsTimestamp(thread) ? thread : null);
        if (Wish(payload, place) is not var (command, text))
        {
            return null;
        }

        return new IncomingMessage
        {
            DeliveryKey = SlackDelivery.Key("shortcut", home, user, payload.TextAt("callback_id"), payload.TextAt("action_ts"), payload.TextAt("message", "ts")),
            Sender = new ChatUser(SlackChannel.ChannelName, home, user),
            Conversation = place.Whole.ToAddress(),
            IsDirect = place.IsDirect,
            IsWithBot = false,
            Command = command,
            Text = text,
            Mentions = Author(payload) is { } author ? [author] : [],
            AnswerTo = (place with { Asker = user }).ToAddress(),
        };
    }

    /// <summary>Whether the answer is a form, which a window shows.</summary>
    public static bool OpensWindow(JsonElement payload) => payload.TextAt("callback_id") != InviteAuthor;

    /// <summary>Who wrote the message. In a channel shared with another company only the message itself says whose they are: a mention does not.</summary>
    private static Mentioned? Author(JsonElement payload) =>
        payload.TextAt("callback_id") == InviteAuthor && payload.TextAt("message", "user") is { } user && SlackPlace.IsId(user)
        && (payload.TextAt("message", "user_team") ?? payload.TextAt("message", "team")) is { } team && SlackPlace.IsId(team)
            ? new Mentioned(new ChatUser(SlackChannel.ChannelName, team, user), "@" + user, new Profile(payload.TextAt("message", "user_profile", "real_name"), payload.TextAt("message", "user_profile", "name")))
            : null;

    private static (string Command, string Text)? Wish(JsonElement payload, SlackPlace place)
    {
        var said = SlackText.Plain(payload.TextAt("message", "text") ?? "");
        return payload.TextAt("callback_id") switch
        {
            LogTime => ("log", "form"),
            LogTimeOnMessage => ("log", $"in a form {said}"),
            TaskFromMessage => ("task", $"in a form {said} -- {CommandLine.Source}={Permalink(payload, place)}"),
            InviteAuthor => ("client", Author(payload) is { } author ? $"invite {author.Text}" : "invite"),
            _ => null,
        };
    }

    /// <summary>The message's own address, as Slack's "Copy link" makes it; nothing when Slack does not say whose workspace it is.</summary>
    private static string Permalink(JsonElement payload, SlackPlace place)
    {
        var (domain, sent) = (payload.TextAt("team", "domain"), payload.TextAt("message", "ts") ?? payload.TextAt("message_ts"));
        return domain is not null && Domain().IsMatch(domain) && SlackPlace.IsTimestamp(sent)
            ? $"https://{domain}.slack.com/archives/{place.Channel}/p{sent!.Replace(".", "", StringComparison.Ordinal)}{(place.Thread is null ? "" : $"?thread_ts={place.Thread}&cid={place.Channel}")}"
            : "";
    }

    private static string Id(string? text) => SlackPlace.IsId(text) ? text! : throw new FormatException("A shortcut without an id.");

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,60}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Domain();
}
