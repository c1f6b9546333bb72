using System.Text.Json;
using NodaTime;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Newcomers;

/// <summary>What Slack says of somebody (Slack, "user object"), in an event or when asked.</summary>
internal static class SlackProfile
{
    /// <summary>Where Hungarian is spoken. Slack itself does not speak it, so people there whose Slack is English have chosen nothing by that.</summary>
    private const string Hungary = "Europe/Budapest";

    public static Profile Of(JsonElement user) => new(
        Text(user.TextAt("profile", "display_name")) ?? Text(user.TextAt("profile", "real_name")) ?? Text(user.TextAt("real_name")),
        Text(user.TextAt("name")),
        user.TextAt("tz"),
        user.TextAt("tz") == Hungary ? null : user.TextAt("locale"),
        user.NumberAt("updated") is { } seconds and > 0 and < 100_000_000_000 ? Instant.FromUnixTimeSeconds(seconds) : null);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : SlackText.Unescape(text);
}
