using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace VaBot.Benchmarks.Log;

/// <summary>A program under measurement, as a process of its own.</summary>
public sealed class Server : IAsyncDisposable
{
    private readonly Process process;

    private Server(Process process, int port)
    {
        this.process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>The most memory it ever held, in MiB.</summary>
    public double PeakMemory => Memory("VmHWM:");

    public double MemoryNow => Memory("VmRSS:");

    /// <summary>Processor time it has used so far. Unlike the clock on the wall it does not mind who else uses the machine.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <param name="arguments">Take the address to listen on.</param>
    public static Server Start(Func<string, IReadOnlyList<string>> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var port = FreePort();
        var url = $"http://127.0.0.1:{port}";
        var start = new ProcessStartInfo("dotnet", arguments(url)) { WorkingDirectory = Path.GetDirectoryName(arguments(url)[0]), RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_URLS"] = url;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Debug.WriteLine(line.Data);
        process.BeginOutputReadLine();
        return new Server(process, port);
    }

    /// <summary>Asks until it answers; then how long that took since it was started.</summary>
    public async Task<TimeSpan> AnsweringAsync(ReadOnlyMemory<byte> request)
    {
        while (true)
        {
            try
            {
                using var connection = new Connection();
                await connection.OpenAsync(Port);
                await connection.AskAsync(request);
                return TimeProvider.System.GetLocalNow() - process.StartTime;
            }
            catch (SocketException) when (!process.HasExited)
            {
                await Task.Delay(5);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private double Memory(string name)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line[name.Length..].Replace("kB", ""), CultureInfo.InvariantCulture) / 1024;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
