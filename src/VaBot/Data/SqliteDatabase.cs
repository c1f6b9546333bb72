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

    /// <summary>Whether this instance has the one writer's place.</summary>
    private bool isIn;

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

    /// <summary>The whole turn stands in line, its reading too: with one writer there is little to win by reading beside it, and much by always
    /// working on the same connection, which keeps its pages only as long as no other connection writes.</summary>
    public override async Task<IAsyncDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        var place = await StandInLineAsync(cancellationToken);
        try
        {
            return new Visit(await base.EnterAsync(cancellationToken), place);
        }
        catch
        {
            await place.DisposeAsync();
            throw;
        }
    }

    /// <remarks>Holds everything: there is one writer, whatever it works on.</remarks>
    public override async Task<IHold> HoldAsync(Guid subject, CancellationToken cancellationToken) => isIn ? InAlready.Instance : await StandInLineAsync(cancellationToken);

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
        await using var hold = await HoldAsync(Guid.Empty, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private async Task<IHold> StandInLineAsync(CancellationToken cancellationToken)
    {
        var writer = Writer(Database.GetConnectionString() ?? "");
        await writer.WaitAsync(cancellationToken);
        isIn = true;
        return new Place(this, writer);
    }

    private sealed class Place(SqliteDatabase database, SemaphoreSlim writer) : IHold
    {
        public Task KeepAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public ValueTask DisposeAsync()
        {
            database.isIn = false;
            writer.Release();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class InAlready : IHold
    {
        public static readonly InAlready Instance = new();

        public Task KeepAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    /// <summary>The connection goes back before the place does, so that the next in line gets the same one.</summary>
    private sealed class Visit(IAsyncDisposable connection, IHold place) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await connection.DisposeAsync();
            }
            finally
            {
                await place.DisposeAsync();
            }
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
            // The log may grow to 16 MiB before it is worked into the file: pages that every turn writes are then written there once, not each time.
            command.CommandText = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA wal_autocheckpoint=4000;";
            command.ExecuteNonQuery();
        }
    }
}
