using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace VaBot.Channels.Slack.Socket;

/// <summary>Whole messages out of a connection's pieces.</summary>
internal static class SlackFrames
{
    /// <summary>What Slack sends stays far below.</summary>
    private const int LargestMessage = 1 << 20;

    /// <returns>Null when the connection is closed, or says what no Slack says.</returns>
    public static async Task<JsonElement?> ReceiveAsync(ClientWebSocket connection, CancellationToken stoppingToken)
    {
        var message = new ArrayBufferWriter<byte>(4096);
        ValueWebSocketReceiveResult got;
        do
        {
            got = await connection.ReceiveAsync(message.GetMemory(4096), stoppingToken);
            message.Advance(got.Count);
            if (got.MessageType != WebSocketMessageType.Text || message.WrittenCount > LargestMessage)
            {
                return null;
            }
        }
        while (!got.EndOfMessage);

        try
        {
            return JsonElement.Parse(message.WrittenSpan);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Says goodbye, if anybody is still there to hear it.</summary>
    public static async Task CloseAsync(ClientWebSocket connection, TimeSpan within)
    {
        try
        {
            using var patience = new CancellationTokenSource(within);
            await connection.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or InvalidOperationException or IOException)
        {
            // Gone already.
        }
    }
}
