using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>How a call went, and what the service said.</summary>
internal sealed record TeamsAnswer(SendResult Result, JsonElement? Body = null)
{
    /// <summary>The id of the message that was made.</summary>
    public string? Id => Body?.TextAt("id");
}

/// <summary>The few calls to Teams' service the bot makes (Bot Framework, "Bot Connector API reference", v3). Our token goes to https hosts of the
/// configured list only, and neither it nor any contents are logged: this client has its own connection without the framework's request log.</summary>
internal sealed class TeamsClient(HttpClient http, TeamsCredential credential, IOptions<TeamsOptions> options, TeamsCondition condition)
{
    /// <summary>A new message; beside the one it answers, when that is known.</summary>
    public Task<TeamsAnswer> PostAsync(TeamsReference reference, TeamsPlace place, TeamsMessage message, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, reference, Activities(place) + (message.ReplyToId is { } answered ? "/" + Uri.EscapeDataString(answered) : ""), Body(message, reference, place), isRepeatable: false, cancellationToken);

    /// <summary>Puts a message in the place of another one of ours.</summary>
    public Task<TeamsAnswer> PutAsync(TeamsReference reference, TeamsPlace place, string id, TeamsMessage message, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, reference, $"{Activities(place)}/{Uri.EscapeDataString(id)}", Body(message, reference, place), isRepeatable: true, cancellationToken);

    /// <summary>Takes a message of ours away.</summary>
    public Task<TeamsAnswer> DeleteAsync(TeamsReference reference, TeamsPlace place, string id, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, reference, $"{Activities(place)}/{Uri.EscapeDataString(id)}", content: null, isRepeatable: true, cancellationToken);

    /// <summary>Opens direct messages with somebody, or finds those that are open (Microsoft, "Send proactive messages": by the Entra object id).</summary>
    /// <param name="near">A conversation of the same tenant, whose way there is theirs too.</param>
    /// <returns>The service's answer; its id is the conversation's.</returns>
    public Task<TeamsAnswer> OpenAsync(TeamsReference near, string user, CancellationToken cancellationToken) => SendAsync(
        HttpMethod.Post,
        near,
        "v3/conversations",
        JsonSerializer.SerializeToUtf8Bytes(new TeamsOpening(new TeamsAccount(near.BotId), [new TeamsAccount(user)], near.Tenant, new TeamsOpeningTenant(new TeamsAccount(near.Tenant))), TeamsWireJson.Default.TeamsOpening),
        isRepeatable: true,
        cancellationToken);

    /// <summary>Whom a mention means: the account's Entra object id and name.</summary>
    /// <returns>The service's answer; its body is the account.</returns>
    public Task<TeamsAnswer> MemberAsync(TeamsReference reference, string account, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, reference, $"{Conversation(TeamsPlace.Parse(reference.Place)!)}/members/{Uri.EscapeDataString(account)}", content: null, isRepeatable: true, cancellationToken);

    /// <summary>Ten seconds a call: the outbox holds a message for a minute at most.</summary>
    public static HttpClient CreateHttp(HttpMessageHandler handler) => new(handler, disposeHandler: false)
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 4 << 20,
    };

    /// <summary>No redirects, which could carry the token away.</summary>
    public static HttpMessageHandler CreateHandler() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseCookies = false };

    private static string Conversation(TeamsPlace place) => $"v3/conversations/{Uri.EscapeDataString(place.ConversationId)}";

    private static string Activities(TeamsPlace place) => Conversation(place) + "/activities";

    private static byte[] Body(TeamsMessage message, TeamsReference reference, TeamsPlace place) => JsonSerializer.SerializeToUtf8Bytes(
        message with { From = new TeamsAccount(reference.BotId), Conversation = new TeamsAccount(place.ConversationId) }, TeamsWireJson.Default.TeamsMessage);

    private async Task<TeamsAnswer> SendAsync(HttpMethod method, TeamsReference reference, string path, byte[]? content, bool isRepeatable, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(reference.ServiceUrl, UriKind.Absolute, out var service) || !options.Value.Trusts(service))
        {
            return new TeamsAnswer(SendResult.Refused("foreign_service_url"));
        }

        var (answer, token) = await TryAsync(refused: null);
        if (answer.Result.Reason == TeamsOutcome.Unauthorized && token is not null)
        {
            // A token can end before its time (a new secret, keys changed over there). Nothing was done with the message, so it may go once more.
            (answer, _) = await TryAsync(refused: token);
        }

        if (answer.Result.Reason == TeamsOutcome.Unauthorized)
        {
            condition.Refused(reference.AppId, TeamsOutcome.Unauthorized);
        }
        else if (answer.Result.Outcome == SendOutcome.Sent)
        {
            condition.Taken(reference.AppId);
        }

        return answer;

        async Task<(TeamsAnswer Answer, string? Token)> TryAsync(string? refused)
        {
            // It comes with or without the slash at its end.
            using var request = new HttpRequestMessage(method, $"{service.AbsoluteUri.TrimEnd('/')}/{path}");
            if (content is not null)
            {
                request.Content = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
            }

            var unproven = options.Value.IsEmulator(service) ? null : await ProveAsync(request, reference.AppId, refused, cancellationToken);
            return (unproven is null ? await SendAsync(request, isRepeatable, cancellationToken) : new TeamsAnswer(unproven), request.Headers.Authorization?.Parameter);
        }
    }

    /// <param name="refused">The token that was not taken just now.</param>
    /// <returns>Why the request cannot be sent; null when it can.</returns>
    private async Task<SendResult?> ProveAsync(HttpRequestMessage request, string appId, string? refused, CancellationToken cancellationToken)
    {
        try
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await credential.TokenAsync(appId, refused, cancellationToken));
            return null;
        }
        catch (InvalidOperationException)
        {
            condition.Refused(appId, "registration_not_set");
            return SendResult.TryAgain("registration_not_set");
        }
        catch (Exception error) when (error is MsalException or HttpRequestException or OperationCanceledException or System.Security.Cryptography.CryptographicException or IOException)
        {
            condition.Refused(appId, (error as MsalException)?.ErrorCode ?? error.GetType().Name);
            return SendResult.TryAgain("no_token");
        }
    }

    private async Task<TeamsAnswer> SendAsync(HttpRequestMessage request, bool isRepeatable, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return new TeamsAnswer(SendResult.TryAgain("out_of_time"));
        }

        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var body = Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            return new TeamsAnswer(TeamsOutcome.Of(response.StatusCode, response.Headers.RetryAfter?.Delta, body, isRepeatable), body);
        }
        catch (HttpRequestException failure)
        {
            return new TeamsAnswer(TeamsOutcome.Of(failure, isRepeatable));
        }
        catch (OperationCanceledException)
        {
            return new TeamsAnswer(TeamsOutcome.NoAnswer(cancellationToken.IsCancellationRequested ? "cancelled" : "timeout", isRepeatable));
        }
    }

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            return TeamsJson.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
