using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace VaBot.Channels.Teams;

/// <param name="Endorsements">The channels this key may sign for; none means every one.</param>
internal sealed record TeamsKey(SecurityKey Key, IReadOnlyList<string> Endorsements);

/// <summary>The public keys Microsoft signs with, from the OpenID metadata (Bot Framework, "Authenticate requests from the Bot Connector
/// service to your bot"). Kept and looked at anew twice a day; while the metadata cannot be had, the known ones go on.</summary>
internal sealed class TeamsKeys(HttpClient http, IOptions<TeamsOptions> options, IClock clock, TeamsCondition condition) : IDisposable
{
    public static readonly Duration GoodFor = Duration.FromHours(12);

    /// <summary>A key nobody knows is asked for once; whoever makes up names of keys does not make us ask more often than this.</summary>
    public static readonly Duration BetweenUnknown = Duration.FromMinutes(5);

    /// <summary>Between two tries to have keys at all.</summary>
    public static readonly Duration BetweenTries = Duration.FromSeconds(10);

    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>For one look: Teams waits fifteen seconds for the answer to the request that asked.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private FrozenDictionary<string, TeamsKey> keys = FrozenDictionary<string, TeamsKey>.Empty;

    private Instant fetchedAt = Instant.MinValue;

    private Instant triedAt = Instant.MinValue;

    private Instant askedForUnknownAt = Instant.MinValue;

    /// <returns>Null when there is no such key.</returns>
    public async ValueTask<TeamsKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (IsFresh && keys.TryGetValue(id, out var known))
        {
            return known;
        }

        // Whoever shows a key that is known does not wait for somebody else's look: a list that is slow to come keeps nobody out.
        if (!await one.WaitAsync(keys.ContainsKey(id) ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, cancellationToken))
        {
            return keys.GetValueOrDefault(id);
        }

        try
        {
            if (MayFetch(isKnown: keys.ContainsKey(id)))
            {
                await FetchAsync(cancellationToken);
            }
        }
        finally
        {
            one.Release();
        }

        return keys.GetValueOrDefault(id);
    }

    public void Dispose() => one.Dispose();

    private bool IsFresh => clock.GetCurrentInstant() < fetchedAt.Plus(GoodFor);

    private bool MayFetch(bool isKnown)
    {
        var now = clock.GetCurrentInstant();
        if (!IsFresh)
        {
            return now >= triedAt.Plus(BetweenTries);
        }

        if (isKnown || now < askedForUnknownAt.Plus(BetweenUnknown))
        {
            return false;
        }

        askedForUnknownAt = now;
        return true;
    }

    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var metadata = await ReadAsync(options.Value.OpenIdMetadataUrl, patience.Token);
            var set = await ReadAsync(metadata.TextAt("jwks_uri"), patience.Token);
            var read = set.ListAt("keys").Select(Read).OfType<KeyValuePair<string, TeamsKey>>().DistinctBy(key => key.Key).ToFrozenDictionary();
            if (read.Count > 0)
            {
                (keys, fetchedAt) = (read, clock.GetCurrentInstant());
                condition.KeysCame();
            }
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or IOException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            condition.KeysFailed(error.GetType().Name, keys.Count);
        }
        finally
        {
            triedAt = clock.GetCurrentInstant();
        }
    }

    private async Task<JsonElement> ReadAsync(string? url, CancellationToken cancellationToken) => TeamsOptions.IsSafe(url)
        ? TeamsJson.Parse(await http.GetByteArrayAsync(url, cancellationToken))
        : throw new JsonException("The metadata names no safe address.");

    private static KeyValuePair<string, TeamsKey>? Read(JsonElement key)
    {
        if (key.TextAt("kid") is not { Length: > 0 } id || key.TextAt("kty") is not (null or "RSA") || key.TextAt("n") is not { } modulus || key.TextAt("e") is not { } exponent)
        {
            return null;
        }

        try
        {
            var rsa = new RsaSecurityKey(new System.Security.Cryptography.RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(modulus), Exponent = Base64UrlEncoder.DecodeBytes(exponent) }) { KeyId = id };
            return new(id, new TeamsKey(rsa, [.. key.ListAt("endorsements").Select(endorsement => endorsement.TextAt()).OfType<string>()]));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
