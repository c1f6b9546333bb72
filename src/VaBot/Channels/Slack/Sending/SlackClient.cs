using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Channels.Slack.Workspaces;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Sending;

/// <summary>Calls of Slack's Web API, each with its workspace's token and within its limits. The token goes to the Web API only, answers to Slack's
/// response addresses only.</summary>
internal sealed class SlackClient(SlackHttp http, SlackTokens tokens, SlackLimits limits, IOptions<SlackOptions> options)
{
    /// <summary>How long a workspace that refuses the bot's token is left alone.</summary>
    private static readonly Duration StopFor = Duration.FromMinutes(5);

    private readonly SlackOptions options = options.Value;

    /// <summary>A call with arguments in JSON.</summary>
    /// <param name="conversation">For a message: where it is posted.</param>
    public Task<(SendResult Result, JsonElement? Body)> CallAsync<T>(
        string team, string method, T arguments, JsonTypeInfo<T> type, CancellationToken cancellationToken, string? conversation = null) =>
        CallAsync(team, method, new HttpRequestMessage(HttpMethod.Post, options.Method(method)) { Content = SlackHttp.Json(arguments, type) }, conversation, cancellationToken);

    /// <summary>A call with arguments in a form, for the methods that take no JSON.</summary>
    public Task<(SendResult Result, JsonElement? Body)> CallAsync(string team, string method, IReadOnlyDictionary<string, string> arguments, CancellationToken cancellationToken) =>
        CallAsync(team, method, new HttpRequestMessage(HttpMethod.Post, options.Method(method)) { Content = new FormUrlEncodedContent(arguments) }, null, cancellationToken);

    /// <summary>A call that only reads.</summary>
    public Task<(SendResult Result, JsonElement? Body)> ReadAsync(string team, string method, string query, CancellationToken cancellationToken) =>
        CallAsync(team, method, new HttpRequestMessage(HttpMethod.Get, new Uri(options.Method(method), query)), null, cancellationToken);

    /// <summary>Sends through a response address.</summary>
    public async Task<SendResult> RespondAsync(string team, Uri url, SlackAnswer answer, CancellationToken cancellationToken)
    {
        if (!options.Trusts(url))
        {
            return SendResult.Refused("foreign_response_address");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = SlackHttp.Json(answer, SlackWireJson.Default.SlackAnswer) };
        return (await PacedAsync(team, "response", request, null, cancellationToken)).Result;
    }

    /// <summary>Puts bytes where Slack said; without the token, which is not for that address.</summary>
    public async Task<SendResult> PutAsync(string team, Uri url, byte[] content, CancellationToken cancellationToken)
    {
        if (!options.Trusts(url))
        {
            return SendResult.Refused("foreign_upload_address");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(content) };
        return (await PacedAsync(team, "upload", request, null, cancellationToken)).Result;
    }

    private async Task<(SendResult Result, JsonElement? Body)> CallAsync(string team, string method, HttpRequestMessage request, string? conversation, CancellationToken cancellationToken)
    {
        using (request)
        {
            var (token, trouble) = await tokens.OfAsync(team, cancellationToken);
            if (token is null)
            {
                return (trouble!, null);
            }

            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            var (result, body) = await PacedAsync(team, method, request, conversation, cancellationToken);
            if (!SlackOutcome.StopsWorkspace(result))
            {
                tokens.Taken(team, result);
                return (result, body);
            }

            limits.Stop(team, StopFor);
            await tokens.RefusedAsync(team, token, result.Reason!, cancellationToken);
            return (SendResult.TryAgain(result.Reason!, StopFor.ToTimeSpan()), null);
        }
    }

    private async Task<(SendResult Result, JsonElement? Body)> PacedAsync(string team, string method, HttpRequestMessage request, string? conversation, CancellationToken cancellationToken)
    {
        var (pass, wait) = limits.Enter(team, method, conversation);
        if (pass is null)
        {
            return (SendResult.TryAgain("paced", wait), null);
        }

        var answer = (Result: SendResult.Unknown("failed"), Body: (JsonElement?)null);
        try
        {
            return answer = await http.SendAsync(request, needsJson: method is not ("response" or "upload"), cancellationToken);
        }
        finally
        {
            pass.GiveBack(answer.Result);
        }
    }
}
