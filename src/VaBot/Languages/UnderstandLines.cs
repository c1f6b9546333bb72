using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace VaBot.Languages;

/// <summary>The <c>understand</c> command line: one JSON object a line in, one out, in the same order, written as soon as the input pauses.</summary>
public static class UnderstandLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads to the end of the input. A line that is no such object is answered with <c>unknown</c>, never with an exception.</summary>
    public static void Run(TextReader input, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, Options);
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            Answer(line, json);
            json.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            output.Write('\n');
            output.Flush();
            buffer.SetLength(0);
            json.Reset(buffer);
        }
    }

    private static void Answer(string line, Utf8JsonWriter json)
    {
        string? id = null;
        var understanding = Understanding.Nothing;
        try
        {
            using var document = JsonDocument.Parse(line.TrimStart('\uFEFF'));
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                id = Id(document.RootElement);
                understanding = Utterance(document.RootElement) is { } utterance ? Reader.Shared.Read(utterance) : Understanding.Nothing;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            // a broken line is answered like small talk, so that the lines stay in step
        }

        UnderstandingJson.Write(json, id, understanding);
    }

    private static string? Id(JsonElement line) => !line.TryGetProperty("id", out var id) ? null
        : id.ValueKind == JsonValueKind.String ? id.GetString() : id.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : id.GetRawText();

    private static Utterance? Utterance(JsonElement line)
    {
        if (Text(line, "text") is not { } text || LocalDateTimePattern.GeneralIso.Parse(Seconds(Text(line, "now") ?? "")) is not { Success: true, Value.Year: >= 1900 and <= 2200 } now)
        {
            return null;
        }

        return new Utterance(
            text,
            Text(line, "command")?.TrimStart('/'),
            Text(line, "lang") == "hu" ? Language.Hungarian : Language.English,
            now.Value,
            Text(line, "role") == "client" ? Speaker.Client : Speaker.Assistant,
            Texts(line, "tasks"),
            Texts(line, "clients"));
    }

    /// <summary>The contract writes minutes only; seconds are accepted too.</summary>
    private static string Seconds(string now) => now.Length == 16 ? now + ":00" : now.Length > 19 ? now[..19] : now;

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement line, string name) =>
        line.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];
}
