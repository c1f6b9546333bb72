using Microsoft.EntityFrameworkCore.Diagnostics;
using VaBot.Delivery;
using VaBot.Languages;
using VaBot.People;

namespace VaBot.Turns;

public static class TurnsSetup
{
    /// <summary>The one door in and the one door out.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, OpenTasks openTasks)
    {
        foreach (var type in typeof(TurnRunner).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StandingMessages))))
        {
            services.AddSingleton(typeof(StandingMessages), type);
        }

        return services
            .AddSingleton(new CommandCatalog(typeof(TurnRunner).Assembly))
            .AddSingleton(openTasks)
            .AddSingleton(Reader.Shared)
            .AddSingleton<Memory>()
            .AddSingleton<IInterceptor, Revision.Marker>()
            .AddSingleton<TurnSetup>()
            .AddSingleton<TurnRunner>()
            .AddSingleton<Inbox>()
            .AddScoped<Outbox>()
            .AddScoped<OutboxAgain>()
            .AddScoped<SharedFileLinks>()
            .AddSingleton<OutboxBell>()
            .AddSingleton<OutboxLeases>()
            .AddSingleton<OutboxOutcomes>()
            .AddSingleton<OutboxSender>()
            .AddHostedService(provider => provider.GetRequiredService<OutboxSender>());
    }
}
