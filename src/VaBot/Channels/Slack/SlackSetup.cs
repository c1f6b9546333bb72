using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Channels.Slack.Newcomers;
using VaBot.Channels.Slack.Sending;
using VaBot.Channels.Slack.Socket;
using VaBot.Channels.Slack.Windows;
using VaBot.Channels.Slack.Workspaces;
using VaBot.Data;
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
        AddWorkspaces(services, configuration);
        AddHomes(services, configuration);
        services
            .AddSingleton<SlackCondition>()
            .AddSingleton<SlackEnvelopes>()
            .AddSingleton<SlackSocket>()
            .AddHostedService<SlackSockets>();
        return services
            .AddSingleton(_ => new SlackHttp(SlackHttp.Create()))
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
            .AddSingleton<SlackReception>()
            .AddSingleton<SlackEndpoints>();
    }

    /// <summary>Many workspaces: tokens in the database, encrypted with keys in the database.</summary>
    private static void AddWorkspaces(IServiceCollection services, IConfiguration configuration)
    {
        if (Read(configuration).HasOAuth)
        {
            services.AddProtectionKeys(configuration);
        }
        else
        {
            services.TryAddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        }

        services
            .AddSingleton<SlackTokens>()
            .AddSingleton<SlackOrganisations>()
            .AddSingleton<SlackRooms>()
            .AddSingleton<SlackRotation>()
            .AddSingleton<SlackOAuth>()
            .AddSingleton<SlackVault>()
            .AddSingleton<SlackHost>()
            .AddSingleton<SlackInstallation>()
            .AddSingleton<SlackInstall>();
    }

    private static void AddHomes(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<SlackHomeNews>().AddSingleton<SlackHomes>().AddSingleton<SlackIntroductions>();
        if (Read(configuration).IsOn)
        {
            services.AddSingleton<IInterceptor>(provider => provider.GetRequiredService<SlackHomeNews>()).AddHostedService<SlackHomeWatch>();
            services.AddSingleton<IInterceptor, SlackNewcomers>().AddSingleton<IInterceptor, SlackClosings>();
        }
    }

    private static SlackOptions Read(IConfiguration configuration) => configuration.GetSection(SlackOptions.Section).Get<SlackOptions>() ?? new SlackOptions();

    /// <summary>Opens the endpoints, or says loudly that they stay shut: without the signing secret nobody could tell Slack from a stranger.</summary>
    public static IEndpointRouteBuilder MapSlack(this IEndpointRouteBuilder routes)
    {
        var options = Options(routes.ServiceProvider);
        if (!options.HasRequests)
        {
            SayOff(routes.ServiceProvider, options);
            return routes;
        }

        var slack = routes.ServiceProvider.GetRequiredService<SlackEndpoints>();
        Map("/slack/commands", slack.CommandAsync);
        Map("/slack/actions", slack.ActionAsync);
        Map("/slack/options", slack.OptionsAsync);
        Map("/slack/events", slack.EventAsync);
        if (options.HasOAuth)
        {
            var install = routes.ServiceProvider.GetRequiredService<SlackInstall>();
            routes.MapGet("/slack/install", install.Start);
            routes.MapGet("/slack/oauth", (Func<HttpContext, Task<IResult>>)install.FinishAsync);
        }

        return routes;

        void Map(string path, Func<HttpContext, Task<IResult>> answer) => routes.MapPost(path, async http => await (await answer(http)).ExecuteAsync(http));
    }

    private static void SayOff(IServiceProvider provider, SlackOptions options)
    {
        if (options.HasSockets)
        {
            return;
        }

        var isHalfSet = options.BotToken is not null || options.ClientId is not null;
        var isDemo = provider.GetRequiredService<IConfiguration>().GetValue("VaBot:Demo", provider.GetRequiredService<IHostEnvironment>().IsDevelopment());
        provider.GetRequiredService<ILogger<SlackOptions>>().Log(
            isHalfSet ? LogLevel.Error : isDemo ? LogLevel.Information : LogLevel.Warning,
            "Slack is off: VaBot:Slack:SigningSecret is not set, and without it no request can be believed.");
    }

    private static SlackOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<SlackOptions>>().Value;
}
