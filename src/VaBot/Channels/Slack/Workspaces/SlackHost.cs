using NodaTime;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>What time it is, and by which name the bot is reached.</summary>
internal sealed class SlackHost(IConfiguration configuration, IClock clock)
{
    public Instant Now => clock.GetCurrentInstant();

    /// <summary><c>VaBot:PublicUrl</c>, or the address this request came to.</summary>
    public string Base(HttpRequest request) => configuration["VaBot:PublicUrl"] is { Length: > 0 } url ? url.TrimEnd('/') : $"{request.Scheme}://{request.Host}";
}
