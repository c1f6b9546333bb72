using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace VaBot.Browser;

/// <summary>The real program in demo mode, as a process of its own on a free port, with an empty database that is thrown away.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    private static readonly HttpClient Http = new();

    private readonly string folder = Directory.CreateTempSubdirectory("vabot-browser-").FullName;

    private readonly int port = FreePort();

    private readonly List<string> output = [];

    private Process process;

    private RunningBot() => process = Start();

    public Uri Url => new($"http://127.0.0.1:{port}/");

    public string DatabaseFile => Path.Combine(folder, "vabot.db");

    public static async Task<RunningBot> StartAsync()
    {
        var bot = new RunningBot();
        await bot.WaitAsync();
        return bot;
    }

    /// <summary>Stops it as a power cut would.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Starts it again where it was, on the same database.</summary>
    public Task RestartAsync()
    {
        process = Start();
        return WaitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "VaBot.dll")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = Url.ToString();
        start.Environment["VaBot__Demo"] = "true";
        start.Environment["VaBot__Database__ConnectionString"] = $"Data Source={DatabaseFile}";
        var started = Process.Start(start) ?? throw new InvalidOperationException("The bot did not start.");
        started.OutputDataReceived += Keep;
        started.ErrorDataReceived += Keep;
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.Add(line.Data ?? "");
        }
    }

    private async Task WaitAsync()
    {
        var patience = Stopwatch.StartNew();
        while (!process.HasExited && patience.Elapsed < TimeSpan.FromSeconds(60))
        {
            try
            {
                (await Http.GetAsync(new Uri(Url, "playground/clock"))).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        lock (output)
        {
            throw new InvalidOperationException("The bot did not answer. It said:\n" + string.Join('\n', output));
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
