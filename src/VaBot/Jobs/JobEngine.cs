using NodaTime;
using Quartz;
using Quartz.Extensibility;
using VaBot.Data;

namespace VaBot.Jobs;

/// <summary>Keeps <see cref="QuartzEngine"/> running as long as the program runs.</summary>
/// <remarks>It starts after the program answers, so nobody waits for it, and tries again when the database will not have it.</remarks>
public sealed class JobEngine(IServiceScopeFactory scopes, JobRunner runner, IHostApplicationLifetime lifetime, ILoggerFactory logs) : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly ILogger log = logs.CreateLogger<JobEngine>();

    private QuartzEngine? running;

    private string trouble = "The job engine has not started yet.";

    /// <summary>Why jobs are not looked at as they should be; null when they are.</summary>
    public async Task<string?> TroubleAsync(CancellationToken cancellationToken) =>
        running is { } engine ? await engine.TroubleAsync(cancellationToken) : trouble;

    /// <summary>Creates the engine's tables, without starting it.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken) => await (await OpenAsync(cancellationToken)).DisposeAsync();

    /// <summary>What the database knows of every job's runs, whichever process ran them.</summary>
    public async Task<IReadOnlyList<JobReport>> ReportAsync(CancellationToken cancellationToken)
    {
        if (running is { } engine)
        {
            return await engine.ReportAsync(runner.Jobs, cancellationToken);
        }

        await using var opened = await OpenAsync(cancellationToken);
        return await opened.ReportAsync(runner.Jobs, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        for (var attempt = 1; !stoppingToken.IsCancellationRequested; attempt++)
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(error, "The job engine could not start; attempt {Attempt}", attempt);
                trouble = $"The job engine cannot start: {error.GetBaseException().GetType().Name}.";
                await Task.Delay(TimeSpan.FromSeconds(Math.Min(Math.Pow(2, attempt), LongestWait.TotalSeconds)), stoppingToken);
            }
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        await using var engine = await OpenAsync(stoppingToken);
        try
        {
            running = engine;
            await engine.StartAsync(runner.Jobs, stoppingToken);
            log.LogInformation("The job engine looks at {Count} jobs", runner.Jobs.Count);
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
        finally
        {
            (running, trouble) = (null, "The job engine has stopped.");
        }
    }

    private async Task<QuartzEngine> OpenAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await QuartzEngine.OpenAsync(scope.ServiceProvider.GetRequiredService<Database>(), runner, logs, cancellationToken);
    }

    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(stoppingToken);
    }
}
