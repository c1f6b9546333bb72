using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Sending;

/// <summary>One request to Slack and what its answer means. Tokens and addresses are never logged: this connection is without the framework's request log.</summary>
internal sealed class SlackHttp(HttpClient http)
{
    /// <summary>Ten seconds a call: the outbox holds a message for a minute at most. No redirects, which could carry the token away.</summary>
    public static HttpClient Create() => new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseCookies = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 8 << 20,
    };

    /// <param name="needsJson">The Web API answers every call in JSON; a success without is somebody else's.</param>
    public async Task<(SendResult Result, JsonElement? Body)> SendAsync(HttpRequestMessage request, bool needsJson, CancellationToken cancellationToken)
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

    public static ByteArrayContent Json<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(value, type))
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
    };

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
}
