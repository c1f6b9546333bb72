using NodaTime;
using Quartz;
using Quartz.Extensibility;
using VaBot.Data;

namespace VaBot.Jobs;

/// <summary>Looks at every job as often as it wants: Quartz, on tables of its own in the bot's database. It, its settings and its look are all that knows Quartz.</summary>
/// <remarks>Ticks are real time, also when the bot's clock has been moved. A job never runs twice at the same time, on however many machines;
/// missed ticks become one; a run that died with its machine is run again by another.</remarks>
internal sealed class QuartzEngine : IAsyncDisposable
{
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
        var services = new ServiceCollection()
            .AddSingleton(logs)
            .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddQuartzExecutionHistory(QuartzSettings.KeepHistory)
            .AddQuartz(quartz => QuartzSettings.Configure(quartz, database, runner))
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
        var runs = await history.QueryJobRunStatuses(new JobRunStatusQuery { SchedulerName = QuartzSettings.Scheduler, Take = 1000 }, cancellationToken);
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

    private async Task ScheduleAsync(JobPlan plan, CancellationToken cancellationToken)
    {
        var job = JobBuilder.Create<QuartzLook>().WithIdentity(plan.Name).StoreDurably().RequestRecovery().Build();
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
}
