using System.Text.Json;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>A click on a card as a message of the house: every button carries a command line. <c>Action.Execute</c> arrives as an invoke,
/// <c>Action.Submit</c> as a message without text; both bring the button's data and the answers of inputs.</summary>
internal static class TeamsClicks
{
    /// <summary>What came with the click; null when it is none of ours.</summary>
    public static JsonElement? Data(TeamsActivity activity) =>
        (activity.Value?.At("action", "data") ?? activity.Value) is { } data && data.At("vabot") is not null ? data : null;

    /// <returns>Null when the click carries no command: nothing is to be done.</returns>
    public static IncomingMessage? Read(TeamsActivity activity, JsonElement data)
    {
        if (data.TextAt("vabot", "c") is not { } line || !line.StartsWith('/'))
        {
            return null;
        }

        if (data.TextAt("vabot", "f") is { } form)
        {
            line = FormCommand.Fill(line, TeamsFormInputs.Answers(data, form));
        }

        return TeamsText.Split(line) is { Command: { } command, Text: var text }
            ? TeamsPayloads.Envelope(activity, Key(activity, data, line)) with
            {
                Command = command,
                Text = text,
                AnswerTo = Answer(activity, data).ToAddress(),
                Clicked = Stays(data) ? null : activity.ReplyToId,
            }
            : null;
    }

    /// <summary>The card's token names the click, not the activity: the service may send it again under another id.</summary>
    private static string Key(TeamsActivity activity, JsonElement data, string line) => TeamsDelivery.Key(
        "click", activity.Tenant, activity.Sender.UserId, data.TextAt("vabot", "t") is { Length: > 0 } token ? token : activity.Id, line);

    /// <summary>Whether the card stays as it is, and the answer comes beside it.</summary>
    public static bool Stays(JsonElement data) => data.IsTrueAt("vabot", "k");

    private static TeamsPlace Answer(TeamsActivity activity, JsonElement data)
    {
        var answer = TeamsPayloads.Answer(activity) with { Message = activity.ReplyToId };
        if (activity.ReplyToId is null || Stays(data))
        {
            return answer;
        }

        var isOwn = activity.IsDirect || data.TextAt("vabot", "o") == activity.From;
        return answer with { Use = isOwn ? TeamsUse.OwnCard : activity.Type == "invoke" ? TeamsUse.SharedCard : TeamsUse.SharedCardBySubmit };
    }
}
