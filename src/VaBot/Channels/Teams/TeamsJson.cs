using System.Text.Json;

namespace VaBot.Channels.Teams;

/// <summary>What Teams sent, before anything in it is looked up (<see cref="ChannelJson"/>).</summary>
internal static class TeamsJson
{
    /// <summary>Reads a body whose every text is one: half a surrogate pair is valid JSON, and would throw wherever it is met.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> body)
    {
        var json = JsonElement.Parse(body);
        try
        {
            Read(json);
            return json;
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("Not every text is one.", error);
        }
    }

    private static void Read(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                json.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    Read(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject())
                {
                    _ = member.Name;
                    Read(member.Value);
                }

                break;
        }
    }
}
