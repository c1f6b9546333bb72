using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace VaBot.Data;

/// <summary>The embedded database of one process: WAL, <c>synchronous=FULL</c> (a commit is on disk when it returns), one writer at a time.</summary>
public sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options) : Database(options)
{
    /// <summary>Whether this instance has the one writer's place.</summary>
    private bool isIn;

    /// <summary>Whether it works on the turns' connection, so that its saves are committed with those of its neighbours in line.</summary>
    private bool isVisiting;

    private SqliteLine? line;

    private SqliteLine Line => line ??= SqliteLine.Before(Database.GetConnectionString()!);

    public static void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(Settings(connectionString));
        if (Path.GetDirectoryName(Path.GetFullPath(settings.DataSource)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        options.UseSqlite(settings.ToString()).ReplaceService<IModificationCommandBatchFactory, SqliteRowBatches>().AddInterceptors(SqlitePragmas.Instance);
    }

    /// <summary>What is really connected with, for a connection string of the configuration.</summary>
    public static string Settings(string connectionString) => new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ToString();

    /// <summary>The whole turn stands in line, its reading too: with one writer there is little to win by reading beside it, and much by always
    /// working on the same connection, which keeps its pages only as long as no other connection writes.</summary>
    public override async Task<IAsyncDisposable> EnterAsync(bool alone, CancellationToken cancellationToken)
    {
        var own = Database.GetConnectionString();
        var connection = await Line.EnterAsync(SetUp, alone);
        isIn = isVisiting = true;
        try
        {
            Database.SetDbConnection(connection);
            Database.AutoSavepointsEnabled = false;
            await Database.UseTransactionAsync(Line.Begun, cancellationToken);
            return new Visit(this, own);
        }
        catch
        {
            isIn = isVisiting = false;
            Line.Forget();
            await Line.LeaveAsync();
            throw;
        }
    }

    public override int HoldsAtOnce => 1;

    /// <remarks>Holds everything: there is one writer, whatever it works on.</remarks>
    public override async Task<IHold> HoldAsync(Guid subject, CancellationToken cancellationToken) => isIn ? InAlready.Instance : await StandInLineAsync(cancellationToken);

    /// <inheritdoc cref="SqliteBackUp.WriteAsync"/>
    public override Task BackUpAsync(string file, CancellationToken cancellationToken) => SqliteBackUp.WriteAsync(Database.GetConnectionString()!, file, cancellationToken);

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
        if (isVisiting)
        {
            return await SaveInBatchAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var hold = await HoldAsync(Guid.Empty, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private async Task<int> SaveInBatchAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is null)
        {
            await Database.UseTransactionAsync(Line.Begin(), cancellationToken);
        }

        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (Exception error)
        {
            // Some of its rows may be in: everybody in the batch tries again, alone. Savepoints would spare the others that,
            // and would cost every turn more than the rare failure costs them.
            Line.Forget(error);
            throw;
        }
    }

    private async Task<IHold> StandInLineAsync(CancellationToken cancellationToken)
    {
        await Line.WaitAsync(cancellationToken);
        isIn = true;
        return new Place(this);
    }

    /// <summary>Gives a connection what every connection of ours has: the functions queries are translated to, and the pragmas.</summary>
    private static void SetUp(SqliteConnection connection)
    {
        using var functions = new SqliteDatabase(new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite(connection).Options);
        functions.Database.GetDbConnection();
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState == ConnectionState.Open)
            {
                SqlitePragmas.Apply(connection);
            }
        };
    }

    private sealed class Place(SqliteDatabase database) : IHold
    {
        public Task KeepAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public ValueTask DisposeAsync()
        {
            database.isIn = false;
            database.Line.Release();
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
    private sealed class Visit(SqliteDatabase database, string? own) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await database.Database.UseTransactionAsync(null);
                database.Database.SetDbConnection(null);
                database.Database.SetConnectionString(own);
                database.Database.AutoSavepointsEnabled = true;
            }
            catch (Exception error)
            {
                // Whatever still uses the connection keeps it to itself.
                database.Line.Forget(error);
                throw;
            }
            finally
            {
                database.isIn = database.isVisiting = false;
                await database.Line.LeaveAsync();
            }
        }
    }
}
