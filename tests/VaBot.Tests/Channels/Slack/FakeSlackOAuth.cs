using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace VaBot.Tests.Channels.Slack;

/// <summary><c>oauth.v2.access</c>: a code once, a refresh token once, tokens that end.</summary>
public sealed partial class FakeSlack
{
    public const string ClientId = "1.2", ClientSecret = "client-secret";

    /// <summary>Tokens that are taken, with their workspaces.</summary>
    private readonly Dictionary<string, string> tokens = new() { [Token] = "T0VABOT" };

    private readonly Dictionary<string, string> codes = [];

    private readonly Dictionary<string, string> refreshTokens = [];

    private int granted;

    /// <summary>Whether tokens end after twelve hours.</summary>
    public bool Rotates { get; set; }

    /// <summary>How often a token was renewed.</summary>
    public int Renewed { get; private set; }

    /// <summary>How long a renewal takes.</summary>
    public TimeSpan RenewingTakes { get; set; }

    /// <summary>Somebody of this workspace agreed, or of this organisation (<c>E…</c>) for all of its workspaces.</summary>
    /// <returns>The code the browser brings back.</returns>
    public string Agree(string team)
    {
        lock (one)
        {
            var code = $"code-{codes.Count + 1}";
            codes[code] = team;
            return code;
        }
    }

    /// <summary>A token is taken no more.</summary>
    public void Revoke(string token)
    {
        lock (one)
        {
            tokens.Remove(token);
        }
    }

    /// <summary>The tokens taken now.</summary>
    public IReadOnlyCollection<string> Tokens
    {
        get
        {
            lock (one)
            {
                return [.. tokens.Keys];
            }
        }
    }

    private void MapOAuth() => server.MapPost("/api/oauth.v2.access", http => AnsweredAsync(http, () => GrantAsync(http)));

    private async Task GrantAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        if (http.Request.Headers.Authorization != "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{ClientSecret}")))
        {
            await FailAsync(http, 200, "bad_client_secret");
            return;
        }

        var isRenewal = form["grant_type"] == "refresh_token";
        string? team;
        lock (one)
        {
            _ = isRenewal ? refreshTokens.Remove(form["refresh_token"].ToString(), out team) : codes.Remove(form["code"].ToString(), out team);
        }

        if (team is null)
        {
            await FailAsync(http, 200, isRenewal ? "invalid_refresh_token" : "invalid_code");
            return;
        }

        await Task.Delay(isRenewal ? RenewingTakes : TimeSpan.Zero);
        Renewed += isRenewal ? 1 : 0;
        await http.Response.WriteAsJsonAsync(Grant(team));
    }

    private object Grant(string team)
    {
        lock (one)
        {
            var number = (++granted).ToString(CultureInfo.InvariantCulture);
            var (token, refresh) = ($"xoxb-{team}-{number}", $"xoxe-1-{team}-{number}");
            tokens[token] = team;
            if (team.StartsWith('E'))
            {
                return new { ok = true, app_id = "A0VABOT", authed_user = new { id = "U0X" }, scope = "commands,chat:write", token_type = "bot", access_token = token, bot_user_id = "U0BOT", team = (object?)null, enterprise = new { id = team, name = $"Organisation {team}" }, is_enterprise_install = true };
            }

            if (!Rotates)
            {
                return new { ok = true, app_id = "A0VABOT", authed_user = new { id = "U0X" }, scope = "commands,chat:write", token_type = "bot", access_token = token, bot_user_id = "U0BOT", team = new { id = team, name = $"Team {team}" }, enterprise = new { id = "E0GRID", name = "Grid" }, is_enterprise_install = false };
            }

            refreshTokens[refresh] = team;
            return new { ok = true, app_id = "A0VABOT", scope = "commands,chat:write", token_type = "bot", access_token = token, refresh_token = refresh, expires_in = 43200, bot_user_id = "U0BOT", team = new { id = team, name = $"Team {team}" }, enterprise = (object?)null, is_enterprise_install = false };
        }
    }

    /// <summary>The token each call came with, in order.</summary>
    public ConcurrentQueue<string> TokensUsed { get; } = new();

    private string? TokenError(HttpContext http)
    {
        var given = http.Request.Headers.Authorization.ToString();
        TokensUsed.Enqueue(given.Replace("Bearer ", ""));
        lock (one)
        {
            return given.Length == 0 ? "not_authed" : tokens.ContainsKey(given.Replace("Bearer ", "")) ? null : "invalid_auth";
        }
    }
}
