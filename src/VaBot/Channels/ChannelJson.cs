using System.Text.Json;

namespace VaBot.Channels;

/// <summary>Reads what a platform sent without trusting its shape: what is missing, null or of another kind is simply not there, and neither is a text
/// that is none (half a surrogate pair is valid JSON).</summary>
internal static class ChannelJson
{
    public static JsonElement? At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !TryGet(element, name, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.Null ? null : element;
    }

    public static string? TextAt(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.String } found ? Text(found) : null;

    public static bool IsTrueAt(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.True };

    public static long? NumberAt(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt64(out var number) ? number : null;

    public static IEnumerable<JsonElement> ListAt(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static JsonElement? FirstAt(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0 ? list[0] : null;

    /// <summary>An object's members by name; of two with one name the last counts, as it does wherever one is looked up.</summary>
    public static IEnumerable<(string Name, JsonElement Value)> MembersAt(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Object } found
            ? found.EnumerateObject().Where(member => Name(member) is not null).Select(member => (member.Name, member.Value))
            : [];

    private static bool TryGet(JsonElement element, string name, out JsonElement value)
    {
        try
        {
            return element.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // Another member's name is no text, and stands in the way of looking one up.
            value = element.MembersAt().LastOrDefault(member => member.Name == name).Value;
            return value.ValueKind != JsonValueKind.Undefined;
        }
    }

    private static string? Text(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
