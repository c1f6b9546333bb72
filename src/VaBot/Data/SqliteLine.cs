using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace VaBot.Data;

/// <summary>The line before SQLite's one writer. Waiting here costs nothing; waiting inside SQLite means sleeping and trying again.
/// Whoever is first in line works on a connection that stays open, with its pages in memory and its statements compiled.</summary>
public sealed class SqliteLine
{
    private static readonly ConcurrentDictionary<string, SqliteLine> Lines = new();

    private static readonly TimeSpan WaitToClose = TimeSpan.FromSeconds(5);

    private readonly string connectionString;

    private KeepingConnection? connection;

    private SqliteLine(string connectionString) => this.connectionString = connectionString;

    /// <summary>The one place in this process. Who writes past <see cref="SqliteDatabase"/> takes it too.</summary>
    public SemaphoreSlim Place { get; } = new(1, 1);

    /// <summary>The line before a database: the same for everybody in this process.</summary>
    public static SqliteLine Before(string connectionString) => Lines.GetOrAdd(connectionString, text => new SqliteLine(text));

    /// <summary>For whoever has the place: an open connection, nothing begun on it.</summary>
    /// <param name="setUp">Called for a new one before it is opened.</param>
    internal SqliteConnection Connection(Action<SqliteConnection> setUp)
    {
        if (connection is null)
        {
            var made = new KeepingConnection(connectionString);
            setUp(made);
            made.Open();
            connection = made;
        }

        return connection;
    }

    /// <summary>For whoever has the place, when something went wrong on the connection: the next one gets a new one.</summary>
    internal void Forget()
    {
        connection?.Dispose();
        connection = null;
    }

    /// <summary>Closes the connection when the program ends; whoever comes after all opens it again.</summary>
    public sealed class Closing(string connectionString) : IDisposable
    {
        public void Dispose()
        {
            var line = Before(connectionString);
            if (line.Place.Wait(WaitToClose))
            {
                line.Forget();
                line.Place.Release();
            }
        }
    }
}
