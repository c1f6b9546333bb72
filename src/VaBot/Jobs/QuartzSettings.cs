using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Quartz;
using Quartz.Impl.AdoJobStore;
using VaBot.Data;

namespace VaBot.Jobs;

/// <summary>How Quartz is set up on either database.</summary>
internal static class QuartzSettings
{
    /// <summary>The same on every machine: that is what makes them one cluster.</summary>
    public const string Scheduler = "VaBot";

    private const int AtOnce = 10;

    public static void Configure(IQuartzBuilder quartz, Database database, JobRunner runner) => quartz
        .ConfigureScheduler(options =>
        {
            options.InstanceName = Scheduler;
            options.MaxBatchSize = AtOnce;
            options.ShutdownJobInterruption = ShutdownJobInterruption.Always;
        })
        .UseDefaultThreadPool(AtOnce)
        .UseJobFactory(new QuartzLook.Factory(runner))
        .UsePersistentStore(store => Use(store.ProvisionSchema().UseExecutionHistory().UseSystemTextJsonSerializer(), database));

    public static void KeepHistory(ExecutionHistoryOptions options)
    {
        options.Retention = TimeSpan.FromDays(7);
        options.RetentionByResult[JobRunResult.Failed] = TimeSpan.FromDays(30);
        options.MaxEntriesPerJob = 100;

        // One write for all jobs of a tick.
        options.WriteBehindInterval = TimeSpan.FromSeconds(5);
    }

    private static void Use(IPersistentStoreBuilder store, Database database)
    {
        var connectionString = database.Database.GetConnectionString()!;
        store.ConfigureStore(options => options.RecoverFiringsCancelledByShutdown = true);
        if (database is PostgresDatabase)
        {
            store.UsePostgres(NpgsqlFactory.Instance, connectionString);
            store.UseClustering(options => options.CheckinInterval = TimeSpan.FromSeconds(10));
        }
        else
        {
            store.UseSqlite(SqliteFactory.Instance, connectionString);
            store.UseLockHandler(_ => new OneWriter(SqliteDatabase.Writer(connectionString)));
        }
    }

    /// <summary>SQLite has one writer, and a turn that meets another sleeps before it tries again: so the engine waits in the same line as turns do.</summary>
    /// <remarks>A requestor may take the lock again while it has it; it is counted, and the last release opens the gate.</remarks>
    private sealed class OneWriter(SemaphoreSlim writer) : ILockHandler
    {
        private volatile Holder? holder;

        private int holds;

        public bool RequiresConnection => false;

        public async ValueTask<bool> AcquireLock(Guid requestorId, ConnectionAndTransactionHolder? conn, SchedulerLock lockKind, CancellationToken cancellationToken)
        {
            if (holder?.Requestor != requestorId)
            {
                await writer.WaitAsync(cancellationToken);
                holder = new Holder(requestorId);
            }

            holds++;
            return true;
        }

        public ValueTask ReleaseLock(Guid requestorId, SchedulerLock lockKind, CancellationToken cancellationToken)
        {
            if (holder?.Requestor == requestorId && --holds == 0)
            {
                holder = null;
                writer.Release();
            }

            return ValueTask.CompletedTask;
        }

        private sealed record Holder(Guid Requestor);
    }
}
