using Microsoft.EntityFrameworkCore;
using Npgsql;
using Quartz;
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
            store.UseSqlite(new SqliteInLine(SqliteLine.Before(connectionString)), connectionString);
        }
    }
}
