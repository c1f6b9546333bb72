using System.Net;
using System.Net.Sockets;

namespace VaBot.Benchmarks.Log;

/// <summary>One kept-alive connection that knows just enough HTTP: sends prepared bytes, waits for the end of the answer.</summary>
public sealed class Connection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    private readonly byte[] buffer = new byte[64 * 1024];

    public async Task OpenAsync(int port) => await socket.ConnectAsync(IPAddress.Loopback, port);

    /// <returns>The answer's body.</returns>
    /// <exception cref="InvalidOperationException">Anything but 200, or the connection ended.</exception>
    public async Task<ReadOnlyMemory<byte>> AskAsync(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        var have = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(have));
            have += read;
            if (read == 0)
            {
                throw new InvalidOperationException("The connection ended.");
            }

            if (Body(buffer.AsSpan(0, have)) is { } body)
            {
                return buffer.AsMemory(body);
            }
        }
    }

    public void Dispose() => socket.Dispose();

    /// <summary>Where the body is, once all of it is there.</summary>
    private static Range? Body(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return null;
        }

        if (!answer.StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException("Not answered with 200: " + System.Text.Encoding.UTF8.GetString(answer));
        }

        var from = head + 4;
        var length = answer[..head].IndexOf("Content-Length: "u8);
        if (length < 0)
        {
            return answer.EndsWith("0\r\n\r\n"u8) ? from..answer.Length : null;
        }

        System.Buffers.Text.Utf8Parser.TryParse(answer[(length + "Content-Length: "u8.Length)..head], out int size, out _);
        return answer.Length >= from + size ? from..(from + size) : null;
    }
}
