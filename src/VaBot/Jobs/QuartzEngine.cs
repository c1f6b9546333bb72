using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;
using Quartz;
using Quartz.Extensibility;
using VaBot.Data;

namespace VaBot.Jobs;

/// <summary>Looks at every job as often as it wants: Quartz, on tables of its own in the bot's database. The only file that knows it.</summary>
/// <remarks>Ticks are real time, also when the bot's clock has been moved. A job never runs twice at the same time, on however many machines;
/// missed ticks become one; a run that died with its machine is run again by another.</remarks>
internal sealed class QuartzEngine : IAsyncDisposable
{
    private const string Scheduler = "VaBot";

    private const int AtOnce = 10;

    /// <summary>A tick this late means that nobody is ticking.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(2);

    private readonly ServiceProvider services;

    private readonly IScheduler scheduler;

    private QuartzEngine(ServiceProvider services, IScheduler scheduler)
    {
        this.services = services;
        this.scheduler = scheduler;
    }

    /// <summary>Connects to the tables, creating what is missing. Nothing ticks yet.</summary>
    public static async Task<QuartzEngine> OpenAsync(Database database, JobRunner runner, ILoggerFactory logs, CancellationToken cancellationToken)
    {
        var connectionString = database.Database.GetConnectionString()!;
        var services = new ServiceCollection()
            .AddSingleton(logs)
            .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddQuartzExecutionHistory(KeepHistory)
            .AddQuartz(quartz => Configure(quartz, new Factory(runner), store => Use(store, database, connectionString)))
            .BuildServiceProvider();
        try
        {
            return new QuartzEngine(services, await services.GetRequiredService<ISchedulerFactory>().GetScheduler(cancellationToken));
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    public async Task StartAsync(IReadOnlyList<JobPlan> plans, CancellationToken cancellationToken)
    {
        foreach (var plan in plans)
        {
            await ScheduleAsync(plan, cancellationToken);
        }

        var known = plans.Select(plan => new JobKey(plan.Name)).ToHashSet();
        var stored = await scheduler.GetJobKeys(GroupMatcher<JobKey>.AnyGroup(), cancellationToken);
        await scheduler.DeleteJobs([.. stored.Where(key => !known.Contains(key))], cancellationToken);
        await scheduler.ResetTriggersFromErrorState(GroupMatcher<TriggerKey>.AnyGroup(), cancellationToken);
        await scheduler.Start(cancellationToken);
    }

    /// <returns>A sentence for the operator, or null when all is well.</returns>
    public async Task<string?> TroubleAsync(CancellationToken cancellationToken)
    {
        var late = await scheduler.QueryTriggers(new TriggerQuery { NextFireTimeBefore = scheduler.TimeProvider.GetUtcNow() - Late, Take = 1 }, cancellationToken);
        return late.Items is [var trigger, ..] ? $"Job {trigger.JobKey.Name} should have run at {trigger.NextFireTimeUtc:u}." : null;
    }

    public async Task<IReadOnlyList<JobReport>> ReportAsync(IReadOnlyList<JobPlan> plans, CancellationToken cancellationToken)
    {
        var triggers = await scheduler.QueryTriggers(new TriggerQuery { Take = 1000 }, cancellationToken);
        var history = services.GetRequiredService<IExecutionHistoryStore>();
        var runs = await history.QueryJobRunStatuses(new JobRunStatusQuery { SchedulerName = Scheduler, Take = 1000 }, cancellationToken);
        return [.. plans.Select(plan => Report(
            plan,
            triggers.Items.FirstOrDefault(trigger => trigger.Key.Name == plan.Name),
            runs.Items.FirstOrDefault(run => run.Job.Name == plan.Name)))];
    }

    public async ValueTask DisposeAsync()
    {
        await scheduler.Shutdown(waitForJobsToComplete: true);
        await services.DisposeAsync();
    }

    private static void Configure(IQuartzBuilder quartz, IJobFactory factory, Action<IPersistentStoreBuilder> use) => quartz
        .ConfigureScheduler(options =>
        {
            options.InstanceName = Scheduler;
            options.MaxBatchSize = AtOnce;
            options.ShutdownJobInterruption = ShutdownJobInterruption.Always;
        })
        .UseDefaultThreadPool(AtOnce)
        .UseJobFactory(factory)
        .UsePersistentStore(store => use(store.ProvisionSchema().UseExecutionHistory().UseSystemTextJsonSerializer()));

    private static void Use(IPersistentStoreBuilder store, Database database, string connectionString)
    {
        store.ConfigureStore(options => options.RecoverFiringsCancelledByShutdown = true);
        if (database is PostgresDatabase)
        {
            store.UsePostgres(NpgsqlFactory.Instance, connectionString);
            store.UseClustering(options => options.CheckinInterval = TimeSpan.FromSeconds(10));
            return;
        }

        store.UseSqlite(SqliteFactory.Instance, connectionString);
    }

    private static void KeepHistory(ExecutionHistoryOptions options)
    {
        options.Retention = TimeSpan.FromDays(7);
        options.RetentionByResult[JobRunResult.Failed] = TimeSpan.FromDays(30);
        options.MaxEntriesPerJob = 100;

        // One write for all jobs of a tick, and none while a job's own save waits.
        options.WriteBehindInterval = TimeSpan.FromSeconds(5);
    }

    private async Task ScheduleAsync(JobPlan plan, CancellationToken cancellationToken)
    {
        var job = JobBuilder.Create<Look>().WithIdentity(plan.Name).StoreDurably().RequestRecovery().Build();
        await scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
        var every = plan.Every.ToTimeSpan();
        var now = scheduler.TimeProvider.GetUtcNow();
        var stored = await scheduler.GetTrigger(new TriggerKey(plan.Name), cancellationToken) as ISimpleTrigger;
        var trigger = TriggerBuilder.Create()
            .WithIdentity(plan.Name)
            .ForJob(job)
            .StartAt(new DateTimeOffset((now.Ticks / every.Ticks + 1) * every.Ticks, TimeSpan.Zero))
            .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(every).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithExistingCount))
            .Build();
        await scheduler.ScheduleTrigger(trigger, stored?.RepeatInterval == every ? TriggerConflict.Keep : TriggerConflict.Replace, cancellationToken);
        if (stored?.NextFireTimeUtc is not { } next || next < now)
        {
            // Nobody ticked while the program was down: look at once, then at the usual times.
            await scheduler.TriggerJob(job.Key, cancellationToken);
        }
    }

    private static JobReport Report(JobPlan plan, TriggerHeader? trigger, JobRunStatus? run) => new(
        plan.Name,
        plan.Every,
        Moment(trigger?.NextFireTimeUtc),
        Moment(run?.LastFiredAtUtc),
        Moment(run?.LastFailedAtUtc),
        run?.LastFailureMessage,
        run?.ConsecutiveFailures ?? 0);

    private static Instant? Moment(DateTimeOffset? time) => time is { } known ? Instant.FromDateTimeOffset(known) : null;

    /// <summary>One look at the job its key names.</summary>
    [DisallowConcurrentExecution]
    private sealed class Look(JobRunner runner) : Quartz.IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
        {
            var run = await runner.RunAsync(context.JobDetail.Key.Name, cancellationToken);
            if (run.Failure is { } failure)
            {
                // So that the history says it; the next tick is the next try.
                throw new JobExecutionException(failure);
            }
        }
    }

    private sealed class Factory(JobRunner runner) : IJobFactory
    {
        public ValueTask<JobScope> CreateJob(TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new JobScope(new Look(runner)));

        public ValueTask ReturnJob(JobScope scope, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
