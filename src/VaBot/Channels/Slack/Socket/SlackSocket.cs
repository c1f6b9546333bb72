using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Options;
using VaBot.Channels.Slack.Sending;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Socket;

/// <summary>One connection from opening to its end.</summary>
internal sealed class SlackSocket(SlackHttp http, SlackEnvelopes envelopes, SlackCondition condition, IOptions<SlackOptions> options)
{
    /// <summary>Envelopes worked on at the same time, of one connection.</summary>
    private const int AtOnce = 16;

    /// <summary>A ping every ten seconds; who does not answer one within twenty is gone, whatever the connection says.</summary>
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10), PongWithin = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(15), FinishWithin = TimeSpan.FromSeconds(10);

    /// <returns>When it is over, and everything that came through it has been worked on.</returns>
    public async Task<SlackSocketEnd> RunAsync(CancellationToken stoppingToken)
    {
        var (url, refusal) = await AddressAsync(stoppingToken);
        if (url is null)
        {
            return refusal!;
        }

        using var connection = new ClientWebSocket { Options = { KeepAliveInterval = PingEvery, KeepAliveTimeout = PongWithin } };
        using (var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken))
        {
            patience.CancelAfter(ConnectWithin);
            await connection.ConnectAsync(url, patience.Token);
        }

        return await ListenAsync(connection, stoppingToken);
    }

    private async Task<(Uri? Url, SlackSocketEnd? Refusal)> AddressAsync(CancellationToken stoppingToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.Method("apps.connections.open"))
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", options.Value.AppToken) },
            Content = new FormUrlEncodedContent([]),
        };
        var (result, body) = await http.SendAsync(request, needsJson: true, stoppingToken);
        condition.AskedForSocket(result);
        return result.Outcome == SendOutcome.Sent && Uri.TryCreate(body?.TextAt("url"), UriKind.Absolute, out var url) && options.Value.TrustsSocket(url)
            ? (url, null)
            : (null, new SlackSocketEnd(result.Reason ?? "no_address", WasUp: false, result.RetryAfter));
    }

    private async Task<SlackSocketEnd> ListenAsync(ClientWebSocket connection, CancellationToken stoppingToken)
    {
        // Whoever takes longer than the connection lasts gives them back after it.
        var (room, voice) = (new SemaphoreSlim(AtOnce), new SemaphoreSlim(1, 1));
        var (isUp, reason) = (false, "closed");
        try
        {
            while (await SlackFrames.ReceiveAsync(connection, stoppingToken) is { } message)
            {
                var type = message.TextAt("type");
                if (type == "hello" && !isUp)
                {
                    isUp = true;
                    condition.SocketUp();
                }
                else if (type == "disconnect")
                {
                    reason = message.TextAt("reason") is "warning" or "refresh_requested" or "link_disabled" ? message.TextAt("reason")! : "disconnect";
                    break;
                }
                else if (message.TextAt("envelope_id") is { } id)
                {
                    await room.WaitAsync(stoppingToken);
                    _ = AnswerAsync(connection, id, message, room, voice);
                }
            }
        }
        catch (Exception error) when (error is WebSocketException or IOException)
        {
            reason = "broken";
        }
        finally
        {
            if (isUp)
            {
                condition.SocketDown();
            }
        }

        // What came is finished and said so before the connection goes.
        for (var i = 0; i < AtOnce && await room.WaitAsync(FinishWithin, CancellationToken.None); i++)
        {
        }

        await SlackFrames.CloseAsync(connection, FinishWithin);
        return new SlackSocketEnd(reason, isUp, reason == "link_disabled" ? TimeSpan.FromMinutes(1) : null);
    }

    /// <summary>Acknowledged when everything is saved; what fails is not, and Slack sends it again.</summary>
    private async Task AnswerAsync(ClientWebSocket connection, string id, JsonElement message, SemaphoreSlim room, SemaphoreSlim voice)
    {
        try
        {
            if (await envelopes.HandleAsync(id, message) is not { } answer)
            {
                return;
            }

            await voice.WaitAsync();
            try
            {
                await connection.SendAsync(answer, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            }
            finally
            {
                voice.Release();
            }
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or InvalidOperationException or IOException)
        {
            // The connection went before the word did. Slack sends it again, and it is known by then.
        }
        finally
        {
            room.Release();
        }
    }
}
