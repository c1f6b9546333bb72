using NodaTime;
using VaBot.Jobs;

namespace VaBot.Tests.Jobs;

/// <summary>A job that does what the test says.</summary>
public sealed class TestJob(string name) : IJob
{
    public string Name => name;

    public Duration Every { get; init; } = Duration.FromSeconds(1);

    public Instant? Due { get; init; }

    public bool IsLost { get; init; }

    public Func<CancellationToken, Task> Work { get; init; } = _ => Task.CompletedTask;

    public Task RunAsync(CancellationToken cancellationToken) => Work(cancellationToken);

    public Task<Instant?> NextDueAsync(Instant after, CancellationToken cancellationToken) =>
        IsLost ? throw new IOException("lost") : Task.FromResult(Due > after ? Due : null);
}
