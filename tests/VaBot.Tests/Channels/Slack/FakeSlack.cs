using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Slack as its documentation says, on this machine: takes what Slack takes, refuses what Slack refuses, forgets nothing.</summary>
public sealed partial class FakeSlack : IAsyncDisposable
{
    public const string Token = "xoxb-test";

    private readonly WebApplication server;

    private readonly IClock clock;

    private readonly Lock one = new();

    private readonly List<FakeSlackMessage> received = [];

    private readonly List<string> refused = [];

    private readonly List<(string? Method, Func<HttpContext, Task> Mishap)> mishaps = [];

    private FakeSlack(WebApplication server, IClock clock)
    {
        this.server = server;
        this.clock = clock;
        server.MapPost("/api/chat.postMessage", http => AnsweredAsync(http, () => PostAsync(http, isEphemeral: false)));
        server.MapPost("/api/chat.postEphemeral", http => AnsweredAsync(http, () => PostAsync(http, isEphemeral: true)));
        server.MapPost("/api/chat.update", http => AnsweredAsync(http, () => ChangeAsync(http, isDeletion: false)));
        server.MapPost("/api/chat.delete", http => AnsweredAsync(http, () => ChangeAsync(http, isDeletion: true)));
        server.MapMethods("/api/conversations.history", ["GET", "POST"], http => AnsweredAsync(http, () => HistoryAsync(http, isThread: false)));
        server.MapMethods("/api/conversations.replies", ["GET", "POST"], http => AnsweredAsync(http, () => HistoryAsync(http, isThread: true)));
        MapViews();
        MapFiles();
        MapSockets();
        MapOAuth();
        MapUsers();
        server.MapPost("/hooks/{id}", (HttpContext http, string id) => AnsweredAsync(http, () => RespondAsync(http, id)));
    }

    /// <summary>Every message taken, in order; one that a dropped connection hid from its sender is among them.</summary>
    public IReadOnlyList<FakeSlackMessage> Received
    {
        get
        {
            lock (one)
            {
                return [.. received];
            }
        }
    }

    /// <summary>The error of every call refused, in order.</summary>
    public IReadOnlyList<string> Refused
    {
        get
        {
            lock (one)
            {
                return [.. refused];
            }
        }
    }

    /// <summary>Calls of any kind, refused or not.</summary>
    public int Calls { get; private set; }

    /// <summary>Messages a conversation takes within a second; Slack says about one and lets short bursts pass.</summary>
    public int MessagesPerSecond { get; set; } = 5;

    /// <summary>Conversations by id with the error they answer, for instance <c>is_archived</c>.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>Sees every call with a body in JSON: the method's name and its arguments.</summary>
    public Action<string, JsonElement>? Seen { get; set; }

    public string ApiUrl => server.Urls.First() + "/api/";

    public static async Task<FakeSlack> StartAsync(IClock clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        var slack = new FakeSlack(builder.Build(), clock);
        await slack.server.StartAsync();
        return slack;
    }

    /// <summary>A response address, as a command or a click brings it along.</summary>
    /// <param name="replaceable">The message the click was on; null for a command's.</param>
    public string OpenResponseUrl(string channel, string user, FakeSlackMessage? replaceable = null) => $"{server.Urls.First()}/hooks/{Open(channel, user, replaceable)}";

    /// <summary>The next call is told to wait.</summary>
    public void LimitNext(int retryAfterSeconds) => Next(http =>
    {
        http.Response.Headers.RetryAfter = retryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return FailAsync(http, StatusCodes.Status429TooManyRequests, "ratelimited");
    });

    /// <summary>The next call ends with this status and nothing done.</summary>
    public void FailNext(int status, string error = "internal_error") => Next(http => FailAsync(http, status, error));

    /// <summary>The next call is answered 200 with something that is not Slack's.</summary>
    public void AnswerNext(string body) => Next(http => http.Response.WriteAsync(body));

    /// <summary>The next message is taken, and the connection ends before the sender hears of it.</summary>
    /// <param name="method">The method it must be a call of; null for any.</param>
    public void DropNextAfterAccepting(string? method = null) => dropsNext = method ?? "";

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>The next call goes like this.</summary>
    /// <param name="method">The method it must be a call of; null for any.</param>
    public void Next(Func<HttpContext, Task> mishap, string? method = null)
    {
        lock (one)
        {
            mishaps.Add((method, mishap));
        }
    }

    private async Task AnsweredAsync(HttpContext http, Func<Task> answer)
    {
        Func<HttpContext, Task>? mishap;
        lock (one)
        {
            Calls++;
            var next = mishaps.FindIndex(one => one.Method is null || http.Request.Path.Value!.EndsWith(one.Method, StringComparison.Ordinal));
            mishap = next < 0 ? null : mishaps[next].Mishap;
            if (next >= 0)
            {
                mishaps.RemoveAt(next);
            }
        }

        await (mishap?.Invoke(http) ?? answer());
    }

    private Task FailAsync(HttpContext http, int status, string error)
    {
        lock (one)
        {
            refused.Add(error);
        }

        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new { ok = false, error });
    }
}
