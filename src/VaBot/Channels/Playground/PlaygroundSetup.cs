using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Messages;

namespace VaBot.Channels.Playground;

/// <summary>What Program.cs says to have the playground, in demo mode only. It expects <see cref="Time.DemoClock"/> to be the clock.</summary>
public static class PlaygroundSetup
{
    public static void AddPlayground(this IServiceCollection services)
    {
        services.AddSingleton<PlaygroundChannel>();
        services.AddSingleton<IChannel>(all => all.GetRequiredService<PlaygroundChannel>());
        services.AddSingleton<PlaygroundStream>();
        services.AddSingleton<PlaygroundWatch>();
        services.AddSingleton<PlaygroundEvents>();
        services.AddScoped<PlaygroundTranscript>();
        services.AddScoped<PlaygroundClock>();
        services.AddScoped<PlaygroundSay>();

        // Whichever database was chosen, its saves ring the bell.
        services.ConfigureDbContext<SqliteDatabase>(Watch);
        services.ConfigureDbContext<PostgresDatabase>(Watch);
    }

    public static void MapPlayground(this IEndpointRouteBuilder routes) => PlaygroundEndpoints.Map(routes);

    private static void Watch(IServiceProvider services, DbContextOptionsBuilder options) =>
        options.AddInterceptors(services.GetRequiredService<PlaygroundWatch>());
}
