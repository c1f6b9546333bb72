using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace VaBot.Channels.Teams;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CardElement))]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(TeamsMessage))]
[JsonSerializable(typeof(TeamsReplies))]
[JsonSerializable(typeof(TeamsOpening))]
[JsonSerializable(typeof(FileConsent))]
[JsonSerializable(typeof(FileInfo))]
[JsonSerializable(typeof(TeamsPreview))]
[JsonSerializable(typeof(ExtensionResponse))]
[JsonSerializable(typeof(DialogResponse))]
[JsonSerializable(typeof(CardResponse))]
[JsonSerializable(typeof(TeamsError))]
[JsonSerializable(typeof(string))]
internal sealed partial class TeamsJsonContext : JsonSerializerContext;

/// <summary>How it goes over the wire: every language's letters as they are.</summary>
internal static class TeamsWireJson
{
    public static readonly TeamsJsonContext Default = new(new JsonSerializerOptions(TeamsJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
