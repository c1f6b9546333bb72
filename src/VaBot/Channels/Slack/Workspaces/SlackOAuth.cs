using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Channels.Slack.Sending;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary><c>oauth.v2.access</c>: a code, or a refresh token, for tokens.</summary>
internal sealed class SlackOAuth(SlackHttp http, IOptions<SlackOptions> options)
{
    public Task<(SendResult Result, SlackGrant? Grant)> ExchangeAsync(string code, string redirectUri, CancellationToken cancellationToken) =>
        AskAsync(new() { ["code"] = code, ["redirect_uri"] = redirectUri }, cancellationToken);

    public Task<(SendResult Result, SlackGrant? Grant)> RefreshAsync(string refreshToken, CancellationToken cancellationToken) =>
        AskAsync(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = refreshToken }, cancellationToken);

    private async Task<(SendResult Result, SlackGrant? Grant)> AskAsync(Dictionary<string, string> arguments, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        var secret = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.ClientId}:{settings.ClientSecret}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Method("oauth.v2.access"))
        {
            Content = new FormUrlEncodedContent(arguments),
            Headers = { Authorization = new AuthenticationHeaderValue("Basic", secret) },
        };
        var (result, body) = await http.SendAsync(request, needsJson: true, cancellationToken);
        if (result.Outcome != SendOutcome.Sent || body is not { } answer)
        {
            return (result, null);
        }

        return SlackGrant.Read(answer) is { } grant ? (result, grant) : (SendResult.Unknown("unreadable_answer"), null);
    }
}

/// <summary>What Slack grants: tokens, and for whom.</summary>
internal sealed record SlackGrant(string Team, string? Enterprise, string Name, string? BotUser, string? App, string? Scopes, string Token, string? RefreshToken, int? ExpiresIn)
{
    public static SlackGrant? Read(JsonElement answer)
    {
        var enterprise = Id(answer.TextAt("enterprise", "id"));
        var team = answer.IsTrueAt("is_enterprise_install") ? enterprise : Id(answer.TextAt("team", "id"));
        return team is not null && answer.TextAt("access_token") is { Length: > 0 } token && answer.TextAt("token_type") is "bot" or null
            ? new SlackGrant(
                team,
                enterprise,
                (team == enterprise ? answer.TextAt("enterprise", "name") : answer.TextAt("team", "name")) ?? team,
                Id(answer.TextAt("bot_user_id")),
                Id(answer.TextAt("app_id")),
                answer.TextAt("scope"),
                answer.TextAt("access_token")!,
                answer.TextAt("refresh_token"),
                answer.NumberAt("expires_in") is { } seconds and >= 0 and <= int.MaxValue ? (int)seconds : null)
            : null;
    }

    public void WriteTo(SlackWorkspace workspace, SlackVault vault, Instant now)
    {
        workspace.Token = vault.Lock(Token);
        workspace.RefreshToken = RefreshToken is null ? null : vault.Lock(RefreshToken);
        workspace.ExpiresAt = ExpiresIn is { } seconds ? now + Duration.FromSeconds(seconds) : null;
        (workspace.RefreshingUntil, workspace.EndedAt, workspace.EndReason, workspace.Mark) = (null, null, null, Guid.CreateVersion7());
        (workspace.Enterprise, workspace.BotUser, workspace.App, workspace.Scopes) = (Enterprise, BotUser ?? workspace.BotUser, App ?? workspace.App, Scopes ?? workspace.Scopes);
    }

    private static string? Id(string? text) => SlackPlace.IsId(text) ? text : null;
}
