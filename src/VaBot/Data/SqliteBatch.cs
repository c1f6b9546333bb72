using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace VaBot.Data;

/// <summary>Turns that came at the same time and are committed together. None is answered before the commit has reached the disk,
/// and when the save of one fails nothing of any is kept: each tries again by itself.</summary>
internal sealed class SqliteBatch(SqliteConnection connection)
{
    private const int MostTurns = 32;

    /// <summary>How long the first of a batch is kept waiting for the others' sake.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(20);

    private readonly TaskCompletionSource onDisk = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly long since = Stopwatch.GetTimestamp();

    private int turns;

    public SqliteTransaction Transaction { get; } = connection.BeginTransaction(deferred: false);

    public bool IsFull => turns >= MostTurns || Stopwatch.GetElapsedTime(since) >= Longest;

    /// <summary>Done with the commit, or failed with what went wrong.</summary>
    public Task OnDisk => onDisk.Task;

    /// <summary>One turn more has worked in it.</summary>
    public void Count() => turns++;

    /// <returns>False when it failed; everybody who waits for <see cref="OnDisk"/> is told.</returns>
    public bool Commit()
    {
        try
        {
            Transaction.Commit();
            onDisk.SetResult();
            return true;
        }
        catch (Exception error)
        {
            Fail(error);
            return false;
        }
    }

    /// <summary>Nothing of it is kept.</summary>
    public void Fail(Exception? reason)
    {
        onDisk.TrySetException(new DbUpdateException("What several turns saved could not be committed.", reason));

        // The turn that met the reason throws it itself and need not wait: somebody has looked.
        _ = onDisk.Task.Exception;
        try
        {
            Transaction.Dispose();
        }
        catch (SqliteException)
        {
            // SQLite has rolled back on its own; the connection is given up either way.
        }
    }
}
