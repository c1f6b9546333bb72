using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using VaBot.Channels.Slack;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Socket Mode: an address for each connection, envelopes to one of them at random, again when nobody acknowledged.</summary>
public sealed partial class FakeSlack
{
    public const string AppToken = "xapp-test";

    private readonly ConcurrentDictionary<int, WebSocket> sockets = new();

    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> awaited = new();

    private readonly SemaphoreSlim voice = new(1, 1);

    private int connections;

    private int envelopes;

    /// <summary>Connections open just now.</summary>
    public int Sockets => sockets.Count;

    /// <summary>Connections ever opened.</summary>
    public int SocketsOpened => connections;

    /// <summary>How long an acknowledgement is waited for before the envelope is sent again.</summary>
    public TimeSpan AcknowledgedWithin { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Sends an envelope, over and over until it is acknowledged.</summary>
    /// <param name="type"><c>slash_commands</c>, <c>interactive</c> or <c>events_api</c>.</param>
    /// <returns>The acknowledgement.</returns>
    public async Task<JsonElement> DeliverAsync(string type, object payload, int most = 20)
    {
        for (var attempt = 0; attempt < most; attempt++)
        {
            var id = $"envelope-{Interlocked.Increment(ref envelopes)}";
            var answer = awaited[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
            if (await SendAsync(new { envelope_id = id, type, payload, accepts_response_payload = type == "slash_commands" || type == "interactive", retry_attempt = attempt }))
            {
                if (await Task.WhenAny(answer.Task, Task.Delay(AcknowledgedWithin)) == answer.Task)
                {
                    return await answer.Task;
                }
            }
            else
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException($"Nobody acknowledged a {type}.");
    }

    /// <summary>Asks one connection to be renewed, as Slack does now and then.</summary>
    public Task<bool> DisconnectAsync(string reason = "refresh_requested") => SendAsync(new { type = "disconnect", reason, debug_info = new { host = "applink-1" } });

    /// <summary>Says something no Slack says.</summary>
    public Task<bool> BabbleAsync() => SendAsync("not an object");

    /// <summary>Cuts every connection without a word.</summary>
    public void DropSockets()
    {
        foreach (var socket in sockets.Values)
        {
            socket.Abort();
        }
    }

    private void MapSockets()
    {
        server.UseWebSockets();
        server.MapPost("/api/apps.connections.open", http => AnsweredAsync(http, () => http.Request.Headers.Authorization == $"Bearer {AppToken}"
            ? http.Response.WriteAsJsonAsync(new { ok = true, url = $"{server.Urls.First().Replace("http:", "ws:")}/socket/{Interlocked.Increment(ref connections)}" })
            : FailAsync(http, 200, "invalid_auth")));
        server.Map("/socket/{number}", (HttpContext http, int number) => ConnectedAsync(http, number));
    }

    private async Task ConnectedAsync(HttpContext http, int number)
    {
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await WriteAsync(socket, new { type = "hello", num_connections = sockets.Count + 1, connection_info = new { app_id = "A0VABOT" } });
        sockets[number] = socket;
        try
        {
            var buffer = new byte[1 << 20];
            while (await socket.ReceiveAsync(buffer, http.RequestAborted) is { MessageType: WebSocketMessageType.Text } got)
            {
                var message = JsonElement.Parse(buffer.AsSpan(0, got.Count));
                if (message.TextAt("envelope_id") is { } id && awaited.TryRemove(id, out var answer))
                {
                    answer.SetResult(message);
                }
            }

            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or IOException)
        {
            // Gone.
        }
        finally
        {
            sockets.TryRemove(number, out _);
        }
    }

    private async Task<bool> SendAsync(object message)
    {
        var open = sockets.Values.ToList();
        try
        {
            return open.Count > 0 && await WriteAsync(open[Random.Shared.Next(open.Count)], message);
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or InvalidOperationException or IOException)
        {
            return false;
        }
    }

    private async Task<bool> WriteAsync(WebSocket socket, object message)
    {
        await voice.WaitAsync();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(message)), WebSocketMessageType.Text, true, CancellationToken.None);
            return true;
        }
        finally
        {
            voice.Release();
        }
    }
}
