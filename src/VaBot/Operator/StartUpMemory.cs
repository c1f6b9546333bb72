namespace VaBot.Operator;

/// <summary>Starting takes more memory than running: what it leaves behind is given back to the machine once, a moment after.</summary>
internal sealed class StartUpMemory : BackgroundService
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(4);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Moment, stoppingToken);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
