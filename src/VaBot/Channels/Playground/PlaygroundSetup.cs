using Microsoft.EntityFrameworkCore.Diagnostics;
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
        services.AddSingleton<IInterceptor, PlaygroundWatch>();
        services.AddSingleton<PlaygroundEvents>();
        services.AddScoped<PlaygroundTranscript>();
        services.AddScoped<PlaygroundClock>();
        services.AddScoped<PlaygroundSay>();
    }

    public static void MapPlayground(this IEndpointRouteBuilder routes) => PlaygroundEndpoints.Map(routes);
}
