using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace VaBot.Figures;

/// <summary>Figures as JSON in one form only: names in the order of their letters, no white space, nothing that is null, no noughts at the end
/// of a number. So the same figures are the same bytes, whoever writes them, and can be told by their hash.</summary>
public static class FiguresJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowOutOfOrderMetadataProperties = true,
        Converters =
        {
            new JsonStringEnumConverter(),
            new Plain(),
            new Patterned<LocalDate>(LocalDatePattern.Iso),
            new Patterned<YearMonth>(YearMonthPattern.Iso),
        },
    };

    public static string Write(MonthFigures figures) => Sorted(JsonSerializer.SerializeToNode(figures, Options))!.ToJsonString(Options);

    /// <exception cref="JsonException">It is none of ours.</exception>
    public static MonthFigures Read(string json) => JsonSerializer.Deserialize<MonthFigures>(json, Options) ?? throw new JsonException("No figures.");

    /// <summary>The one form of figures that somebody wrote in another: with line ends, in another order.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static string Canonical(string json) => Sorted(JsonNode.Parse(json))?.ToJsonString(Options) ?? throw new JsonException("No figures.");

    /// <summary>What a report is told by: SHA-256 of the figures as the client sees them, 64 hexadecimal digits in lower case.</summary>
    public static string Hash(MonthFigures figures) => Hash(Write(figures.AsShown()));

    /// <summary>The same of figures already written.</summary>
    public static string Hash(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    /// <summary>13.750 and 13.75 are the same number and are written the same.</summary>
    private sealed class Plain : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value / 1.0000000000000000000000000000m);
    }

    private sealed class Patterned<T>(IPattern<T> pattern) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            pattern.Parse(reader.GetString() ?? "") is { Success: true } read ? read.Value : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
    }
}
