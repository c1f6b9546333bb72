using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>States of installations under way, and what becomes of them.</summary>
internal sealed class SlackInstallation(Inbox inbox, SlackVault vault, IDataProtectionProvider protection, SlackHost host)
{
    public static readonly TimeSpan StateLives = TimeSpan.FromMinutes(10);

    /// <summary>The same as in the manifest, which says why.</summary>
    public static readonly IReadOnlyList<string> Scopes =
        ["commands", "chat:write", "files:write", "im:write", "im:history", "app_mentions:read", "channels:history", "groups:history", "channels:read", "groups:read", "users:read"];

    private readonly ITimeLimitedDataProtector states = protection.CreateProtector("VaBot.Slack.Install").ToTimeLimitedDataProtector();

    /// <returns>What goes to Slack and back, and what only this browser has.</returns>
    public (string State, string Cookie) NewState()
    {
        var cookie = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (states.Protect($"{Guid.CreateVersion7():N}.{Hash(cookie)}", StateLives), cookie);
    }

    /// <summary>The state's own id; null when it is not ours, too old, or another browser's.</summary>
    public string? IdOf(string state, string? cookie)
    {
        try
        {
            return cookie is { Length: > 0 and <= 100 } && states.Unprotect(state).Split('.') is [var id, var hash]
                && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(cookie)))
                ? id
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>One installation for each workspace: installed again, the newest tokens count.</summary>
    public Task KeepAsync(SlackGrant grant, CancellationToken cancellationToken) => inbox.HoldingAsync(
        SlackWorkspace.Subject,
        async (database, token) =>
        {
            var workspace = await database.Set<SlackWorkspace>().SingleOrDefaultAsync(one => one.Team == grant.Team, token);
            if (workspace is null)
            {
                workspace = new SlackWorkspace { Team = grant.Team, Name = "", InstalledAt = host.Now };
                database.Add(workspace);
            }

            (workspace.Name, workspace.InstalledAt) = (Cut.At(grant.Name, 200), host.Now);
            grant.WriteTo(workspace, vault, host.Now);
            return true;
        },
        cancellationToken);

    /// <summary>Thrown out (<c>app_uninstalled</c>, <c>tokens_revoked</c>): tokens go, the practice's data stays. News older than the installation is of an
    /// earlier one.</summary>
    public Task EndAsync(string delivery, string team, string reason, Instant at, CancellationToken cancellationToken) => inbox.OnceAsync(
        delivery,
        async (database, token) =>
        {
            if (await database.Set<SlackWorkspace>().SingleOrDefaultAsync(one => one.Team == team, token) is { } workspace && at >= workspace.InstalledAt - Duration.FromSeconds(1))
            {
                workspace.End(host.Now, reason);
            }
        },
        cancellationToken);

    public string RedirectUri(HttpRequest request) => host.Base(request) + "/slack/oauth";

    public bool IsHttps(HttpRequest request) => host.Base(request).StartsWith("https:", StringComparison.Ordinal);

    private static string Hash(string cookie) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(cookie)));
}
