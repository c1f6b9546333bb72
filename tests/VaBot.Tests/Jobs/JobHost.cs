using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Jobs;

namespace VaBot.Tests.Jobs;

/// <summary>One machine that runs the engine with the given jobs. Its ticks are real, so waiting for them is limited.</summary>
public sealed class JobHost : IAsyncDisposable
{
    /// <summary>A limit for a machine that is busy, not a time to wait.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ServiceProvider services;

    private JobHost(ServiceProvider services) => this.services = services;

    public JobEngine Engine => services.GetRequiredService<JobEngine>();

    public JobRunner Runner => services.GetRequiredService<JobRunner>();

    public IServiceProvider Services => services;

    public static JobHost Create(string provider, string connectionString, params IJob[] jobs)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["VaBot:Database:Provider"] = provider, ["VaBot:Database:ConnectionString"] = connectionString })
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddData(configuration)
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddSingleton<OutboxBell>()
            .AddSingleton<IHostApplicationLifetime>(new Started())
            .AddJobs(typeof(object).Assembly);
        foreach (var job in jobs)
        {
            services.AddScoped<IJob>(_ => job);
        }

        return new JobHost(services.BuildServiceProvider());
    }

    public static async Task<JobHost> StartAsync(string provider, string connectionString, params IJob[] jobs)
    {
        var host = Create(provider, connectionString, jobs);
        await host.Engine.StartAsync(CancellationToken.None);
        return host;
    }

    public Task StopAsync() => Engine.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await services.DisposeAsync();
    }

    private sealed class Started : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted { get; } = new(canceled: true);

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }
}
