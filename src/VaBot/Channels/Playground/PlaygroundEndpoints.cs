using System.Globalization;
using System.Text.Json;

namespace VaBot.Channels.Playground;

/// <summary>The playground's HTTP doors. All of them stand behind <see cref="PlaygroundGuard"/>.</summary>
public static class PlaygroundEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var playground = routes.MapGroup("").AddEndpointFilter<PlaygroundGuard>();
        PlaygroundPage.Map(playground);

        playground.MapPost("/playground/say", async (HttpRequest request, PlaygroundSay door, CancellationToken cancellationToken) =>
            Results.Json(await door.SayAsync(await ReadAsync<PlaygroundSaid>(request, cancellationToken), cancellationToken), PlaygroundItem.Json));

        playground.MapGet("/playground/messages", async (HttpRequest request, PlaygroundTranscript transcript, CancellationToken cancellationToken) =>
            Results.Json(await transcript.HistoryAsync(Seat(request), cancellationToken), PlaygroundItem.Json));

        playground.MapGet("/playground/stream", (HttpContext http, PlaygroundEvents events) =>
            events.SendAsync(http, Seat(http.Request), Last(http.Request)));

        playground.MapGet("/playground/clock", async (HttpRequest request, PlaygroundClock clock, CancellationToken cancellationToken) =>
            Results.Json(await clock.ReadAsync(request.Query["as"], cancellationToken)));

        playground.MapPost("/playground/clock", async (HttpRequest request, PlaygroundClock clock, CancellationToken cancellationToken) =>
            Results.Json(await clock.MoveAsync(await ReadAsync<PlaygroundMove>(request, cancellationToken), cancellationToken)));

        playground.MapGet("/playground/files/{id:long}/{n:int:min(0)}", FileAsync);
    }

    private static async Task<IResult> FileAsync(long id, int n, HttpResponse response, PlaygroundTranscript transcript, CancellationToken cancellationToken)
    {
        if (await transcript.FileAsync(id, n, cancellationToken) is not { } file)
        {
            return PlaygroundGuard.Refuse(StatusCodes.Status404NotFound, "There is no such file.");
        }

        // With a name it is an attachment: saved, never shown as part of this site.
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(file.Content, file.MediaType, file.Name);
    }

    /// <summary>Read by hand: the framework's own reading comes before the guard and answers mistakes without a sentence.</summary>
    private static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
    {
        const string Expected = "The body must be JSON such as {\"as\":\"anna\",\"in\":\"acme\",\"text\":\"/log 45m newsletter\"}.";
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, PlaygroundItem.Json, cancellationToken)
                ?? throw new PlaygroundRefusal(StatusCodes.Status400BadRequest, Expected);
        }
        catch (JsonException)
        {
            throw new PlaygroundRefusal(StatusCodes.Status400BadRequest, Expected);
        }
    }

    private static PlaygroundSeat Seat(HttpRequest request) => PlaygroundSeat.Find(request.Query["as"], request.Query["in"]);

    /// <summary>What the browser says it has; on its first visit, what the page read before it opened the stream.</summary>
    private static long Last(HttpRequest request)
    {
        var said = request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } header ? header : request.Query["after"].ToString();
        return long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : 0;
    }
}
