using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace VaBot.Data;

/// <summary>Turns that came at the same time and are committed together. None is answered before the commit has reached the disk,
/// and when the save of one fails nothing of any is kept: each tries again by itself.</summary>
internal sealed class SqliteBatch(SqliteConnection connection, TimeProvider time)
{
    private const int MostTurns = 32;

    /// <summary>With fewer, a commit costs each of them more than the work it would let others begin.</summary>
    private const int WorthCommitting = 8;

    /// <summary>How long the first of a batch is kept waiting for the others' sake.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(20);

    private readonly TaskCompletionSource onDisk = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly long since = time.GetTimestamp();

    private int turns;

    public SqliteTransaction Transaction { get; } = connection.BeginTransaction(deferred: false);

    /// <summary>Done with the commit, or failed with what went wrong.</summary>
    public Task OnDisk => onDisk.Task;

    /// <summary>One turn more has worked in it.</summary>
    public void Count() => turns++;

    /// <summary>Whether it is time to commit: nobody else is coming, it is full, or as many wait behind it as are in it. Answering these
    /// and working for those then go on side by side; were all of them answered at once, the line would stand still until they ask again.</summary>
    /// <param name="waiting">Turns that wait for the place.</param>
    public bool IsReady(int waiting) =>
        waiting == 0 || turns >= MostTurns || (turns >= WorthCommitting && turns >= waiting) || time.GetElapsedTime(since) >= Longest;

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
