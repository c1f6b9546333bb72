using System.Text.Json;
using NodaTime;
using VaBot.Channels.Slack.Newcomers;
using VaBot.Channels.Slack.Windows;
using VaBot.Channels.Slack.Workspaces;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Channels.Slack;

/// <summary>Events that are no messages (Slack Events API): whose profile changed, who looks at Home, where the bot was brought in or thrown out. Each is done once, in any order, and
/// what is not known is left alone.</summary>
internal sealed class SlackNews(SlackRooms rooms, Inbox inbox, SlackHomes homes, SlackInstallation installation)
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
            case "app_home_opened" when told.TextAt("tab") is "home" or null && SlackEvents.Installed(callback).Team is { } home && SlackPlace.IsId(home) && told.TextAt("user") is { } opener && SlackPlace.IsId(opener):
                await homes.OpenAsync(home, new ChatUser(SlackChannel.ChannelName, home, opener), 1, cancellationToken);
                break;
            case "app_uninstalled" or "tokens_revoked" when Ended(callback) is { } team && IsAboutTheBot(told):
                await installation.EndAsync(delivery, team, told.TextAt("type")!, At(callback), cancellationToken);
                break;
            case "member_joined_channel" when SlackEvents.Invitation(callback, told, delivery) is { } invited:
                await rooms.RunAsync(invited, cancellationToken);
                break;
        }
    }

    /// <summary>Whose installation is over: a workspace's, or that of a whole organisation.</summary>
    private static string? Ended(JsonElement callback) =>
        (SlackSeat.IsWhole(callback) || callback.FirstAt("authorizations") is { } installed && SlackSeat.IsWhole(installed) ? null : callback.TextAt("team_id")) ?? callback.TextAt("enterprise_id") ?? callback.TextAt("team_id");

    /// <summary>People's own tokens, of which the bot has none, are revoked by the same event.</summary>
    private static bool IsAboutTheBot(JsonElement told) => told.TextAt("type") != "tokens_revoked" || told.FirstAt("tokens", "bot") is not null;

    private static Instant At(JsonElement callback) =>
        callback.NumberAt("event_time") is { } seconds and > 0 and < 100_000_000_000 ? Instant.FromUnixTimeSeconds(seconds) : Instant.MinValue;

    private async Task UserChangedAsync(string delivery, JsonElement user, CancellationToken cancellationToken)
    {
        if (user.TextAt("id") is { } id && user.TextAt("team_id") is { } team && SlackPlace.IsId(id) && SlackPlace.IsId(team))
        {
            await inbox.OnceAsync(delivery, (database, token) => Acquaintance.HearAsync(database, new ChatUser(SlackChannel.ChannelName, team, id), SlackProfile.Of(user), token), cancellationToken);
        }
    }
}
