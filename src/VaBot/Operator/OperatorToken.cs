using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace VaBot.Operator;

/// <summary>The operator's secret (setting <c>VaBot:Operator:Token</c>), and the passes that stand for it in a browser.
/// A pass says until when it is good and proves it with the secret, so nothing is kept and a new secret ends them all.</summary>
public sealed class OperatorToken
{
    public const int ShortestLength = 20;

    /// <summary>How long a browser stays signed in.</summary>
    public static readonly Duration PassLength = Duration.FromHours(12);

    private readonly byte[] secret;

    private OperatorToken(string secret) => this.secret = Encoding.UTF8.GetBytes(secret);

    /// <returns>Null without a secret, or with one too short to be one: then there is no page.</returns>
    public static OperatorToken? From(string? secret) => secret?.Trim() is { Length: >= ShortestLength } good ? new(good) : null;

    public bool Matches(string given) => AreSame(given.Trim(), secret);

    public string Pass(Instant now) => Proven((now + PassLength).ToUnixTimeSeconds());

    public bool Accepts(string pass, Instant now) =>
        long.TryParse(pass.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var until)
        && AreSame(pass, Encoding.UTF8.GetBytes(Proven(until)))
        && now.ToUnixTimeSeconds() < until;

    private string Proven(long until)
    {
        var text = until.ToString(CultureInfo.InvariantCulture);
        return $"{text}.{Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes($"operator pass until {text}")))}";
    }

    /// <summary>Takes as long whatever is given, and however long it is.</summary>
    private static bool AreSame(string given, byte[] expected) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(expected));
}
