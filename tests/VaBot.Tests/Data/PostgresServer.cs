using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace VaBot.Tests.Data;

/// <summary>A private PostgreSQL for one test run: started when first asked for, on loopback and a free port, gone with the run.</summary>
public sealed class PostgresServer
{
    private static readonly string? Tools = FindTools();

    private static readonly Lazy<Task<PostgresServer>> Running = new(StartAsync);

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"vabot-postgres-{Guid.NewGuid():N}");

    private readonly int port = FreePort();

    /// <summary>False on a machine without PostgreSQL; what needs it is skipped there.</summary>
    public static bool IsInstalled => Tools is not null;

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Maximum Pool Size=40";

    /// <summary>Creates a database and returns its connection string.</summary>
    /// <param name="template">A database nobody is connected to, to start as a copy of; null for an empty one.</param>
    public static async Task<string> CreateDatabaseAsync(string name, string? template = null)
    {
        var server = await Running.Value;
        await server.ExecuteAsync($"CREATE DATABASE {name}{(template is null ? "" : $" TEMPLATE {template}")}");
        return server.ConnectionString(name);
    }

    public static async Task DropDatabaseAsync(string name)
    {
        var server = await Running.Value;
        await using var pool = new NpgsqlConnection(server.ConnectionString(name));
        NpgsqlConnection.ClearPool(pool);
        await server.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer();
        Directory.CreateDirectory(server.folder);
        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root.
            await RunAsync("chown", "postgres", server.folder);
        }

        var data = Path.Combine(server.folder, "data");
        await RunAsPostgresAsync("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-locale", "-N", "-D", data);

        // Nothing here outlives the run, so nothing needs to reach the disk.
        var options = $"-p {server.port} -h 127.0.0.1 -k {server.folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200";
        await RunAsPostgresAsync("pg_ctl", "-w", "-D", data, "-l", Path.Combine(server.folder, "log"), "-o", options, "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Stop(data);
        return server;
    }

    private void Stop(string data)
    {
        RunAsPostgresAsync("pg_ctl", "-D", data, "-m", "immediate", "stop").GetAwaiter().GetResult();
        Directory.Delete(folder, recursive: true);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static Task RunAsPostgresAsync(string tool, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("runuser", ["-u", "postgres", "--", Path.Combine(Tools!, tool), .. arguments])
        : RunAsync(Path.Combine(Tools!, tool), arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // Its output goes nowhere: a pipe would be inherited by the server and never end.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" </dev/null >/dev/null 2>&1", program, .. arguments]) { WorkingDirectory = Path.GetTempPath() })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private static string? FindTools()
    {
        var debian = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order().Reverse().Select(version => Path.Combine(version, "bin")) : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return OperatingSystem.IsWindows() ? null : debian.Concat(path).FirstOrDefault(folder => System.IO.File.Exists(Path.Combine(folder, "initdb")) && System.IO.File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
