using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Shouldly;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Tests.Channels.Slack;

namespace VaBot.Tests.Channels.Teams;

/// <summary>The whole program with the demo practice, reached as Teams reaches it, and a Teams for it to reach.
/// It is Friday, 20 November 2026, 10:00 in Budapest.</summary>
public sealed class TeamsBot : IAsyncDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"vabot-teams-{Guid.NewGuid():N}.db");

    private readonly WebApplicationFactory<Program> program;

    private readonly TeamsSigner signer = new();

    private TeamsBot(FakeTeams teams, FakeClock clock, IReadOnlyDictionary<string, string?> settings, string environment)
    {
        (Teams, Clock) = (teams, clock);
        teams.Keys.Add(signer.Public("msteams"));
        foreach (var who in new[] { "anna", "carl", "beth", "peter", "guest" })
        {
            teams.Members[$"29:{who}"] = TeamsPayload.Account(who);
        }

        program = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment(environment);
            host.UseSetting("VaBot:Demo", "true");
            host.UseSetting("VaBot:Database:ConnectionString", $"Data Source={file}");
            foreach (var (name, value) in settings)
            {
                host.UseSetting(name, value);
            }

            host.ConfigureTestServices(services => services
                .AddSingleton<IClock>(clock)
                .AddSingleton<ILoggerProvider>(Log)
                .AddSingleton<IStartupFilter, FromThisMachine>()
                .AddKeyedSingleton<HttpMessageHandler>("VaBot:Teams", (_, _) => new Detour(teams) { InnerHandler = new SocketsHttpHandler() }));
        });
        Http = program.CreateClient();
    }

    public FakeTeams Teams { get; }

    public FakeClock Clock { get; }

    public KeptLog Log { get; } = new();

    public HttpClient Http { get; }

    public IServiceProvider Services => program.Services;

    public static async Task<TeamsBot> StartAsync(Func<FakeTeams, Dictionary<string, string?>>? settings = null, string environment = "Development")
    {
        var clock = new FakeClock(TestBot.Start);
        var teams = await FakeTeams.StartAsync(clock);
        return new TeamsBot(teams, clock, (settings ?? Settings)(teams), environment);
    }

    /// <summary>No registration, no token: Microsoft's emulator on this machine.</summary>
    public static async Task<TeamsBot> StartForEmulatorAsync(string environment = "Development")
    {
        var bot = await StartAsync(_ => new() { ["VaBot:Teams:AllowUnauthenticated"] = "true" }, environment);
        bot.Teams.WantsToken = false;
        return bot;
    }

    public static Dictionary<string, string?> Settings(FakeTeams teams) => new()
    {
        ["VaBot:Teams:AppId"] = TeamsPayload.AppId,
        ["VaBot:Teams:AppPassword"] = "a secret",
        ["VaBot:PublicUrl"] = "https://bot.example.com",
        ["VaBot:Teams:TenantId"] = TeamsPayload.Tenant,
        ["VaBot:Teams:OpenIdMetadataUrl"] = teams.Url + "/metadata",
        ["VaBot:Teams:TokenUrl"] = teams.Url + "/token",
    };

    /// <summary>Says something and lets the outbox answer.</summary>
    /// <returns>What the bot wrote for it; null when it kept silent.</returns>
    public async Task<FakeTeamsMessage?> SayAsync(string who, string where, string text)
    {
        var before = Teams.Messages.Count;
        await TellAsync(TeamsPayload.Message(who, where, text));
        return Teams.Messages.Skip(before).SingleOrDefault();
    }

    /// <summary>Brings an activity, which must be taken, and lets the outbox answer.</summary>
    public async Task TellAsync(JsonNode activity)
    {
        (await PostAsync(activity)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await DrainAsync();
    }

    /// <summary>Presses the button whose command starts so, and lets the outbox put the card in its place.</summary>
    /// <param name="card">As the person sees it.</param>
    /// <returns>The card the person sees then.</returns>
    public async Task<JsonElement> PressAsync(string who, FakeTeamsMessage message, string command, JsonElement? card = null)
    {
        var response = await PostAsync(Click(who, message, TeamsCardReading.Action(card ?? message.Card, command)));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        await DrainAsync();
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        answer.GetProperty("statusCode").GetInt32().ShouldBe(200, answer.ToString());
        return answer.GetProperty("value");
    }

    /// <summary>Her client asks for her own view of a card.</summary>
    public async Task<JsonElement> ViewAsync(string who, FakeTeamsMessage message)
    {
        var response = await PostAsync(Click(who, message, message.Card.GetProperty("refresh").GetProperty("action")));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    /// <summary>An invoke as Teams sends it for a click.</summary>
    public static JsonNode Click(string who, FakeTeamsMessage message, JsonElement action)
    {
        var where = message.Conversation.StartsWith("a:", StringComparison.Ordinal) ? "dm" : message.Conversation[3..].Split('@')[0];
        var click = TeamsPayload.Of(where == "dm" ? TeamsPayload.ClickPersonal : TeamsPayload.ClickChannel, who, where);
        click["id"] = Guid.NewGuid().ToString();
        click["replyToId"] = message.Id;
        click["value"]!["action"] = JsonNode.Parse(action.GetRawText());
        return click;
    }

    public Task<HttpResponseMessage> PostAsync(JsonNode activity) => PostAsync(activity.ToJsonString(), "Bearer " + signer.Sign(Clock.Now));

    public async Task<HttpResponseMessage> PostAsync(string body, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await Http.SendAsync(request);
    }

    /// <summary>A token that proves the next request.</summary>
    public string Sign(Action<Dictionary<string, object>>? change = null) => signer.Sign(Clock.Now, change);

    public Task DrainAsync() => Services.GetRequiredService<OutboxSender>().DrainAsync(CancellationToken.None);

    public async Task<T> LookAsync<T>(Func<Database, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<Database>());
    }

    public Task<List<T>> RowsAsync<T>()
        where T : class => LookAsync(database => database.Set<T>().AsNoTracking().ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        await Teams.DisposeAsync();
        signer.Dispose();
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={file}"));
        foreach (var name in new[] { file, file + "-wal", file + "-shm" })
        {
            System.IO.File.Delete(name);
        }
    }

    /// <summary>Tells the program what a socket would: that its caller is on this machine.</summary>
    private sealed class FromThisMachine : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, then) =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Loopback;
                return then(http);
            });
            next(app);
        };
    }

    /// <summary>Leads what goes to Microsoft's addresses to this machine, and nothing else.</summary>
    private sealed class Detour(FakeTeams teams) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var isConnector = request.RequestUri!.AbsolutePath.Contains("/v3/", StringComparison.Ordinal);
            if (request.RequestUri is { Scheme: "https", Host: "smba.trafficmanager.net" or "contoso-my.sharepoint.com" } url)
            {
                request.RequestUri = new Uri(teams.Url + url.PathAndQuery.Replace("/emea/", "/", StringComparison.Ordinal));
            }

            var answer = await base.SendAsync(request, cancellationToken);
            if (!isConnector || teams.Lost == 0)
            {
                return answer;
            }

            // As HttpClient says it after its patience.
            teams.Lost--;
            answer.Dispose();
            throw new TaskCanceledException("The request was canceled due to the configured HttpClient.Timeout.", new TimeoutException());
        }
    }
}
