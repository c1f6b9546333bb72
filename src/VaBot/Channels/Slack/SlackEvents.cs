using System.Text.Json;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>What people write to the bot in conversation (Slack Events API: <c>app_mention</c>, <c>message.im</c>, <c>!log</c> in <c>message.channels</c> and <c>message.groups</c>) as messages of the house.</summary>
internal static class SlackEvents
{
    /// <summary>Messages with one of these are still written by a person; all other subtypes are edits, notices or bots.</summary>
    private static readonly string[] HumanSubtypes = ["file_share", "thread_broadcast", "me_message"];

    private static readonly string[] Commands = ["log", "timer", "task", "board", "plan", "report", "client", "va", "undo", "redo", "help"];

    /// <returns>Null for everything that is no new message of a person to the bot.</returns>
    /// <exception cref="FormatException">A field that Slack always sends is missing or is no id.</exception>
    public static IncomingMessage? Read(JsonElement callback)
    {
        if (callback.At("event") is not { } said || !IsForUs(said))
        {
            return null;
        }

        var (workspace, bot) = Installed(callback);
        var user = said.TextAt("user");
        if (user is null || user == bot)
        {
            return null;
        }

        // In a channel shared with another company the author's workspace is not the one the bot lives in.
        var team = Id(workspace);
        var place = new SlackPlace(team, Id(said.TextAt("channel")));
        var thread = said.TextAt("thread_ts");
        var written = SlackText.WithoutMention(said.TextAt("text") ?? "", bot);
        var (command, text) = SlackText.Split(SlackText.Plain(written));
        return new IncomingMessage
        {
            DeliveryKey = SlackDelivery.Key("event", callback.TextAt("event_id") ?? throw new FormatException("An event without an id.")),
            Sender = new ChatUser(SlackChannel.ChannelName, Id(said.TextAt("user_team") ?? said.TextAt("team") ?? team), Id(user)),
            Conversation = place.ToAddress(),
            IsDirect = place.IsDirect,
            Command = command,
            Text = text,
            Mentions = SlackText.People(written, team),
            AnswerTo = (place with { Thread = SlackPlace.IsTimestamp(thread) ? thread : null, Asker = user }).ToAddress(),
        };
    }

    private static bool IsForUs(JsonElement said) =>
        IsAddressed(said)
        && said.At("bot_id") is null
        && said.At("edited") is null
        && (said.TextAt("subtype") is not { } subtype || HumanSubtypes.Contains(subtype));

    private static bool IsAddressed(JsonElement said) => said.TextAt("type") switch
    {
        "app_mention" => true,
        "message" => said.TextAt("channel_type") switch
        {
            "im" => true,

            // Slash commands are not delivered in threads, so a command can be typed with an exclamation mark. Nothing else said there is listened to.
            "channel" or "group" => SlackText.Split(said.TextAt("text") ?? "").Command is { } command && said.TextAt("text")!.TrimStart().StartsWith('!') && Commands.Contains(command),
            _ => false,
        },
        _ => false,
    };

    /// <summary>The bot was invited somewhere (<c>member_joined_channel</c>): as if whoever did it had asked whose room this is to be.</summary>
    /// <returns>Null when somebody else joined.</returns>
    public static IncomingMessage? Invitation(JsonElement callback, JsonElement told, string delivery)
    {
        var (team, bot) = Installed(callback);
        if (bot is null || told.TextAt("user") != bot || told.TextAt("inviter") is not { } inviter || !SlackPlace.IsId(inviter) || !SlackPlace.IsId(told.TextAt("channel")))
        {
            return null;
        }

        var place = new SlackPlace(Id(team), told.TextAt("channel")!, Asker: inviter);
        return new IncomingMessage
        {
            DeliveryKey = delivery,
            Sender = new ChatUser(SlackChannel.ChannelName, place.Team, inviter),
            Conversation = place.Whole.ToAddress(),
            IsDirect = false,
            IsAddressed = false,
            Command = "client",
            Text = "link",
            AnswerTo = place.ToAddress(),
        };
    }

    /// <summary>Whose installation hears this, and who the bot is there.</summary>
    public static (string? Team, string? Bot) Installed(JsonElement callback)
    {
        var installed = callback.FirstAt("authorizations");
        return (installed?.TextAt("team_id") ?? callback.TextAt("team_id"), installed?.IsTrueAt("is_bot") == true ? installed.Value.TextAt("user_id") : null);
    }

    private static string Id(string? text) => SlackPlace.IsId(text) ? text! : throw new FormatException("An event without an id.");
}
