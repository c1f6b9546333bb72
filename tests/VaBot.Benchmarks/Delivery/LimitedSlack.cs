using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace VaBot.Benchmarks.Delivery;

/// <summary>As much of Slack as messages need, with its limits: so many a minute for each workspace (which the first letters of a channel's id name), one
/// a second for each conversation, and 429 with <c>Retry-After</c> beyond. One workspace is slow, one always fails.</summary>
internal sealed class LimitedSlack : IAsyncDisposable
{
    public const string Slow = "DSLOW", Failing = "DFAIL";

    private readonly WebApplication server;

    private readonly double perSecond;

    private readonly int burst;

    private readonly ConcurrentDictionary<string, Bucket> buckets = new();

    private readonly ConcurrentDictionary<string, int> taken = new();

    private readonly Stopwatch clock = Stopwatch.StartNew();

    private int refused;

    private LimitedSlack(WebApplication server, double perSecond, int burst) => (this.server, this.perSecond, this.burst) = (server, perSecond, burst);

    public string ApiUrl => server.Urls.First() + "/api/";

    /// <summary>How often each message was taken, by its key.</summary>
    public IReadOnlyDictionary<string, int> Taken => taken;

    public int Refused => refused;

    public static async Task<LimitedSlack> StartAsync(double perSecond, int burst)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var slack = new LimitedSlack(builder.Build(), perSecond, burst);
        slack.server.MapPost("/api/chat.postMessage", (Func<HttpContext, Task<IResult>>)slack.PostAsync);
        slack.server.MapGet("/api/conversations.history", () => Results.Json(new { ok = true, messages = Array.Empty<object>() }));
        await slack.server.StartAsync();
        return slack;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task<IResult> PostAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        var channel = body.RootElement.GetProperty("channel").GetString()!;
        var workspace = channel[..5];
        if (workspace == Slow)
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
        }
        else if (workspace == Failing)
        {
            return Results.StatusCode(503);
        }

        if (!Allowed(workspace, perSecond, burst) || !Allowed(channel, 1, 3))
        {
            Interlocked.Increment(ref refused);
            http.Response.Headers.RetryAfter = "1";
            return Results.Json(new { ok = false, error = "ratelimited" }, statusCode: 429);
        }

        taken.AddOrUpdate(body.RootElement.GetProperty("metadata").GetProperty("event_payload").GetProperty("key").GetString()!, 1, (_, before) => before + 1);
        return Results.Json(new { ok = true, ts = "1.1" });
    }

    private bool Allowed(string what, double rate, int most)
    {
        var bucket = buckets.GetOrAdd(what, _ => new Bucket { Left = most });
        lock (bucket)
        {
            var now = clock.Elapsed.TotalSeconds;
            bucket.Left = Math.Min(most, bucket.Left + (now - bucket.At) * rate);
            bucket.At = now;
            if (bucket.Left < 1)
            {
                return false;
            }

            bucket.Left--;
            return true;
        }
    }

    private sealed class Bucket
    {
        public double Left;

        public double At;
    }
}
