using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Tests.Channels.Slack;

namespace VaBot.Tests.Reliability;

/// <summary>The real program as a process of its own, on a database of its own, with a Slack to talk to; can be killed and started again.</summary>
/// <param name="postgres">A PostgreSQL database to share with others; null for an SQLite file of its own.</param>
internal sealed class BotProcess(FakeSlack slack, string? postgres = null) : IAsyncDisposable
{
    public const string SigningSecret = "8f742231b10e8888abcd99yyyzzz85a5";

    private readonly string folder = Directory.CreateTempSubdirectory("vabot-kill-").FullName;

    private readonly List<string> output = [];

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(20) };

    private Process? process;

    public Uri Url { get; } = new($"http://127.0.0.1:{FreePort()}/");

    /// <summary>Everything it wrote, over all its lives.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return string.Join('\n', output);
            }
        }
    }

    public void Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "VaBot.dll")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = Url.ToString();
        start.Environment["VaBot__Demo"] = "true";
        start.Environment["VaBot__Database__Provider"] = postgres is null ? "Sqlite" : "Postgres";
        start.Environment["VaBot__Database__ConnectionString"] = postgres ?? $"Data Source={Path.Combine(folder, "vabot.db")}";
        start.Environment["VaBot__Slack__SigningSecret"] = SigningSecret;
        start.Environment["VaBot__Slack__BotToken"] = FakeSlack.Token;
        start.Environment["VaBot__Slack__ApiUrl"] = slack.ApiUrl;
        start.Environment["VaBot__Slack__MessagesPerSecond"] = "1000";
        start.Environment["VaBot__Slack__WorkspaceMessagesPerMinute"] = "60000";
        process = Process.Start(start)!;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Returns when it is ready for requests.</summary>
    public async Task ReadyAsync()
    {
        var given = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                (await http.GetAsync(new Uri(Url, "health/ready"))).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (given.Elapsed < TimeSpan.FromSeconds(60) && process is { HasExited: false })
            {
                await Task.Delay(20);
            }
        }
    }

    /// <summary>Moves the bot's clock forward and lets it do what is due.</summary>
    public async Task MoveClockAsync(TimeSpan by)
    {
        var now = (DateTime.Parse((await http.GetStringAsync(new Uri(Url, "playground/clock"))).Split('"')[3], System.Globalization.CultureInfo.InvariantCulture) + by).ToUniversalTime();
        using var move = new StringContent($$"""{"now":"{{now:yyyy-MM-dd'T'HH:mm:ss'Z'}}"}""");
        (await http.PostAsync(new Uri(Url, "playground/clock"), move)).EnsureSuccessStatusCode();
    }

    /// <summary>Ends it at once, wherever it is: SIGKILL, as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (process is { } running)
        {
            process = null;
            running.Kill();
            await running.WaitForExitAsync();
            running.Dispose();
        }
    }

    /// <summary>Its database, to look into; changes nothing.</summary>
    public SqliteDatabase Open()
    {
        var options = new DbContextOptionsBuilder<SqliteDatabase>();
        SqliteDatabase.Configure(options, $"Data Source={Path.Combine(folder, "vabot.db")};Pooling=False");
        return new SqliteDatabase(options.Options);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.Add(line.Data ?? "");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
