using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace VaBot.Channels.Slack;

/// <summary>Decides whether a request was signed by Slack just now: <c>v0=</c> and the lower-case hex HMAC-SHA256, keyed with the signing
/// secret, of <c>v0:{timestamp}:{body}</c> (Slack, "Verifying requests from Slack"). Slack's own verifier compares text, so upper-case hex
/// is refused there and here.</summary>
/// <remarks>Closed by default: no secret, a missing header or one sent twice is a refusal. The body is not parsed before it is proven.</remarks>
public sealed class SlackSignature(string? secret, IClock clock)
{
    public const string SignatureHeader = "X-Slack-Signature";

    public const string TimestampHeader = "X-Slack-Request-Timestamp";

    /// <summary>Five minutes either way, both ends included.</summary>
    public const long ToleranceSeconds = 300;

    private const int SignatureLength = 3 + 2 * SHA256.HashSizeInBytes;

    // Ten digits reach the year 2286; twelve leave room and cannot overflow.
    private const int LongestTimestamp = 12;

    private readonly byte[] key = Encoding.UTF8.GetBytes(secret?.Trim() ?? "");

    public bool Accepts(StringValues timestamp, StringValues signature, ReadOnlySpan<byte> body)
    {
        if (key.Length == 0 || timestamp.Count != 1 || signature.Count != 1)
        {
            return false;
        }

        return IsFresh(timestamp[0]) && Matches(timestamp[0]!, signature[0], body);
    }

    /// <summary>The signature Slack would send; tests and load generators sign with it.</summary>
    public static string Sign(string secret, long unixSeconds, ReadOnlySpan<byte> body)
    {
        Span<byte> expected = stackalloc byte[SignatureLength];
        Write(Encoding.UTF8.GetBytes(secret), unixSeconds.ToString(CultureInfo.InvariantCulture), body, expected);
        return Encoding.ASCII.GetString(expected);
    }

    private bool IsFresh(string? timestamp)
    {
        if (timestamp is null or { Length: 0 or > LongestTimestamp } || !timestamp.All(char.IsAsciiDigit))
        {
            return false;
        }

        var sent = long.Parse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture);
        return Math.Abs(clock.GetCurrentInstant().ToUnixTimeSeconds() - sent) <= ToleranceSeconds;
    }

    private bool Matches(string timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        if (signature is not { Length: SignatureLength } || !Ascii.IsValid(signature))
        {
            return false;
        }

        Span<byte> given = stackalloc byte[SignatureLength];
        Span<byte> expected = stackalloc byte[SignatureLength];
        Encoding.ASCII.GetBytes(signature, given);
        Write(key, timestamp, body, expected);
        return CryptographicOperations.FixedTimeEquals(given, expected);
    }

    private static void Write(byte[] key, string timestamp, ReadOnlySpan<byte> body, Span<byte> signature)
    {
        var head = 3 + timestamp.Length + 1;
        var signed = ArrayPool<byte>.Shared.Rent(head + body.Length);
        try
        {
            "v0:"u8.CopyTo(signed);
            Encoding.ASCII.GetBytes(timestamp, signed.AsSpan(3));
            signed[head - 1] = (byte)':';
            body.CopyTo(signed.AsSpan(head));

            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            HMACSHA256.HashData(key, signed.AsSpan(0, head + body.Length), hash);
            "v0="u8.CopyTo(signature);
            Convert.TryToHexStringLower(hash, signature[3..], out _);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(signed, clearArray: true);
        }
    }
}
