using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace VaBot.Tests.Channels.Teams;

/// <summary>Signs as Microsoft's connector does.</summary>
internal sealed class TeamsSigner(string keyId = "key-1") : IDisposable
{
    private readonly RSA rsa = RSA.Create(2048);

    public string KeyId => keyId;

    public RSA Key => rsa;

    /// <summary>The public half, as the key list shows it.</summary>
    public object Public(params string[] endorsements) => new
    {
        kty = "RSA",
        use = "sig",
        kid = keyId,
        n = Base64UrlEncoder.Encode(rsa.ExportParameters(false).Modulus),
        e = Base64UrlEncoder.Encode(rsa.ExportParameters(false).Exponent),
        endorsements,
    };

    public string Sign(Instant now, Action<Dictionary<string, object>>? change = null, string algorithm = SecurityAlgorithms.RsaSha256)
    {
        var claims = new Dictionary<string, object>
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = TeamsPayload.AppId,
            ["serviceurl"] = TeamsPayload.ServiceUrl,
            ["nbf"] = now.ToUnixTimeSeconds() - 10,
            ["exp"] = now.ToUnixTimeSeconds() + 3600,
        };
        change?.Invoke(claims);
        var header = $$"""{"alg":"{{algorithm}}","kid":"{{keyId}}","typ":"JWT"}""";
        var signed = $"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(System.Text.Json.JsonSerializer.Serialize(claims))}";
        return $"{signed}.{Base64UrlEncoder.Encode(Signature(algorithm, signed))}";
    }

    public void Dispose() => rsa.Dispose();

    private byte[] Signature(string algorithm, string signed) => algorithm switch
    {
        "none" => [],
        "HS256" => HMACSHA256.HashData(System.Text.Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem()), System.Text.Encoding.ASCII.GetBytes(signed)),
        "PS256" => rsa.SignData(System.Text.Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        "RS512" => rsa.SignData(System.Text.Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        _ => rsa.SignData(System.Text.Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };
}
