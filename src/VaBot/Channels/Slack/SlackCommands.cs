using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>A slash command's form (Slack, "Enabling interactivity with slash commands") as a message of the house.</summary>
internal static class SlackCommands
{
    /// <summary>Reads a body of <c>application/x-www-form-urlencoded</c>; null when it is none.</summary>
    public static IReadOnlyDictionary<string, StringValues>? Form(string body)
    {
        try
        {
            using var reader = new FormReader(body);
            return reader.ReadForm();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <returns>Null when a field that Slack always sends is missing or is no id.</returns>
    public static IncomingMessage? Read(IReadOnlyDictionary<string, StringValues> form, SlackOptions options)
    {
        var team = One(form, "team_id");
        var user = One(form, "user_id");
        var channel = One(form, "channel_id");
        var (command, rest) = SlackText.Split(One(form, "command") ?? "");
        if (!SlackPlace.IsId(team) || !SlackPlace.IsId(user) || !SlackPlace.IsId(channel) || command is null || rest.Length > 0)
        {
            return null;
        }

        var text = One(form, "text") ?? "";
        var place = new SlackPlace(team!, channel!);
        return new IncomingMessage
        {
            DeliveryKey = SlackDelivery.Key("command", team, user, channel, command, text, One(form, "trigger_id")),
            Sender = new ChatUser(SlackChannel.ChannelName, team!, user!),
            Conversation = place.ToAddress(),
            IsDirect = place.IsDirect,
            Command = command,
            Text = SlackText.Plain(text),
            Mentions = SlackText.People(text, team!),
            Profile = One(form, "user_name") is { Length: > 0 } handle ? new Profile(Handle: handle) : null,

            // Slack delivers commands typed in anybody's direct messages and does not say whether they are with the bot.
            IsWithBot = !place.IsDirect,
            MoreTo = More(place with { Asker = user }, One(form, "response_url"), options),
        };
    }

    private static Address? More(SlackPlace place, string? responseUrl, SlackOptions options) =>
        Uri.TryCreate(responseUrl, UriKind.Absolute, out var url) && options.Trusts(url)
            ? (place with { ResponseUrl = url, Use = ResponseUse.Continue }).ToAddress()
            : null;

    private static string? One(IReadOnlyDictionary<string, StringValues> form, string name) =>
        form.TryGetValue(name, out var values) && values.Count == 1 ? values[0] : null;
}
