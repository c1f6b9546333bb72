using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using VaBot.Channels.Slack.Windows;
using VaBot.Channels.Slack.Workspaces;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Slack;

/// <summary>What Slack sent, proven to be from Slack, by whichever road it came: a request or a socket. What is returned is the answer's JSON; null for none.
/// Everything is saved before.</summary>
/// <exception cref="FormatException">Not in a shape Slack sends.</exception>
internal sealed class SlackInbox(SlackRooms rooms, SlackWindowDoor door, SlackNews news, IOptions<SlackOptions> options)
{
    /// <summary>Slash command: the answer needs no second call and no token.</summary>
    public async Task<byte[]?> CommandAsync(IReadOnlyDictionary<string, StringValues> form, CancellationToken cancellationToken)
    {
        var message = SlackCommands.Read(form, options.Value) ?? throw new FormatException("A command without its fields.");
        var reply = await rooms.RunAsync(message, cancellationToken);
        if (form.TryGetValue("trigger_id", out var trigger) && await door.ShowFormAsync(message, reply, trigger.ToString(), cancellationToken))
        {
            return null;
        }

        return Answer(message, reply) is { } answer ? Json(answer, SlackWireJson.Default.SlackAnswer) : null;
    }

    /// <summary>Clicks, shortcuts and windows. The answer of a click goes through the outbox to the response address, which can replace the message.</summary>
    public async Task<byte[]?> InteractionAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        switch (payload.TextAt("type"))
        {
            case null:
                throw new FormatException("An interaction without a type.");
            case "block_actions" when SlackActions.Read(payload, options.Value) is { } click:
                await door.ClickAsync(payload, click, cancellationToken);
                break;
            case "shortcut" or "message_action" when SlackShortcuts.Read(payload) is { } wish:
                await (SlackShortcuts.OpensWindow(payload) ? door.OpenAsync(payload, wish, cancellationToken) : rooms.RunAsync(wish, cancellationToken));
                break;
            case "view_submission" when SlackSubmissions.Read(payload) is { } submitted:
                var reply = await rooms.RunAsync(submitted, cancellationToken);
                return SlackSubmissions.Errors(payload, reply) is { } errors ? Json(errors, SlackWireJson.Default.SlackViewAnswer) : null;
        }

        return null;
    }

    /// <summary>Event: the reply is in the outbox. Slack repeats what was not answered.</summary>
    public async Task EventAsync(JsonElement callback, CancellationToken cancellationToken)
    {
        if (SlackEvents.Read(callback) is { } message)
        {
            await rooms.RunAsync(message, cancellationToken);
        }
        else
        {
            await news.HearAsync(callback, cancellationToken);
        }
    }

    /// <summary>What a command is answered at once; null for a reply without parts, which Slack shows as nothing.</summary>
    internal static SlackAnswer? Answer(IncomingMessage message, Reply reply)
    {
        var pages = SlackRenderer.Messages(reply);
        if (pages.Count == 0)
        {
            return null;
        }

        var page = message.MoreTo is null ? SlackPages.AtMost(1, pages)[0] : pages[0];

        // Slack does not say whether a direct message is with the bot or with another person, so there only she sees the answer.
        var isForAll = reply.Visibility == Visibility.Conversation && !message.IsDirect;
        return new SlackAnswer(isForAll ? "in_channel" : "ephemeral", page.Text, page.Blocks);
    }

    private static byte[] Json<T>(T answer, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(answer, type);
}
