using System.Text.Json;
using System.Text.Json.Serialization;

namespace VaBot.Messages;

/// <summary>A reply as it is kept: in the inbox mark, so a second delivery is answered the same, and in the outbox.</summary>
public static class ReplyJson
{
    public static string Write(Reply reply) => JsonSerializer.Serialize(reply, ReplyJsonContext.Default.Reply);

    /// <exception cref="JsonException">The text was not written by <see cref="Write"/>.</exception>
    public static Reply Read(string json) => JsonSerializer.Deserialize(json, ReplyJsonContext.Default.Reply) ?? throw new JsonException("A stored reply is empty.");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Reply))]
internal sealed partial class ReplyJsonContext : JsonSerializerContext;
