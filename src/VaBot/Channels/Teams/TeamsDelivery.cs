using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace VaBot.Channels.Teams;

/// <summary>Names deliveries and cards by a hash of what makes them the same.</summary>
internal static class TeamsDelivery
{
    private const int TokenBytes = 12;

    public static string Key(string kind, params ReadOnlySpan<string?> parts) => $"teams/{kind}/{Convert.ToHexStringLower(Hash(parts))}";

    /// <summary>The action token of a card: the same for every copy of the same answer, another for every other.</summary>
    public static string Token(string answer, int page) => Base64Url.EncodeToString(Hash([answer, page.ToString(System.Globalization.CultureInfo.InvariantCulture)]).AsSpan(0, TokenBytes));

    private static byte[] Hash(ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            // Each part says its length first, so that no two lists of parts read the same.
            var bytes = Encoding.UTF8.GetBytes(part ?? "");
            BinaryPrimitives.WriteInt32BigEndian(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset();
    }
}
