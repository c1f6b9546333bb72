using Microsoft.Extensions.Options;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>The bot's token in each workspace.</summary>
internal sealed class SlackTokens(IOptions<SlackOptions> options, ILogger<SlackTokens> log)
{
    /// <returns>The token, or why there is none just now.</returns>
    public Task<(string? Token, SendResult? Trouble)> OfAsync(string team, CancellationToken cancellationToken) => Task.FromResult(
        string.IsNullOrEmpty(options.Value.BotToken) ? ((string?)null, SendResult.Refused("no_bot_token")) : (options.Value.BotToken, (SendResult?)null));

    /// <summary>Slack does not take the token any more.</summary>
    public Task RefusedAsync(string team, string token, string reason, CancellationToken cancellationToken)
    {
        log.LogError("Slack workspace {Team} does not take the bot's token: {Reason}. Its messages wait.", team, reason);
        return Task.CompletedTask;
    }
}
