using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace VaBot.Data;

/// <summary>The line before SQLite's one writer. Waiting here costs nothing; waiting inside SQLite means sleeping and trying again.
/// Turns work one after the other on a connection that stays open, with its pages in memory and its statements compiled; when they queue,
/// several share a commit (<see cref="SqliteBatch"/>), because a commit waits longer for the disk than a turn takes.</summary>
public sealed class SqliteLine
{
    private static readonly ConcurrentDictionary<string, SqliteLine> Lines = new();

    private static readonly TimeSpan WaitToClose = TimeSpan.FromSeconds(5);

    private readonly string connectionString;

    private readonly OnePlace place = new();

    private KeepingConnection? connection;

    private SqliteBatch? batch;

    /// <summary>Whether the turn that has the place shares no commit.</summary>
    private bool isAlone;

    /// <summary>Turns that wait for the place and will see to the commit of those before them.</summary>
    private int turnsWaiting;

    private SqliteLine(string connectionString) => this.connectionString = connectionString;

    /// <summary>Whether nobody has the place.</summary>
    public bool IsFree => place.IsFree;

    /// <summary>What the turns before this one have saved and not yet committed; null when there is nothing.</summary>
    internal SqliteTransaction? Begun => batch?.Transaction;

    /// <summary>The line before a database: the same for everybody in this process.</summary>
    public static SqliteLine Before(string connectionString) => Lines.GetOrAdd(connectionString, text => new SqliteLine(text));

    /// <summary>The place, for whoever writes on a connection of their own: nothing is left uncommitted on the turns' connection.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken = default)
    {
        await place.EnterFreelyAsync(cancellationToken);
        Commit();
    }

    /// <inheritdoc cref="WaitAsync"/>
    public void Wait()
    {
        place.Enter();
        Commit();
    }

    /// <summary>Gives back what <see cref="WaitAsync"/> or <see cref="Wait"/> gave.</summary>
    public void Release() => place.Leave();

    /// <summary>The place, for a turn, with the open connection. To be left by <see cref="LeaveAsync"/>, whatever happens.</summary>
    /// <param name="setUp">Called for a new connection before it is opened.</param>
    /// <param name="alone">To share no commit.</param>
    /// <remarks>Nobody gives up waiting: those in front may count on the next in line to commit.</remarks>
    internal async Task<SqliteConnection> EnterAsync(Action<SqliteConnection> setUp, bool alone)
    {
        Interlocked.Increment(ref turnsWaiting);
        await place.EnterAsync();
        Interlocked.Decrement(ref turnsWaiting);
        isAlone = alone;
        try
        {
            if (alone)
            {
                Commit();
            }

            return connection ??= Open(setUp);
        }
        catch
        {
            place.Leave();
            throw;
        }
    }

    /// <summary>For whoever has entered: what is saved from now on is committed with what others saved just before.</summary>
    internal SqliteTransaction Begin() => (batch ??= new SqliteBatch(connection!, TimeProvider.System)).Transaction;

    /// <summary>For whoever has entered, when something went wrong on the connection: those who share its batch are told, the next one gets a new connection.</summary>
    internal void Forget(Exception? reason = null)
    {
        batch?.Fail(reason);
        batch = null;
        connection?.Dispose();
        connection = null;
    }

    /// <summary>Gives back the place.</summary>
    /// <returns>Done when everything this turn saved, or saw of others, is on disk.</returns>
    /// <exception cref="DbUpdateException">It could not be committed: nothing of it is kept.</exception>
    internal Task LeaveAsync()
    {
        var mine = batch;
        mine?.Count();
        if (mine is not null && (isAlone || mine.IsReady(Volatile.Read(ref turnsWaiting))))
        {
            Commit();
        }

        place.Leave();
        var done = mine?.OnDisk ?? Task.CompletedTask;
        return done.IsCompleted && Volatile.Read(ref turnsWaiting) > 0 ? ElsewhereAsync(done) : done;
    }

    /// <summary>Whoever is done does not keep the next one waiting with what it does afterwards.</summary>
    private static async Task ElsewhereAsync(Task done)
    {
        await Task.Yield();
        await done;
    }

    private KeepingConnection Open(Action<SqliteConnection> setUp)
    {
        var made = new KeepingConnection(connectionString);
        setUp(made);
        made.Open();
        return made;
    }

    private void Commit()
    {
        var mine = batch;
        batch = null;
        if (mine?.Commit() == false)
        {
            Forget();
        }
    }

    /// <summary>Closes the connection when the program ends; whoever comes after all opens it again.</summary>
    public sealed class Closing(string connectionString) : IDisposable
    {
        public void Dispose()
        {
            var line = Before(connectionString);
            using var patience = new CancellationTokenSource(WaitToClose);
            try
            {
                line.WaitAsync(patience.Token).GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
                return;
            }

            line.Forget();
            line.Release();
        }
    }
}
