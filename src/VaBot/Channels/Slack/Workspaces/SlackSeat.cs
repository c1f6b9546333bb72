using System.Text.Json;
using Microsoft.Extensions.Primitives;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>Where in an organisation that installed the bot as a whole (<c>is_enterprise_install</c>) a delivery comes from.</summary>
/// <param name="User">Who it is of; null when it is of nobody.</param>
internal sealed record SlackSeat(string Enterprise, string Team, ChatUser? User)
{
    /// <returns>Null when a single workspace installed the bot.</returns>
    public static SlackSeat? OfCommand(IReadOnlyDictionary<string, StringValues> form)
    {
        var team = One("team_id");
        return One("is_enterprise_install") == "true" ? Of(One("enterprise_id"), team, One("user_id"), team) : null;

        string? One(string name) => form.TryGetValue(name, out var values) && values.Count == 1 ? values[0] : null;
    }

    /// <inheritdoc cref="OfCommand"/>
    public static SlackSeat? OfInteraction(JsonElement payload)
    {
        // What happens in no workspace (a window, Home) names none: then it is the person's own.
        var home = payload.TextAt("user", "team_id");
        return IsWhole(payload) ? Of(payload.TextAt("enterprise", "id"), payload.TextAt("team", "id") ?? home, payload.TextAt("user", "id"), home ?? payload.TextAt("team", "id")) : null;
    }

    /// <inheritdoc cref="OfCommand"/>
    public static SlackSeat? OfEvent(JsonElement callback)
    {
        var (installed, said) = (callback.FirstAt("authorizations"), callback.At("event"));
        var team = SlackEvents.Installed(callback).Team;
        var user = said?.TextAt("user");
        return installed is { } whole && IsWhole(whole)
            ? Of(whole.TextAt("enterprise_id"), team, user, said?.TextAt("user_team") ?? said?.TextAt("team") ?? team)
            : null;
    }

    /// <summary>Whether something is about the installation of a whole organisation.</summary>
    public static bool IsWhole(JsonElement said) => said.IsTrueAt("is_enterprise_install") || said.TextAt("is_enterprise_install") == "true";

    private static SlackSeat? Of(string? enterprise, string? team, string? user, string? home) => SlackPlace.IsId(enterprise) && SlackPlace.IsId(team)
        ? new SlackSeat(enterprise!, team!, SlackPlace.IsId(user) && SlackPlace.IsId(home) ? new ChatUser(SlackChannel.ChannelName, home!, user!) : null)
        : null;
}
