using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Data;
using VaBot.Delivery;

namespace VaBot.Tests.Channels.Slack;

/// <summary>The whole program with the demo practice, reached as Slack reaches it, and a Slack for it to reach.
/// It is Friday, 20 November 2026, 10:00 in Budapest.</summary>
public sealed partial class SlackBot : IAsyncDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"vabot-slack-{Guid.NewGuid():N}.db");

    private readonly string? secret;

    private WebApplicationFactory<Program> program;

    private HttpClient http;

    private int keystrokes;

    private readonly (string Name, string Value)[] settings;

    private SlackBot(FakeSlack slack, FakeClock clock, string? secret, (string Name, string Value)[] settings)
    {
        this.settings = settings;
        (Slack, Clock, this.secret) = (slack, clock, secret);
        (program, http) = Start();
    }

    private (WebApplicationFactory<Program> Program, HttpClient Http) Start()
    {
        var started = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("VaBot:Demo", "true");
            host.UseSetting("VaBot:Database:ConnectionString", $"Data Source={file}");
            host.UseSetting("VaBot:Slack:SigningSecret", secret);
            host.UseSetting("VaBot:Slack:BotToken", FakeSlack.Token);
            host.UseSetting("VaBot:Slack:ApiUrl", Slack.ApiUrl);
            host.UseSetting("VaBot:Slack:MessagesPerSecond", "1000");
            host.UseSetting("VaBot:Slack:WorkspaceMessagesPerMinute", "60000");
            foreach (var (name, value) in settings)
            {
                host.UseSetting(name, value);
            }

            host.ConfigureTestServices(services => services.AddSingleton<IClock>(Clock).AddSingleton<ILoggerProvider>(Log));
        });
        return (started, started.CreateClient());
    }

    /// <summary>The program ends and starts anew, on the same database.</summary>
    public async Task RestartAsync()
    {
        await program.DisposeAsync();
        (program, http) = Start();
    }

    public FakeSlack Slack { get; }

    public FakeClock Clock { get; }

    public KeptLog Log { get; } = new();

    public static async Task<SlackBot> StartAsync(string? secret = "8f742231b10e8888abcd99yyyzzz85a5", params (string Name, string Value)[] settings)
    {
        var clock = new FakeClock(TestBot.Start);
        return new SlackBot(await FakeSlack.StartAsync(clock), clock, secret, settings);
    }

    /// <returns>What stands there, whatever it says of itself: a bot that has only just started is not ready yet.</returns>
    public async Task<string> GetAsync(string path)
    {
        using var answer = await http.GetAsync(path);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Types a slash command.</summary>
    /// <returns>What Slack shows then; null when the answer was empty.</returns>
    public async Task<FakeSlackMessage?> TypeAsync(string user, string channel, string command, string text) =>
        Shown(channel, user, await PostAsync("/slack/commands", Keystroke(user, channel, command, text)));

    /// <summary>The body of a slash command as Slack would send it for a fresh keystroke.</summary>
    public string Keystroke(string user, string channel, string command, string text) =>
        $"token=x&team_id=T0VABOT&team_domain=vabot&channel_id={channel}&channel_name=c&user_id={user}&user_name=u&command={Uri.EscapeDataString(command)}"
        + $"&text={Uri.EscapeDataString(Escaped(command, text))}&api_app_id=A0VABOT&is_enterprise_install=false&response_url={Uri.EscapeDataString(Slack.OpenResponseUrl(channel, user))}"
        + $"&trigger_id={Slack.Trigger()}";

    /// <summary>Presses the button whose command starts so, and lets the outbox answer.</summary>
    /// <returns>What Slack was sent for it.</returns>
    public async Task<FakeSlackMessage> PressAsync(string user, FakeSlackMessage message, string command)
    {
        var before = Slack.Received.Count;
        (await PostAsync("/slack/actions", Click(user, message, command))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await DrainAsync();
        return Slack.Received.Skip(before).ShouldHaveSingleItem();
    }

    /// <summary>The body of a click as Slack would send it.</summary>
    public string Click(string user, FakeSlackMessage message, string command) => Payload.Click(ClickJson(user, message, command));

    public string ClickJson(string user, FakeSlackMessage message, string command)
    {
        var click = JsonNode.Parse(Payload.Text("button.json"))!;
        click["user"]!["id"] = user;
        click["channel"]!["id"] = message.Channel;
        click["container"]!["channel_id"] = message.Channel;
        click["container"]!["is_ephemeral"] = message.IsEphemeral;
        click["container"]!["message_ts"] = message.Ts.Length > 0 ? message.Ts : click["container"]!["message_ts"]!.GetValue<string>();
        click["response_url"] = Slack.OpenResponseUrl(message.Channel, user, message);
        var (button, value) = message.Pressable.First(one => one.Value.StartsWith(command, StringComparison.Ordinal));
        click["actions"]![0]!["action_id"] = button;
        click["actions"]![0]!["value"] = value;
        click["trigger_id"] = Slack.Trigger();
        click["actions"]![0]!["action_ts"] = $"{Clock.Now.ToUnixTimeSeconds()}.{++keystrokes}";
        return click.ToJsonString();
    }

    /// <summary>Sends a shortcut, a click or a submitted window, and lets the outbox answer.</summary>
    /// <returns>The answer's body.</returns>
    public async Task<string> InteractAsync(string json)
    {
        var response = await PostAsync("/slack/actions", Payload.Click(json));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        await DrainAsync();
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Sends an event and lets the outbox answer.</summary>
    public async Task TellAsync(string json)
    {
        (await PostAsync("/slack/events", json)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await DrainAsync();
    }

    public Task<HttpResponseMessage> PostAsync(string path, string body) => PostAsync(path, Encoding.UTF8.GetBytes(body), Clock.Now.ToUnixTimeSeconds());

    public Task<HttpResponseMessage> PostAsync(string path, byte[] body, long signedAt) =>
        PostAsync(path, body, signedAt.ToString(CultureInfo.InvariantCulture), SlackSignature.Sign(Payload.Options.SigningSecret!, signedAt, body));

    public async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string? timestamp, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", path.EndsWith("events", StringComparison.Ordinal) ? "application/json" : "application/x-www-form-urlencoded");
        Add(SlackSignature.TimestampHeader, timestamp);
        Add(SlackSignature.SignatureHeader, signature);
        return await http.SendAsync(request);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }

    public Task DrainAsync() => program.Services.GetRequiredService<OutboxSender>().DrainAsync(CancellationToken.None);

    public T Service<T>()
        where T : notnull => program.Services.GetRequiredService<T>();

    /// <summary>A browser of its own, which follows no redirects.</summary>
    public HttpClient Browser(bool keepsCookies = true) => program.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = keepsCookies, BaseAddress = new Uri("https://bot.example.com") });

    public async Task ChangeAsync(Action<Database> change)
    {
        await using var scope = program.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        change(database);
        await database.SaveChangesAsync();
    }

    public async Task<List<T>> RowsAsync<T>()
        where T : class
    {
        await using var scope = program.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Database>().Set<T>().AsNoTracking().ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        await Slack.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={file}"));
        foreach (var name in new[] { file, file + "-wal", file + "-shm" })
        {
            System.IO.File.Delete(name);
        }
    }

    /// <summary>People's names in Slack's own writing, for a command whose manifest asks for it; as typed else.</summary>
    private static string Escaped(string command, string text) => Regex.IsMatch(Manifest.Value, $@"- command: {command}\n( {{6}}.*\n)*? {{6}}should_escape: true\n")
        ? Person().Replace(text, match => $"<@U0{match.Groups["name"].Value.ToUpperInvariant()}|{match.Groups["name"].Value}>")
        : text;

    private static readonly Lazy<string> Manifest = new(() => System.IO.File.ReadAllText(Path.Combine(Architecture.Source.Folder, "..", "..", "manifests", "slack", "manifest.yaml")));

    [GeneratedRegex(@"(?<!\S)@(?<name>anna|carl|beth|peter|guest)\b")]
    private static partial Regex Person();

    private static FakeSlackMessage? Shown(string channel, string user, HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = response.Content.ReadAsStringAsync().Result;
        if (body.Length == 0)
        {
            return null;
        }

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var message = JsonElement.Parse(body);
        SlackRules.Refusal(message).ShouldBeNull(body);
        return new FakeSlackMessage(channel, message, message.TextAt("response_type") != "in_channel", null) { For = user };
    }
}
