using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>The few calls to Slack the bot makes. The token goes to the Web API only, answers to Slack's response addresses only,
/// and neither is ever logged: this client has its own connection without the framework's request log.</summary>
internal sealed class SlackClient(HttpClient http, IOptions<SlackOptions> options)
{
    private const string MarkType = "vabot_message";

    /// <summary>Messages looked through when a try ended without an answer; Slack recommends no more than 200 a call.</summary>
    private const int LookBack = 200;

    private readonly SlackOptions options = options.Value;

    /// <summary>Ten seconds a call: the outbox holds a message for a minute at most. No redirects, which could carry the token away.</summary>
    public static HttpClient CreateHttp() => new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseCookies = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 8 << 20,
    };

    /// <summary><c>chat.postMessage</c>, or <c>chat.postEphemeral</c> when the post is for one user's eyes.</summary>
    public async Task<SendResult> PostAsync(SlackPost post, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, options.Method(post.User is null ? "chat.postMessage" : "chat.postEphemeral"));
        if (request is null)
        {
            return SendResult.Refused("no_bot_token");
        }

        request.Content = Json(post, SlackWireJson.Default.SlackPost);
        return (await SendAsync(request, needsJson: true, cancellationToken)).Result;
    }

    /// <summary>Sends through a response address.</summary>
    public async Task<SendResult> RespondAsync(Uri url, SlackAnswer answer, CancellationToken cancellationToken)
    {
        if (!options.Trusts(url))
        {
            return SendResult.Refused("foreign_response_address");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = Json(answer, SlackWireJson.Default.SlackAnswer) };
        return (await SendAsync(request, needsJson: false, cancellationToken)).Result;
    }

    /// <summary>Which pages of a message are already in its conversation or thread (<c>conversations.history</c>, <c>conversations.replies</c>).</summary>
    /// <returns><see cref="SendResult.Sent"/> with the pages, or why nobody could look.</returns>
    public async Task<(SendResult Result, IReadOnlySet<int> Pages)> FindAsync(SlackPlace place, string key, CancellationToken cancellationToken)
    {
        var query = $"?channel={place.Channel}&limit={LookBack}&include_all_metadata=true{(place.Thread is null ? "" : "&ts=" + place.Thread)}";
        using var request = Request(HttpMethod.Get, new Uri(options.Method(place.Thread is null ? "conversations.history" : "conversations.replies"), query));
        if (request is null)
        {
            return (SendResult.Refused("no_bot_token"), new HashSet<int>());
        }

        var (result, body) = await SendAsync(request, needsJson: true, cancellationToken);
        var messages = body?.At("messages") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;
        var ours = messages.Select(message => message.At("metadata")).OfType<JsonElement>()
            .Where(metadata => metadata.TextAt("event_type") == MarkType && metadata.TextAt("event_payload", "key") == key);
        return (result, ours.Select(metadata => metadata.At("event_payload", "page")?.TryGetInt32(out var page) == true ? page : 1).ToHashSet());
    }

    public static SlackMetadata Mark(string key, int page) => new(MarkType, new SlackMark(key, page));

    private HttpRequestMessage? Request(HttpMethod method, Uri url) => string.IsNullOrEmpty(options.BotToken)
        ? null
        : new HttpRequestMessage(method, url) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", options.BotToken) } };

    /// <param name="needsJson">The Web API answers every call in JSON; a success without is somebody else's.</param>
    private async Task<(SendResult Result, JsonElement? Body)> SendAsync(HttpRequestMessage request, bool needsJson, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var body = Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            if (needsJson && response.IsSuccessStatusCode && body?.At("ok") is null)
            {
                return (SendResult.Unknown("unreadable_answer"), null);
            }

            return (SlackOutcome.Of(response.StatusCode, response.Headers.RetryAfter?.Delta, body), body);
        }
        catch (HttpRequestException failure)
        {
            return (SlackOutcome.Of(failure), null);
        }
        catch (OperationCanceledException)
        {
            return (SendResult.Unknown(cancellationToken.IsCancellationRequested ? "cancelled" : "timeout"), null);
        }
    }

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ByteArrayContent Json<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(value, type))
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
    };
}
