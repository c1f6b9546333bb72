using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace VaBot.Channels.Teams;

/// <summary>What a token proves before the activity is read.</summary>
/// <param name="AppId">The registration it is for.</param>
/// <param name="ServiceUrl">Its claim; null when it has none.</param>
/// <param name="Endorsements">The channels its key may sign for; none means every one.</param>
internal sealed record TeamsProof(string AppId, string? ServiceUrl, IReadOnlyList<string> Endorsements)
{
    /// <summary>Whether the activity is the one it was made for: the same service, and a channel the key may sign for.</summary>
    public bool Covers(string? serviceUrl, string? channelId) =>
        ServiceUrl is { Length: > 0 } && string.Equals(ServiceUrl, serviceUrl, StringComparison.Ordinal)
        && (Endorsements.Count == 0 || string.IsNullOrWhiteSpace(channelId) || Endorsements.Contains(channelId, StringComparer.Ordinal));
}

/// <summary>Decides whether a request carries a token that Microsoft's connector signed for one of our registrations (Bot Framework,
/// "Authenticate requests from the Bot Connector service to your bot", steps 1 to 7). Whatever is wrong with it is a refusal, never an exception.</summary>
internal sealed class TeamsToken(TeamsKeys keys, IOptions<TeamsOptions> options, IClock clock)
{
    public const string Issuer = "https://api.botframework.com";

    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";

    /// <summary>Those of Microsoft's own library. None and the symmetric ones are not among them: a public key is no shared secret.</summary>
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <returns>Null for a request nobody proved.</returns>
    public async Task<TeamsProof?> ProveAsync(StringValues authorization, CancellationToken cancellationToken)
    {
        if (authorization is not [{ } header] || !header.StartsWith(Scheme, StringComparison.Ordinal) || Read(header[Scheme.Length..]) is not { Kid: { Length: > 0 } keyId } token)
        {
            return null;
        }

        if (token.Issuer != Issuer || token.Audiences.Take(2).ToList() is not [var audience] || options.Value.Registration(audience) is not { AppId: { } appId })
        {
            return null;
        }

        if (await keys.FindAsync(keyId, cancellationToken) is not { } key || !(await handler.ValidateTokenAsync(token, Parameters(key.Key, audience))).IsValid)
        {
            return null;
        }

        return new TeamsProof(appId, token.TryGetPayloadValue<string>("serviceurl", out var service) ? service : null, key.Endorsements);
    }

    private JsonWebToken? Read(string text)
    {
        try
        {
            return handler.CanReadToken(text) ? handler.ReadJsonWebToken(text) : null;
        }
        catch (Exception error) when (error is ArgumentException or SecurityTokenException or FormatException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private TokenValidationParameters Parameters(SecurityKey key, string audience) => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = audience,
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = IsTimely,
    };

    private bool IsTimely(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = clock.GetCurrentInstant().ToDateTimeUtc();
        return expires is { } end && end > now - Skew && (notBefore is not { } start || start <= now + Skew);
    }
}
