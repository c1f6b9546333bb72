using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace VaBot.Benchmarks.Delivery;

/// <summary>As much of a platform as messages need, with its limits: so many a second of each workspace and of each conversation, and 429 with
/// <c>Retry-After</c> beyond. One workspace is slow, one always fails.</summary>
internal abstract class LimitedPlatform : IAsyncDisposable
{
    public const string Slow = "SLOW", Failing = "FAIL";

    private readonly WebApplication server;

    private readonly ConcurrentDictionary<string, Bucket> buckets = new();

    private readonly ConcurrentDictionary<string, int> taken = new();

    private readonly Stopwatch clock = Stopwatch.StartNew();

    private int refused;

    protected LimitedPlatform()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
    }

    public abstract string Channel { get; }

    /// <summary>Messages a second that a workspace takes.</summary>
    public abstract double PerSecond { get; }

    /// <summary>Messages a workspace takes at once.</summary>
    public abstract int Burst { get; }

    /// <summary>What the bot is told so that it comes here.</summary>
    public abstract IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>How often each message was taken, by its key.</summary>
    public IReadOnlyDictionary<string, int> Taken => taken;

    public int Refused => refused;

    protected string Url => server.Urls.First();

    /// <summary>The place of a conversation, as the channel writes it.</summary>
    public abstract string Place(string workspace, int conversation);

    /// <summary>Rows the bot has of a conversation it was in before.</summary>
    public virtual IEnumerable<object> Known(string workspace, int conversation) => [];

    public Task StartAsync()
    {
        Map(server);
        return server.StartAsync();
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    protected abstract void Map(WebApplication app);

    /// <param name="perConversation">Messages a second of one conversation, and how many at once.</param>
    /// <returns>Null when it is taken; else the answer.</returns>
    protected async Task<IResult?> LimitAsync(HttpContext http, string workspace, string conversation, (double PerSecond, int Burst) perConversation)
    {
        if (workspace == Slow)
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
        }
        else if (workspace == Failing)
        {
            return Results.StatusCode(503);
        }

        if (Allowed(workspace, PerSecond, Burst) && Allowed(conversation, perConversation.PerSecond, perConversation.Burst))
        {
            return null;
        }

        Interlocked.Increment(ref refused);
        http.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
        return Results.Json(new { ok = false, error = "ratelimited" }, statusCode: 429);
    }

    protected void Take(string key) => taken.AddOrUpdate(key, 1, (_, before) => before + 1);

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
