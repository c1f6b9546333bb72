using System.Text.Json;
using System.Text.RegularExpressions;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Slack;

/// <summary>Shortcuts (Slack, "Shortcuts interaction payload"): from anywhere, or on a message. Each is the command line that asks for a form.</summary>
internal static partial class SlackShortcuts
{
    /// <summary>As they stand in the manifest.</summary>
    public const string LogTime = "log_time", LogTimeOnMessage = "log_time_on_message", TaskFromMessage = "task_from_message";

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
            AnswerTo = (place with { Asker = user }).ToAddress(),
        };
    }

    private static (string Command, string Text)? Wish(JsonElement payload, SlackPlace place)
    {
        var said = SlackText.Plain(payload.TextAt("message", "text") ?? "");
        return payload.TextAt("callback_id") switch
        {
            LogTime => ("log", "form"),
            LogTimeOnMessage => ("log", $"in a form {said}"),
            TaskFromMessage => ("task", $"in a form {said} -- {CommandLine.Source}={Permalink(payload, place)}"),
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
