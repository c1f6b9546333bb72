using System.Net;
using System.Text;
using Microsoft.Extensions.Options;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>"Add to Slack" (Slack, "Installing with OAuth"): <c>/slack/install</c> sends the browser to Slack with a state that belongs to this browser and
/// works once; <c>/slack/oauth</c> is where Slack sends it back.</summary>
internal sealed class SlackInstall(Inbox inbox, SlackOAuth oauth, SlackInstallation installation, IOptions<SlackOptions> options)
{
    public const string Cookie = "vabot-slack-install";

    public IResult Start(HttpContext http)
    {
        var (state, cookie) = installation.NewState();
        http.Response.Cookies.Append(Cookie, cookie, new CookieOptions
        {
            HttpOnly = true,
            Secure = installation.IsHttps(http.Request),
            SameSite = SameSiteMode.Lax,
            MaxAge = SlackInstallation.StateLives,
            Path = "/slack",
        });
        return Results.Redirect(
            $"{options.Value.AuthorizeUrl}?client_id={Uri.EscapeDataString(options.Value.ClientId!)}&scope={Uri.EscapeDataString(string.Join(',', SlackInstallation.Scopes))}"
            + $"&state={Uri.EscapeDataString(state)}&redirect_uri={Uri.EscapeDataString(installation.RedirectUri(http.Request))}");
    }

    public async Task<IResult> FinishAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var cookie = http.Request.Cookies[Cookie];
        http.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/slack" });
        if (installation.IdOf(query["state"].ToString(), cookie) is not { } id)
        {
            return Page(StatusCodes.Status400BadRequest, "This link does not belong to this browser, or is too old. Please begin again.");
        }

        if (query["error"].ToString().Length > 0 || query["code"].ToString() is not { Length: > 0 } code)
        {
            return Page(StatusCodes.Status200OK, "VaBot was not installed. Nothing has changed.");
        }

        if (!await inbox.OnceAsync($"slack/oauth/{id}", (_, _) => Task.CompletedTask, http.RequestAborted))
        {
            return Page(StatusCodes.Status400BadRequest, "This link has been used. Please begin again.");
        }

        var (_, grant) = await oauth.ExchangeAsync(code, installation.RedirectUri(http.Request), http.RequestAborted);
        if (grant is null)
        {
            return Page(StatusCodes.Status502BadGateway, "Slack did not confirm the installation. Please begin again.");
        }

        await installation.KeepAsync(grant, CancellationToken.None);
        return Page(StatusCodes.Status200OK, $"VaBot is installed in {grant.Name}. Open Slack and write to VaBot: help");
    }

    private static IResult Page(int status, string text) => Results.Text(
        $"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>VaBot</title><body style=\"font:1.1rem/1.5 system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem\"><p>{WebUtility.HtmlEncode(text)}</p><p><a href=\"/slack/install\">Add to Slack</a></p></body></html>",
        "text/html; charset=utf-8",
        Encoding.UTF8,
        status);
}
