using System.Text.Json;
using VaBot.Channels.Slack.Windows;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>A window filled in (Slack, "view_submission payload") as the command line its form stands for.</summary>
internal static class SlackSubmissions
{
    /// <returns>Null for a window without a form of ours.</returns>
    /// <exception cref="FormatException">A field that Slack always sends is missing or is no id.</exception>
    public static IncomingMessage? Read(JsonElement payload)
    {
        if (payload.At("view") is not { } view || view.TextAt("callback_id") != SlackWindow.FormCallback || SlackOrigin.Of(view) is not (var place, { } template))
        {
            return null;
        }

        var user = Id(payload.TextAt("user", "id"));
        var home = Id(payload.TextAt("user", "team_id") ?? payload.TextAt("team", "id"));
        var line = FormCommand.Fill(template, SlackForm.Answers(payload, SlackForm.InWindow));
        if (SlackText.Split(line) is not { Command: { } command, Text: var text })
        {
            return null;
        }

        return new IncomingMessage
        {
            // A window put right and sent again says something else; the same again is the same.
            DeliveryKey = SlackDelivery.Key("view", home, user, view.TextAt("id"), line),
            Sender = new ChatUser(SlackChannel.ChannelName, home, user),
            Conversation = place.Whole.ToAddress(),
            IsDirect = place.IsDirect,
            IsWithBot = false,
            Command = command,
            Text = text,
            AnswerTo = (place with { Asker = user }).ToAddress(),
            ShowsMistakes = true,
        };
    }

    /// <summary>The mistake at the field it is about.</summary>
    public static SlackViewAnswer? Errors(JsonElement payload, Reply reply) =>
        reply is { IsPlainMistake: true, Mistake: { } field } && payload.At("view") is { } view && SlackForm.BlockOf(view, field) is { } block
            ? new SlackViewAnswer("errors", new Dictionary<string, string> { [block] = PlainTextRenderer.Text(reply) })
            : null;

    private static string Id(string? text) => SlackPlace.IsId(text) ? text! : throw new FormatException("A submission without an id.");
}
