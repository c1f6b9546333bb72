using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace VaBot.Channels.Teams;

/// <summary>The tokens we show to Teams' service: one per registration, fetched with its secret, its certificate or the machine's own identity,
/// and kept by Microsoft's library until shortly before they end (Bot Framework, "Authentication with the Bot Connector API").</summary>
internal sealed class TeamsCredential(HttpMessageHandler handler, IOptions<TeamsOptions> options) : IMsalHttpClientFactory
{
    private const string Resource = "https://api.botframework.com";

    /// <summary>Where registrations for every tenant get their tokens.</summary>
    private const string EveryTenant = "botframework.com";

    private readonly ConcurrentDictionary<string, Func<bool, CancellationToken, Task<AuthenticationResult>>> sources = new(StringComparer.OrdinalIgnoreCase);

    private readonly HttpClient http = new(new Redirect(options) { InnerHandler = handler }, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(10) };

    /// <param name="refused">A token Teams did not take: Microsoft is asked for a new one, unless somebody has done so meanwhile. Null when none was.</param>
    /// <exception cref="MsalException">Microsoft gave none.</exception>
    /// <exception cref="InvalidOperationException">The registration is not, or only half, set.</exception>
    public async Task<string> TokenAsync(string appId, string? refused, CancellationToken cancellationToken)
    {
        var source = sources.GetOrAdd(appId, Source);
        var kept = (await source(false, cancellationToken)).AccessToken;
        return kept == refused ? (await source(true, cancellationToken)).AccessToken : kept;
    }

    public HttpClient GetHttpClient() => http;

    /// <returns>Gives the registration's token; a new one when told so.</returns>
    private Func<bool, CancellationToken, Task<AuthenticationResult>> Source(string appId)
    {
        var app = options.Value.Registration(appId) ?? throw new InvalidOperationException("No such registration.");
        if (app.ManagedIdentity)
        {
            var machine = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(app.AppId)).WithHttpClientFactory(this).Build();
            return (isNew, cancellationToken) => machine.AcquireTokenForManagedIdentity(Resource).WithForceRefresh(isNew).ExecuteAsync(cancellationToken);
        }

        var client = WithProof(ConfidentialClientApplicationBuilder.Create(app.AppId), app)
            .WithAuthority($"https://login.microsoftonline.com/{app.TenantId ?? EveryTenant}", validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(this)
            .Build();
        return (isNew, cancellationToken) => client.AcquireTokenForClient([Resource + "/.default"]).WithForceRefresh(isNew).ExecuteAsync(cancellationToken);
    }

    private static ConfidentialClientApplicationBuilder WithProof(ConfidentialClientApplicationBuilder builder, TeamsApp app) => app switch
    {
        { CertificatePath: { Length: > 0 } path } => builder.WithCertificate(X509CertificateLoader.LoadPkcs12FromFile(path, app.CertificatePassword), sendX5C: true),
        { AppPassword: { Length: > 0 } secret } => builder.WithClientSecret(secret),
        _ => throw new InvalidOperationException("The registration has neither secret nor certificate nor managed identity."),
    };

    /// <summary>Asks at <see cref="TeamsOptions.TokenUrl"/> instead, when it is set.</summary>
    private sealed class Redirect(IOptions<TeamsOptions> options) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (options.Value.TokenUrl is { } url && request.Method == HttpMethod.Post)
            {
                request.RequestUri = new Uri(url);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
