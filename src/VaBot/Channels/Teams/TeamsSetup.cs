using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Messages;
using VaBot.Time;

namespace VaBot.Channels.Teams;

/// <summary>Wires the Teams channel.</summary>
public static class TeamsSetup
{
    /// <summary>The one address Teams knows.</summary>
    public const string Path = "/api/messages";

    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<TeamsOptions>()
            .Bind(configuration.GetSection(TeamsOptions.Section))
            .PostConfigure(options => options.AllowUnauthenticated &= environment.IsDevelopment())
            .Validate(options => options.HasSafeUrls, "VaBot:Teams:OpenIdMetadataUrl and TokenUrl must be https, or http on this machine.")
            .ValidateOnStart();
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.AddKeyedSingleton(TeamsOptions.Section, (_, _) => TeamsClient.CreateHandler());
        services.AddSingleton(provider => new TeamsKeys(Http(provider), Options(provider), RealClock(provider), provider.GetRequiredService<TeamsCondition>()));
        services.AddSingleton(provider => new TeamsToken(provider.GetRequiredService<TeamsKeys>(), Options(provider), RealClock(provider)));
        services.AddSingleton(provider => new TeamsCredential(Handler(provider), Options(provider)));
        services.AddSingleton(provider => new TeamsClient(Http(provider), provider.GetRequiredService<TeamsCredential>(), Options(provider), provider.GetRequiredService<TeamsCondition>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<TeamsFiles>(provider, Http(provider)));
        services.AddSingleton<TeamsCondition>().AddSingleton<TeamsPace>().AddSingleton<TeamsReferences>().AddSingleton<TeamsPeople>().AddSingleton<TeamsHearing>().AddSingleton<TeamsAnswers>().AddSingleton<TeamsPost>().AddSingleton<TeamsAddressBook>();
        services.AddSingleton<IChannel, TeamsChannel>();
        services.AddSingleton<TeamsDoor>().AddSingleton<TeamsConsent>().AddSingleton<TeamsClickDesk>().AddSingleton<TeamsExtension>().AddSingleton<TeamsInvokes>().AddSingleton<TeamsEndpoints>();
        return services;
    }

    /// <summary>Opens the endpoint, or says loudly that it stays shut: without a registration nobody could tell Teams from a stranger.</summary>
    public static IEndpointRouteBuilder MapTeams(this IEndpointRouteBuilder routes)
    {
        var provider = routes.ServiceProvider;
        var options = Options(provider).Value;
        var log = provider.GetRequiredService<ILogger<TeamsOptions>>();
        if (!options.AllowUnauthenticated && provider.GetRequiredService<IConfiguration>().GetValue<bool>($"{TeamsOptions.Section}:{nameof(TeamsOptions.AllowUnauthenticated)}"))
        {
            log.LogError("VaBot:Teams:AllowUnauthenticated is for Development only, and this is not: no request without a token is believed.");
        }

        if (options.IsOn)
        {
            var teams = provider.GetRequiredService<TeamsEndpoints>();
            routes.MapPost(Path, async http => await (await teams.ActivityAsync(http)).ExecuteAsync(http));
        }
        else
        {
            log.Log(options.AppPassword is null ? LogLevel.Information : LogLevel.Error, "Teams is off: VaBot:Teams:AppId is not set, and without it no request can be believed.");
        }

        return routes;
    }

    private static HttpMessageHandler Handler(IServiceProvider provider) => provider.GetRequiredKeyedService<HttpMessageHandler>(TeamsOptions.Section);

    private static HttpClient Http(IServiceProvider provider) => TeamsClient.CreateHttp(Handler(provider));

    private static IOptions<TeamsOptions> Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<TeamsOptions>>();

    // A demo that has jumped ahead still believes no token of another time.
    private static IClock RealClock(IServiceProvider provider) => DemoClock.RealOf(provider.GetRequiredService<IClock>());
}
