using Quartz;
using Quartz.Extensibility;

namespace VaBot.Jobs;

/// <summary>One look at the job its key names; Quartz keeps one from beginning while another goes on, on whatever machine.</summary>
[DisallowConcurrentExecution]
internal sealed class QuartzLook(JobRunner runner) : Quartz.IJob
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

    internal sealed class Factory(JobRunner runner) : IJobFactory
    {
        public ValueTask<JobScope> CreateJob(TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new JobScope(new QuartzLook(runner)));

        public ValueTask ReturnJob(JobScope scope, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
