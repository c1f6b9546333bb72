using System.Reflection;

namespace VaBot.Jobs;

public static class JobsSetup
{
    /// <summary>Every job of the house. Nothing runs by itself before <see cref="AddJobEngine"/>.</summary>
    /// <param name="assembly">Where to look; every concrete <see cref="IJob"/> in it is a job.</param>
    public static IServiceCollection AddJobs(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IJob)) && type is { IsAbstract: false, IsInterface: false }))
        {
            services.AddScoped(typeof(IJob), type);
        }

        return services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<JobRunner>()
            .AddSingleton<PracticeWork>()
            .AddSingleton<ClockWalk>()
            .AddSingleton<JobEngine>();
    }

    /// <summary>Runs the jobs as long as the program runs.</summary>
    public static IServiceCollection AddJobEngine(this IServiceCollection services) =>
        services.AddHostedService(provider => provider.GetRequiredService<JobEngine>());
}
