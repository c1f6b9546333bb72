using System.Text.Json;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Channels.Slack;

/// <summary>Events that are no messages (Slack Events API): whose profile changed, where the bot was brought in. Each is done once, in any order, and
/// what is not known is left alone.</summary>
internal sealed class SlackNews(TurnRunner turns, Inbox inbox)
{
    public async Task HearAsync(JsonElement callback, CancellationToken cancellationToken)
    {
        if (callback.At("event") is not { } told || callback.TextAt("event_id") is not { Length: > 0 } id)
        {
            return;
        }

        var delivery = SlackDelivery.Key("event", id);
        switch (told.TextAt("type"))
        {
            case "user_change" when told.At("user") is { } user:
                await UserChangedAsync(delivery, user, cancellationToken);
                break;
            case "member_joined_channel" when SlackEvents.Invitation(callback, told, delivery) is { } invited:
                await turns.RunAsync(invited, cancellationToken);
                break;
        }
    }

    private async Task UserChangedAsync(string delivery, JsonElement user, CancellationToken cancellationToken)
    {
        if (user.TextAt("id") is { } id && user.TextAt("team_id") is { } team && SlackPlace.IsId(id) && SlackPlace.IsId(team))
        {
            await inbox.OnceAsync(delivery, (database, token) => Acquaintance.HearAsync(database, new ChatUser(SlackChannel.ChannelName, team, id), ProfileOf(user), token), cancellationToken);
        }
    }

    private static Profile ProfileOf(JsonElement user) => new(
        Text(user.TextAt("profile", "display_name")) ?? Text(user.TextAt("profile", "real_name")) ?? Text(user.TextAt("real_name")),
        Text(user.TextAt("name")),
        user.TextAt("tz"),
        user.TextAt("locale"));

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : SlackText.Unescape(text);
}
