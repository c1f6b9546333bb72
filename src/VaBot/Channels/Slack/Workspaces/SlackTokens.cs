using Microsoft.Extensions.Options;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>The bot's token in each workspace: of its installation, or the one of the settings where there is none.</summary>
internal sealed class SlackTokens(SlackOrganisations organisations, SlackRotation rotation, SlackCondition condition, IOptions<SlackOptions> options)
{
    /// <summary>Messages of a workspace that threw the bot out wait for its return as long as they are of use.</summary>
    private static readonly TimeSpan AfterTheEnd = TimeSpan.FromHours(1);

    /// <summary>Slack's word for a token of an organisation that is none of this workspace.</summary>
    private const string NotHere = "team_access_not_granted";

    /// <returns>The token, or why there is none just now.</returns>
    public async Task<(string? Token, SendResult? Trouble)> OfAsync(string team, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (!settings.HasOAuth)
        {
            return OfSettings(settings);
        }

        return await organisations.HolderAsync(team, cancellationToken) switch
        {
            null => OfSettings(settings),
            { EndedAt: not null } => (null, SendResult.TryAgain("uninstalled", AfterTheEnd)),
            var installed => await rotation.FreshAsync(installed, cancellationToken),
        };
    }

    /// <summary>Slack took the token, whatever became of the call.</summary>
    public void Taken(string team, SendResult result)
    {
        if (result.Outcome == SendOutcome.Sent)
        {
            condition.Welcomed(team);
        }
    }

    /// <summary>Slack does not take the token any more. One that has merely ended is renewed at the next call; any other is forgotten.</summary>
    public async Task RefusedAsync(string team, string token, string reason, CancellationToken cancellationToken)
    {
        condition.Refused(team, reason);
        if (options.Value.HasOAuth)
        {
            // An organisation that keeps the bot out of one workspace lets it into the others still.
            var holder = reason == NotHere ? null : await organisations.HolderAsync(team, cancellationToken);
            await rotation.RefusedAsync(holder?.Team ?? team, token, reason, cancellationToken);
        }
    }

    private static (string? Token, SendResult? Trouble) OfSettings(SlackOptions settings) =>
        string.IsNullOrEmpty(settings.BotToken) ? (null, SendResult.Refused("no_bot_token")) : (settings.BotToken, null);
}
