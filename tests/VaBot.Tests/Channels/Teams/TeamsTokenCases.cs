using NodaTime;

namespace VaBot.Tests.Channels.Teams;

/// <summary>One request as somebody might send it. Our own judge and Microsoft's are asked about every one.</summary>
/// <param name="Authorization">The header; null without one.</param>
public sealed record TeamsTokenCase(string Name, string? Authorization, string? ServiceUrl, string ChannelId, bool IsGood);

/// <summary>Requests that are proven, and requests that only look so.</summary>
internal static class TeamsTokenCases
{
    private const string Teams = "msteams";

    public static IReadOnlyList<TeamsTokenCase> At(Instant now, TeamsSigner known, TeamsSigner unendorsed, TeamsSigner forOthers, TeamsSigner stranger)
    {
        var good = known.Sign(now);
        var (later, hour) = (now + Duration.FromHours(2), 3600);
        string With(string claim, object value) => known.Sign(now, claims => claims[claim] = value);
        string Without(string claim) => known.Sign(now, claims => claims.Remove(claim));
        TeamsTokenCase Good(string name, string token, string channel = Teams) => new(name, "Bearer " + token, TeamsPayload.ServiceUrl, channel, true);
        TeamsTokenCase Bad(string name, string? authorization, string? service = TeamsPayload.ServiceUrl, string channel = Teams) => new(name, authorization, service, channel, false);
        return
        [
            Good("as Teams sends it", good),
            Good("key without endorsements", unendorsed.Sign(now)),
            Good("key without endorsements, other channel", unendorsed.Sign(now), "webchat"),
            Good("ended four minutes ago", With("exp", now.ToUnixTimeSeconds() - 240)),
            Good("begins in four minutes", With("nbf", now.ToUnixTimeSeconds() + 240)),
            Good("without beginning", Without("nbf")),
            Good("signed with RS512", known.Sign(now, algorithm: "RS512")),
            Bad("no header", null),
            Bad("empty header", ""),
            Bad("scheme only", "Bearer"),
            Bad("scheme and space", "Bearer "),
            Bad("other scheme", "Basic " + good),
            Bad("scheme in small letters", "bearer " + good),
            Bad("two spaces", "Bearer  " + good),
            Bad("no token", "Bearer abc"),
            Bad("three dots", "Bearer ..."),
            Bad("token cut short", "Bearer " + good[..^10]),
            Bad("claims changed", "Bearer " + Changed(good)),
            Bad("no signature", "Bearer " + good[..(good.LastIndexOf('.') + 1)]),
            Bad("algorithm none", "Bearer " + known.Sign(now, algorithm: "none")),
            Bad("public key as shared secret", "Bearer " + known.Sign(now, algorithm: "HS256")),
            Bad("wrong audience", "Bearer " + With("aud", Guid.NewGuid().ToString())),
            Bad("no audience", "Bearer " + Without("aud")),
            Bad("wrong issuer", "Bearer " + With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
            Bad("issuer with a slash", "Bearer " + With("iss", "https://api.botframework.com/")),
            Bad("no issuer", "Bearer " + Without("iss")),
            Bad("ended six minutes ago", "Bearer " + With("exp", now.ToUnixTimeSeconds() - 360)),
            Bad("begins in six minutes", "Bearer " + With("nbf", now.ToUnixTimeSeconds() + 360)),
            Bad("ended long ago", "Bearer " + known.Sign(now - (later - now), claims => claims["exp"] = now.ToUnixTimeSeconds() - hour)),
            Bad("unknown key", "Bearer " + stranger.Sign(now)),
            Bad("key for other channels", "Bearer " + forOthers.Sign(now)),
            Bad("known key, other channel", "Bearer " + good, channel: "webchat"),
            Bad("other service", "Bearer " + good, "https://smba.trafficmanager.net/amer/"),
            Bad("service without its slash", "Bearer " + good, TeamsPayload.ServiceUrl.TrimEnd('/')),
            Bad("no service in the token", "Bearer " + Without("serviceurl")),
            Bad("no service in the activity", "Bearer " + good, null),
            Bad("no service in either, empty", "Bearer " + With("serviceurl", ""), "https://evil.example/"),
        ];
    }

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var claims = System.Text.Encoding.UTF8.GetString(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.DecodeBytes(parts[1])).Replace("/emea/", "/amer/");
        return $"{parts[0]}.{Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(claims)}.{parts[2]}";
    }
}
