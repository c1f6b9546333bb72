using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace VaBot.Tests.Channels.Teams;

/// <summary>The connector of Teams as its documentation says, on this machine: takes what Teams takes, refuses what Teams refuses, forgets nothing.
/// It also stands in for Microsoft's key list and token service.</summary>
public sealed partial class FakeTeams : IAsyncDisposable
{
    public const string Token = "fake-connector-token";

    private readonly WebApplication server;

    private readonly IClock clock;

    private readonly Lock one = new();

    private readonly List<FakeTeamsMessage> messages = [];

    private readonly List<string> refused = [];

    private readonly Queue<Func<HttpContext, Func<Task>, Task>> mishaps = new();

    private int ids;

    private int revocations;

    private FakeTeams(WebApplication server, IClock clock)
    {
        this.server = server;
        this.clock = clock;
        MapConnector(server);
        server.MapGet("/metadata", http => KeysAsync(http, new { issuer = "https://api.botframework.com", jwks_uri = Url + "/keys" }));
        server.MapGet("/keys", http => KeysAsync(http, new { keys = Keys }));
        server.MapPost("/token", TokenAsync);
    }

    public string Url => server.Urls.First();

    /// <summary>Every message as it stands now, in order; a deleted one is not among them.</summary>
    public IReadOnlyList<FakeTeamsMessage> Messages
    {
        get
        {
            lock (one)
            {
                return [.. messages];
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

    /// <summary>Calls of the connector of any kind, refused or not.</summary>
    public int Calls { get; private set; }

    /// <summary>How often the key list was fetched.</summary>
    public int KeyFetches { get; private set; }

    public bool KeysAreDown { get; set; }

    public List<object> Keys { get; } = [];

    /// <summary>What was posted to the token service, form by form.</summary>
    public List<string> TokenRequests { get; } = [];

    /// <summary>False for an emulator, which asks nobody who they are.</summary>
    public bool WantsToken { get; set; } = true;

    /// <summary>Conversations by id with the error they answer, for instance <c>ConversationNotFound</c>.</summary>
    public Dictionary<string, (int Status, string Code)> Errors { get; } = [];

    /// <summary>Accounts a conversation's list of members knows, by the service's own id.</summary>
    public Dictionary<string, JsonObject> Members { get; } = [];

    /// <summary>Whose direct messages were asked for, in order.</summary>
    public List<string> Opened { get; } = [];

    /// <summary>Holds the key list back until it is done.</summary>
    public Task KeysAreHeld { get; set; } = Task.CompletedTask;

    /// <summary>Answers whose caller loses patience before they come.</summary>
    public int Lost { get; set; }

    /// <summary>Files taken by an upload address.</summary>
    public Dictionary<string, byte[]> Uploads { get; } = [];

    public static async Task<FakeTeams> StartAsync(IClock clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        var teams = new FakeTeams(builder.Build(), clock);
        await teams.server.StartAsync();
        return teams;
    }

    /// <summary>The next call of the connector goes like this; the second argument is what would have happened.</summary>
    public void Next(Func<HttpContext, Func<Task>, Task> mishap)
    {
        lock (one)
        {
            mishaps.Enqueue(mishap);
        }
    }

    /// <summary>The next call is told to wait.</summary>
    public void LimitNext(int? retryAfterSeconds, int status = StatusCodes.Status429TooManyRequests) => Next((http, _) =>
    {
        if (retryAfterSeconds is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return FailAsync(http, status, "TooManyRequests");
    });

    /// <summary>The next call ends with this status and nothing done.</summary>
    public void FailNext(int status, string code = "ServiceError") => Next((http, _) => FailAsync(http, status, code));

    /// <summary>The next call is done, and its sender hears something else of it.</summary>
    public void HideNext(int status) => Next(async (http, done) =>
    {
        var body = http.Response.Body;
        http.Response.Body = Stream.Null;
        await done();
        http.Response.Body = body;
        (http.Response.StatusCode, http.Response.ContentLength) = (status, 0);
    });

    /// <summary>Tokens given so far are not taken any more.</summary>
    public void RevokeTokens() => revocations++;

    /// <summary>Somebody deletes a message.</summary>
    public void Forget(FakeTeamsMessage message)
    {
        lock (one)
        {
            messages.RemoveAll(there => there.Id == message.Id);
        }
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private string Given => revocations == 0 ? Token : $"{Token}-{revocations}";

    private async Task AnsweredAsync(HttpContext http, Func<Task> answer)
    {
        Func<HttpContext, Func<Task>, Task>? mishap;
        lock (one)
        {
            Calls++;
            mishaps.TryDequeue(out mishap);
        }

        if (WantsToken && http.Request.Headers.Authorization != "Bearer " + Given)
        {
            await FailAsync(http, StatusCodes.Status401Unauthorized, "Unauthorized");
            return;
        }

        if (!WantsToken && http.Request.Headers.Authorization.Count > 0)
        {
            await FailAsync(http, StatusCodes.Status400BadRequest, "AnEmulatorWasGivenAToken");
            return;
        }

        await (mishap?.Invoke(http, answer) ?? answer());
    }

    private Task FailAsync(HttpContext http, int status, string code)
    {
        lock (one)
        {
            refused.Add(code);
        }

        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new { error = new { code, message = "The fake says no." } });
    }

    private async Task KeysAsync(HttpContext http, object answer)
    {
        KeyFetches += http.Request.Path == "/keys" || KeysAreDown ? 1 : 0;
        await KeysAreHeld;
        if (KeysAreDown)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        await http.Response.WriteAsJsonAsync(answer);
    }

    private async Task TokenAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        TokenRequests.Add(await reader.ReadToEndAsync());
        await http.Response.WriteAsJsonAsync(new { token_type = "Bearer", expires_in = 3599, access_token = Given });
    }

    private static async Task<JsonElement> BodyAsync(HttpContext http)
    {
        using var copy = new MemoryStream();
        await http.Request.Body.CopyToAsync(copy);
        return JsonElement.Parse(copy.ToArray());
    }
}
