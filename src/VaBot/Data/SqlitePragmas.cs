using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VaBot.Data;

/// <summary>What is set for every connection to the embedded database: a commit is on disk when it returns.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Instance = new();

    public static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        // The log may grow to 16 MiB before it is worked into the file: pages that every turn writes are then written there once, not each time.
        // What a failed statement takes back is kept in memory.
        command.CommandText = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA wal_autocheckpoint=4000; PRAGMA temp_store=MEMORY;";
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }
}
