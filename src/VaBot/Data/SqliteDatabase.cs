using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VaBot.Data;

/// <summary>The embedded database of one process: WAL, <c>synchronous=FULL</c> (a commit is on disk when it returns), one writer at a time.</summary>
public sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options) : Database(options)
{
    // SQLite has one writer. Waiting for it here costs nothing; waiting inside SQLite means sleeping and trying again.
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Writers = new();

    // A fixed row of doors: two practices that share one now and then wait for each other, and nothing ever needs clearing up.
    private static readonly SemaphoreSlim[] Doors = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public static void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (Path.GetDirectoryName(Path.GetFullPath(settings.DataSource)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        options.UseSqlite(settings.ToString()).AddInterceptors(Pragmas.Instance);
    }

    /// <summary>The one writer's place in this process. Who writes past <see cref="SaveChangesAsync(bool, CancellationToken)"/> takes it too.</summary>
    public static SemaphoreSlim Writer(string connectionString) => Writers.GetOrAdd(connectionString, _ => new SemaphoreSlim(1, 1));

    public override async Task<IHold> HoldAsync(Guid subject, CancellationToken cancellationToken)
    {
        var door = Doors[(uint)subject.GetHashCode() % (uint)Doors.Length];
        await door.WaitAsync(cancellationToken);
        return new Hold(door);
    }

    /// <exception cref="FileNotFoundException">There is no database yet.</exception>
    public override async Task BackUpAsync(string file, CancellationToken cancellationToken)
    {
        var settings = new SqliteConnectionStringBuilder(Database.GetConnectionString()) { Pooling = false };
        if (!File.Exists(settings.DataSource))
        {
            throw new FileNotFoundException($"There is no database at {Path.GetFullPath(settings.DataSource)} to back up.");
        }

        // Written beside and moved, so that FILE is always a whole copy: the one before or this one.
        var unfinished = $"{Path.GetFullPath(file)}.{Guid.NewGuid():N}.part";
        await using (var connection = new SqliteConnection(settings.ToString()))
        await using (var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }.ToString()))
        {
            await connection.OpenAsync(cancellationToken);
            await copy.OpenAsync(cancellationToken);
            connection.BackupDatabase(copy);
        }

        File.Move(unfinished, file, overwrite: true);
    }

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if ((await Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            // A process that was killed while it migrated leaves the lock of the migrations behind, and the next would wait for it for ever.
            // This database has one process, so whatever lock there is belongs to nobody.
            await Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
            await base.PrepareAsync(cancellationToken);
        }

        await Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var writer = Writer(Database.GetConnectionString() ?? "");
        await writer.WaitAsync(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            writer.Release();
        }
    }

    private sealed class Hold(SemaphoreSlim door) : IHold
    {
        public Task KeepAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public ValueTask DisposeAsync()
        {
            door.Release();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Pragmas : DbConnectionInterceptor
    {
        public static readonly Pragmas Instance = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Apply(connection);
            return Task.CompletedTask;
        }

        private static void Apply(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000;";
            command.ExecuteNonQuery();
        }
    }
}
