using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>Token rotation (Slack, "Token rotation"): a token lives twelve hours and the one that renews it is used once. So one process at a time renews,
/// under a lease in the database; others go on with the old token as long as it lives.</summary>
internal sealed class SlackRotation(Inbox inbox, SlackOAuth oauth, SlackVault vault, IClock clock)
{
    /// <summary>Renewed so long before its end.</summary>
    private static readonly Duration Ahead = Duration.FromMinutes(30);

    /// <summary>Longer than any call to Slack takes.</summary>
    private static readonly Duration Lease = Duration.FromSeconds(30);

    private static readonly TimeSpan SomebodyElseIs = TimeSpan.FromSeconds(2);

    /// <summary>The workspace's token, renewed first when it is about to end.</summary>
    public async Task<(string? Token, SendResult? Trouble)> FreshAsync(SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (workspace.ExpiresAt is not { } ends || ends - Ahead > now || workspace.RefreshToken is null)
        {
            return Unlocked(workspace);
        }

        var mine = await LeaseAsync(workspace.Team, cancellationToken);
        if (mine is null)
        {
            return ends > now ? Unlocked(workspace) : (null, SendResult.TryAgain("refreshing", SomebodyElseIs));
        }

        return mine.RefreshingUntil is null ? Unlocked(mine) : await RenewAsync(mine, cancellationToken);
    }

    /// <inheritdoc cref="SlackTokens.RefusedAsync"/>
    public Task RefusedAsync(string team, string token, string reason, CancellationToken cancellationToken) => ChangeAsync(
        team,
        workspace =>
        {
            if (!workspace.IsThroughOrganisation && vault.Unlock(workspace.Token) != token)
            {
                // Renewed or installed anew since.
            }
            else if (reason == "token_expired" && workspace.RefreshToken is not null)
            {
                (workspace.ExpiresAt, workspace.Mark) = (clock.GetCurrentInstant(), Guid.CreateVersion7());
            }
            else
            {
                workspace.End(clock.GetCurrentInstant(), reason);
            }
        },
        cancellationToken);

    private async Task<(string? Token, SendResult? Trouble)> RenewAsync(SlackWorkspace mine, CancellationToken cancellationToken)
    {
        var (result, granted) = await oauth.RefreshAsync(vault.Unlock(mine.RefreshToken) ?? "", cancellationToken);
        var renewed = await ChangeAsync(
            mine.Team,
            workspace =>
            {
                if (granted is not null)
                {
                    granted.WriteTo(workspace, vault, clock.GetCurrentInstant());
                }
                else if (result.Outcome == SendOutcome.Refused)
                {
                    workspace.End(clock.GetCurrentInstant(), result.Reason ?? "refused");
                }
                else
                {
                    (workspace.RefreshingUntil, workspace.Mark) = (null, Guid.CreateVersion7());
                }
            },
            CancellationToken.None);
        var isStillGood = mine.ExpiresAt > clock.GetCurrentInstant();
        return granted is not null && renewed is not null ? Unlocked(renewed)
            : result.Outcome == SendOutcome.Refused || !isStillGood ? (null, SendResult.TryAgain(result.Reason ?? "no_token", SomebodyElseIs))
            : Unlocked(mine);
    }

    /// <returns>The workspace as it is now: with a lease of ours, or renewed meanwhile; null when somebody else is renewing it.</returns>
    private Task<SlackWorkspace?> LeaseAsync(string team, CancellationToken cancellationToken) => inbox.HoldingAsync(
        SlackWorkspace.Subject,
        async (database, token) =>
        {
            var now = clock.GetCurrentInstant();
            var workspace = await database.Set<SlackWorkspace>().SingleOrDefaultAsync(one => one.Team == team, token);
            if (workspace is null || workspace.RefreshingUntil > now)
            {
                return null;
            }

            if (workspace.ExpiresAt - Ahead <= now)
            {
                (workspace.RefreshingUntil, workspace.Mark) = (now + Lease, Guid.CreateVersion7());
            }

            return workspace;
        },
        cancellationToken);

    private Task<SlackWorkspace?> ChangeAsync(string team, Action<SlackWorkspace> change, CancellationToken cancellationToken) => inbox.HoldingAsync(
        SlackWorkspace.Subject,
        async (database, token) =>
        {
            var workspace = await database.Set<SlackWorkspace>().SingleOrDefaultAsync(one => one.Team == team, token);
            if (workspace is not null)
            {
                change(workspace);
            }

            return workspace;
        },
        cancellationToken);

    private (string? Token, SendResult? Trouble) Unlocked(SlackWorkspace workspace) =>
        vault.Unlock(workspace.Token) is { } token ? (token, null) : (null, SendResult.TryAgain("token_unreadable", TimeSpan.FromMinutes(5)));
}
