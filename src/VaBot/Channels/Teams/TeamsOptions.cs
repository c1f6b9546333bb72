namespace VaBot.Channels.Teams;

/// <summary>One registration of the bot, as Azure knows it. A practice whose clients each want it in their own tenant has several.</summary>
public class TeamsApp
{
    /// <summary>The bot's Microsoft app id.</summary>
    public string? AppId { get; set; }

    /// <summary>A client secret; or a certificate, or a managed identity.</summary>
    public string? AppPassword { get; set; }

    /// <summary>The tenant the registration lives in; without it the multi-tenant authority <c>botframework.com</c>.</summary>
    public string? TenantId { get; set; }

    /// <summary>A PKCS #12 file (<c>.pfx</c>) with the private key.</summary>
    public string? CertificatePath { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>The machine itself is the bot's identity (Azure: user-assigned managed identity whose client id is <see cref="AppId"/>).</summary>
    public bool ManagedIdentity { get; set; }
}

/// <summary>Settings of the Teams channel, section <c>VaBot:Teams</c>: one registration directly in it, more of them under <c>Apps</c>.</summary>
public sealed class TeamsOptions : TeamsApp
{
    public const string Section = "VaBot:Teams";

    /// <summary>Where Teams' own service listens (Microsoft, "Send proactive messages": commercial and government clouds).</summary>
    private static readonly string[] TeamsHosts =
        ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"];

    /// <summary>Where people's OneDrive takes a file they consented to.</summary>
    private static readonly string[] OneDriveHosts = ["*.sharepoint.com", "*.sharepoint.us", "*.onedrive.com"];

    public List<TeamsApp> Apps { get; set; } = [];

    /// <summary>Names the keys that sign what comes in.</summary>
    public string OpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where tokens are fetched, instead of Microsoft's authority; https, or http on this machine for a stand-in.</summary>
    public string? TokenUrl { get; set; }

    /// <summary>Hosts our token may be sent to, instead of those of Teams; <c>*.example.com</c> means every host below it.</summary>
    public List<string> ServiceHosts { get; set; } = [];

    /// <summary>Hosts a consented file may be uploaded to, instead of those of OneDrive.</summary>
    public List<string> FileHosts { get; set; } = [];

    /// <summary>For Microsoft's emulator: requests without a token are believed. Only in Development and only from this machine.</summary>
    public bool AllowUnauthenticated { get; set; }

    /// <summary>Every registration that is set.</summary>
    internal IReadOnlyList<TeamsApp> Registrations => [.. new[] { this }.Concat(Apps).Where(app => !string.IsNullOrWhiteSpace(app.AppId)).DistinctBy(app => app.AppId, StringComparer.OrdinalIgnoreCase)];

    internal bool IsOn => AllowUnauthenticated || Registrations.Count > 0;

    /// <summary>Whether secrets and proofs may be fetched there: never in the clear from another machine.</summary>
    internal bool HasSafeUrls => IsSafe(OpenIdMetadataUrl) && (TokenUrl is null || IsSafe(TokenUrl));

    internal TeamsApp? Registration(string appId) => Registrations.FirstOrDefault(app => string.Equals(app.AppId, appId, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether we speak to that service at all.</summary>
    internal bool Trusts(Uri serviceUrl) => IsEmulator(serviceUrl) || IsOneOf(serviceUrl, ServiceHosts.Count > 0 ? ServiceHosts : TeamsHosts);

    /// <summary>A service on this machine, in the mode for it: it is spoken to in the clear and never given a token.</summary>
    internal bool IsEmulator(Uri serviceUrl) => AllowUnauthenticated && serviceUrl.IsLoopback && serviceUrl.Scheme is "http" or "https" && serviceUrl.UserInfo.Length == 0;

    internal bool TakesFiles(Uri uploadUrl) => IsEmulator(uploadUrl) || IsOneOf(uploadUrl, FileHosts.Count > 0 ? FileHosts : OneDriveHosts);

    internal static bool IsSafe(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));

    private static bool IsOneOf(Uri url, IEnumerable<string> hosts) =>
        url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && url.UserInfo.Length == 0 && hosts.Any(host => Fits(url.Host, host.Trim()));

    private static bool Fits(string host, string pattern) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, pattern, StringComparison.OrdinalIgnoreCase);
}
