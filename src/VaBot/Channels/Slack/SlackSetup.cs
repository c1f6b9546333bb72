using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Channels.Slack.Sending;
using VaBot.Channels.Slack.Windows;
using VaBot.Channels.Slack.Workspaces;
using VaBot.Messages;
using VaBot.Time;

namespace VaBot.Channels.Slack;

/// <summary>Wires the Slack channel.</summary>
public static class SlackSetup
{
    public static IServiceCollection AddSlack(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SlackOptions>()
            .Bind(configuration.GetSection(SlackOptions.Section))
            .Validate(options => options.HasSafeApiUrl, "VaBot:Slack:ApiUrl must be https, or http on this machine.")
            .ValidateOnStart();
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.AddSingleton(provider => new SlackSignature(Options(provider).SigningSecret, DemoClock.RealOf(provider.GetRequiredService<IClock>())));
        return services
            .AddSingleton(_ => new SlackHttp(SlackHttp.Create()))
            .AddSingleton<SlackTokens>()
            .AddSingleton<SlackLimits>()
            .AddSingleton<SlackClient>()
            .AddSingleton<SlackPosts>()
            .AddSingleton<SlackFiles>()
            .AddSingleton<SlackDesk>()
            .AddSingleton<IChannel, SlackChannel>()
            .AddSingleton<SlackWindows>()
            .AddSingleton<SlackWindowDoor>()
            .AddSingleton<SlackNews>()
            .AddSingleton<SlackInbox>()
            .AddSingleton<SlackEndpoints>();
    }

    /// <summary>Opens the endpoints, or says loudly that they stay shut: without the signing secret nobody could tell Slack from a stranger.</summary>
    public static IEndpointRouteBuilder MapSlack(this IEndpointRouteBuilder routes)
    {
        var options = Options(routes.ServiceProvider);
        if (!options.IsOn)
        {
            SayOff(routes.ServiceProvider, options);
            return routes;
        }

        var slack = routes.ServiceProvider.GetRequiredService<SlackEndpoints>();
        Map("/slack/commands", slack.CommandAsync);
        Map("/slack/actions", slack.ActionAsync);
        Map("/slack/options", slack.OptionsAsync);
        Map("/slack/events", slack.EventAsync);
        return routes;

        void Map(string path, Func<HttpContext, Task<IResult>> answer) => routes.MapPost(path, async http => await (await answer(http)).ExecuteAsync(http));
    }

    private static void SayOff(IServiceProvider provider, SlackOptions options)
    {
        var isHalfSet = options.BotToken is not null || options.AppToken is not null || options.ClientId is not null;
        var isDemo = provider.GetRequiredService<IConfiguration>().GetValue("VaBot:Demo", provider.GetRequiredService<IHostEnvironment>().IsDevelopment());
        provider.GetRequiredService<ILogger<SlackOptions>>().Log(
            isHalfSet ? LogLevel.Error : isDemo ? LogLevel.Information : LogLevel.Warning,
            "Slack is off: VaBot:Slack:SigningSecret is not set, and without it no request can be believed.");
    }

    private static SlackOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<SlackOptions>>().Value;
}
