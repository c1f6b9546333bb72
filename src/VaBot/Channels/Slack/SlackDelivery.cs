using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace VaBot.Channels.Slack;

/// <summary>Names a delivery that Slack gave no id of its own: a hash of what was said, by whom and where, with the ids of that one
/// keystroke or click. The same body signed again later is the same delivery; the same words typed again are another.</summary>
internal static class SlackDelivery
{
    public static string Key(string kind, params ReadOnlySpan<string?> parts)
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

        return $"slack/{kind}/{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
