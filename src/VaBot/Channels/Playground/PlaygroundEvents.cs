using System.Globalization;
using System.Text.Json;

namespace VaBot.Channels.Playground;

/// <summary>Server-sent events of one pane: what the person sees there from a given message on, and the clock when it is moved.</summary>
/// <remarks>The format is WHATWG HTML, "Server-sent events". The number of a message is the event's id, so a browser that
/// reconnects says by itself (<c>Last-Event-ID</c>) what it has. A comment now and then shows that the connection lives.</remarks>
public sealed class PlaygroundEvents(PlaygroundStream stream, IServiceScopeFactory scopes, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <param name="last">The last message the page has; 0 for none.</param>
    public async Task SendAsync(HttpContext http, PlaygroundSeat seat, long last)
    {
        // A stream has no end of its own; without this it would keep the program from stopping.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        using var listener = stream.Listen();
        try
        {
            await http.Response.WriteAsync("retry: 1000\n\n", end.Token);
            while (true)
            {
                last = await SendNewsAsync(http.Response, seat, last, listener.TakeClockMoved(), end.Token);
                if (!await listener.WaitAsync(Heartbeat, end.Token))
                {
                    await http.Response.WriteAsync(": still here\n\n", end.Token);
                }
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page was closed or the program stops.
        }
    }

    private async Task<long> SendNewsAsync(HttpResponse response, PlaygroundSeat seat, long last, bool clockMoved, CancellationToken cancellationToken)
    {
        // A scope for each look: a page may stay open for days, a database context should not.
        await using var scope = scopes.CreateAsyncScope();
        if (clockMoved)
        {
            var time = await scope.ServiceProvider.GetRequiredService<PlaygroundClock>().ReadAsync(seat.Person, cancellationToken);
            await WriteAsync(response, "clock", id: null, time, cancellationToken);
        }

        var transcript = scope.ServiceProvider.GetRequiredService<PlaygroundTranscript>();
        foreach (var item in await transcript.SinceAsync(seat, last, cancellationToken))
        {
            last = item.Id ?? last;
            await WriteAsync(response, "message", item.Id, item, cancellationToken);
        }

        await response.Body.FlushAsync(cancellationToken);
        return last;
    }

    private static Task WriteAsync<T>(HttpResponse response, string name, long? id, T data, CancellationToken cancellationToken)
    {
        // JSON has no raw line breaks, so one data line is enough.
        var number = id is null ? "" : string.Create(CultureInfo.InvariantCulture, $"id: {id}\n");
        return response.WriteAsync($"event: {name}\n{number}data: {JsonSerializer.Serialize(data, PlaygroundItem.Json)}\n\n", cancellationToken);
    }
}
