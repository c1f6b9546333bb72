using VaBot.Delivery;
using VaBot.Languages;

namespace VaBot.Turns;

public static class TurnsSetup
{
    /// <summary>The one door in and the one door out.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, OpenTasks openTasks) => services
        .AddSingleton(new CommandCatalog(typeof(TurnRunner).Assembly))
        .AddSingleton(openTasks)
        .AddSingleton(Reader.Shared)
        .AddSingleton<TurnSetup>()
        .AddSingleton<TurnRunner>()
        .AddScoped<Outbox>()
        .AddSingleton<OutboxBell>()
        .AddSingleton<OutboxLeases>()
        .AddSingleton<OutboxSender>()
        .AddHostedService(provider => provider.GetRequiredService<OutboxSender>());
}
