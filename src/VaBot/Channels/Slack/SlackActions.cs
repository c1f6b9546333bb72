using System.Text.Json;
using VaBot.Channels.Slack.Sending;
using VaBot.Channels.Slack.Windows;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Slack;

/// <summary>A click (Slack, "block_actions payload") as a message of the house: every button and menu entry carries a command line.</summary>
internal static class SlackActions
{
    /// <summary>What a form's submit button is called; the form's number follows.</summary>
    public const string SubmitPrefix = "submit.";

    /// <summary>What a button is called whose answer is a form, which a window shows.</summary>
    public const string WindowPrefix = "window.";

    /// <summary>What a button is called whose message stays as it is.</summary>
    public const string StayPrefix = "stay.";

    /// <returns>Null when the click carries no command: nothing is to be done.</returns>
    /// <exception cref="FormatException">A field that Slack always sends is missing or is no id.</exception>
    public static IncomingMessage? Read(JsonElement payload, SlackOptions options)
    {
        var action = payload.FirstAt("actions") ?? throw new FormatException("A click without an action.");
        if (Line(payload, action) is not { } line || SlackText.Split(line) is not { Command: { } command, Text: var text })
        {
            return null;
        }

        var user = Id(payload.TextAt("user", "id"));
        var home = Id(payload.TextAt("user", "team_id") ?? payload.TextAt("team", "id"));
        var place = payload.At("view") is { } view ? InView(view, payload.TextAt("team", "id") ?? home, user) : InMessage(payload, home);
        var answer = AnswerPlace(payload, place with { Asker = user }, options);
        return new IncomingMessage
        {
            DeliveryKey = SlackDelivery.Key(
                "action", home, user, payload.TextAt("container", "message_ts") ?? payload.TextAt("container", "view_id"), Value(action) is { } pressed && CommandLine.IsAnswer(pressed) ? action.TextAt("block_id") : action.TextAt("action_ts"), action.TextAt("action_id"), Value(action)),
            Sender = new ChatUser(SlackChannel.ChannelName, home, user),
            Conversation = place.Whole.ToAddress(),
            IsDirect = place.IsDirect,
            Command = command,
            Text = text,
            IsWithBot = !place.IsDirect,
            AnswerTo = answer.ToAddress(),
            Clicked = answer is { ResponseUrl: not null, Use: ResponseUse.ReplaceShared } && payload.TextAt("container", "message_ts") is { } ts && new SlackMessageId(place.Channel, ts) is { IsOne: true } id ? id.ToString() : null,
        };
    }

    public static bool OpensWindow(JsonElement payload) => Is(payload, WindowPrefix);

    private static bool Is(JsonElement payload, string prefix) => payload.FirstAt("actions")?.TextAt("action_id")?.StartsWith(prefix, StringComparison.Ordinal) == true;

    /// <summary>Buttons have a value, menus a selected option with one; Slack escapes both on their way back.</summary>
    private static string? Value(JsonElement action) => action.TextAt("value") ?? action.TextAt("selected_option", "value");

    private static string? Line(JsonElement payload, JsonElement action)
    {
        if (Value(action) is not { } value || !value.StartsWith('/'))
        {
            return null;
        }

        var line = SlackText.Unescape(value);
        return action.TextAt("action_id") is { } id && id.StartsWith(SubmitPrefix, StringComparison.Ordinal)
            ? FormCommand.Fill(line, SlackForm.Answers(payload, id[SubmitPrefix.Length..]))
            : line;
    }

    private static SlackPlace InMessage(JsonElement payload, string home)
    {
        var channel = Id(payload.TextAt("channel", "id") ?? payload.TextAt("container", "channel_id"));
        var thread = payload.TextAt("container", "thread_ts");
        return new SlackPlace(Id(payload.TextAt("team", "id") ?? home), channel, SlackPlace.IsTimestamp(thread) ? thread : null);
    }

    /// <summary>A window knows where it was opened; Home is between the two of them.</summary>
    private static SlackPlace InView(JsonElement view, string team, string user) => SlackOrigin.Of(view)?.Place ?? new SlackPlace(Id(team), user);

    /// <summary>The response address, which needs no token and no membership; the conversation itself when Slack gave none, or when what was clicked is to stay.</summary>
    private static SlackPlace AnswerPlace(JsonElement payload, SlackPlace place, SlackOptions options)
    {
        if ((Is(payload, StayPrefix) && options.CanSpeakFirst) || !Uri.TryCreate(payload.TextAt("response_url"), UriKind.Absolute, out var url) || !options.Trusts(url))
        {
            return place;
        }

        return place with
        {
            Thread = null,
            ResponseUrl = url,
            Use = IsForOne(payload) ? ResponseUse.ReplaceOwn : ResponseUse.ReplaceShared,
        };
    }

    // Slack keeps no copy of a message for one person's eyes, so a click on one comes without it.
    private static bool IsForOne(JsonElement payload) =>
        payload.IsTrueAt("container", "is_ephemeral") || (payload.At("container", "is_ephemeral") is null && payload.At("message") is null);

    private static string Id(string? text) => SlackPlace.IsId(text) ? text! : throw new FormatException("A click without an id.");
}
