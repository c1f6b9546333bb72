using System.Text.Encodings.Web;
using System.Text.Json;
using VaBot.Channels.Slack;

namespace VaBot.Tests.Channels.Slack;

/// <summary>What Slack refuses in a message, from its reference of blocks, elements and composition objects: written apart from the code
/// under test, so that both have to be wrong in the same way to agree.</summary>
internal static class SlackRules
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Message =
        ["channel", "user", "text", "blocks", "thread_ts", "metadata", "unfurl_links", "unfurl_media", "response_type", "replace_original", "delete_original"];

    private static readonly string[] Change = ["channel", "ts", "text", "blocks", "metadata"];

    /// <summary>The same for <c>chat.update</c>.</summary>
    public static string? ChangeRefusal(JsonElement message) => Refusal(message, Change);

    /// <returns>Slack's error name and what it is about, or null when the message is taken.</returns>
    public static string? Refusal(JsonElement message) => Refusal(message, Message);

    private static string? Refusal(JsonElement message, string[] fields)
    {
        var problems = new List<string>();
        Fields(message, "message", fields, [], problems);
        var text = message.TextAt("text");
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add("no_text");
        }

        Escaped(text ?? "", "text", problems);
        if (text?.Length > 40_000)
        {
            problems.Add("msg_too_long");
        }

        if (message.At("blocks") is { } blocks)
        {
            Blocks(blocks, 50, 13_200, problems);
        }

        return problems.Count == 0 ? null : problems[0];
    }

    public static void Blocks(JsonElement blocks, int most, int room, List<string> problems)
    {
        if (blocks.GetArrayLength() is var count && (count == 0 || count > most))
        {
            problems.Add($"invalid_blocks: {blocks.GetArrayLength()} blocks");
        }

        if (JsonSerializer.Serialize(blocks, Relaxed).Length > room)
        {
            problems.Add("msg_blocks_too_long");
        }

        var ids = blocks.EnumerateArray().Select(block => block.TextAt("block_id")).OfType<string>().ToList();
        if (ids.Distinct().Count() != ids.Count || ids.Exists(id => id.Length is 0 or > 255))
        {
            problems.Add("invalid_blocks: block_id");
        }

        foreach (var block in blocks.EnumerateArray())
        {
            Block(block, problems);
        }
    }

    private static void Block(JsonElement block, List<string> problems)
    {
        switch (block.TextAt("type"))
        {
            case "header":
                Fields(block, "header", ["type", "block_id", "text"], ["text"], problems);
                Text(block.At("text"), "plain_text", 150, problems);
                break;
            case "section":
                Fields(block, "section", ["type", "block_id", "text", "fields", "accessory", "expand"], [], problems);
                Section(block, problems);
                break;
            case "context":
                Fields(block, "context", ["type", "block_id", "elements"], ["elements"], problems);
                Each(block, "elements", 10, element => Text(element, "mrkdwn", 3000, problems), problems);
                break;
            case "divider":
                Fields(block, "divider", ["type", "block_id"], [], problems);
                break;
            case "actions":
                Fields(block, "actions", ["type", "block_id", "elements"], ["elements"], problems);
                Each(block, "elements", 25, element => SlackElementRules.Check(element, isInput: false, problems), problems);
                SlackElementRules.Distinct(block.At("elements")!.Value, problems);
                break;
            case "input":
                Fields(block, "input", ["type", "block_id", "label", "element", "optional", "hint", "dispatch_action"], ["label", "element"], problems);
                Text(block.At("label"), "plain_text", 2000, problems);
                SlackElementRules.Check(block.At("element") ?? default, isInput: true, problems);
                break;
            default:
                problems.Add("invalid_blocks: type");
                break;
        }
    }

    private static void Section(JsonElement block, List<string> problems)
    {
        if (block.At("text") is { } text)
        {
            Text(text, null, 3000, problems);
        }
        else if (block.At("fields") is null)
        {
            problems.Add("invalid_blocks: a section without text and fields");
        }

        if (block.At("fields") is not null)
        {
            Each(block, "fields", 10, field => Text(field, null, 2000, problems), problems);
        }

        if (block.At("accessory") is { } accessory)
        {
            SlackElementRules.Check(accessory, isInput: false, problems);
        }
    }

    public static void Text(JsonElement? value, string? type, int limit, List<string> problems)
    {
        if (value is not { ValueKind: JsonValueKind.Object } text)
        {
            problems.Add("invalid_blocks: no text object");
            return;
        }

        var isPlain = text.TextAt("type") == "plain_text";
        Fields(text, "text", isPlain ? ["type", "text", "emoji"] : ["type", "text", "verbatim"], ["type", "text"], problems);
        var written = text.TextAt("text") ?? "";
        if ((type is not null && text.TextAt("type") != type) || text.TextAt("type") is not ("plain_text" or "mrkdwn"))
        {
            problems.Add("invalid_blocks: text type");
        }

        if (string.IsNullOrWhiteSpace(written) || written.Length > limit)
        {
            problems.Add($"invalid_blocks: {written.Length} characters where 1 to {limit} fit");
        }

        Escaped(written, "text object", problems);
    }

    public static void Each(JsonElement block, string name, int most, Action<JsonElement> check, List<string> problems)
    {
        if (block.At(name) is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() is var count && (count == 0 || count > most))
        {
            problems.Add($"invalid_blocks: {name}");
            return;
        }

        foreach (var item in list.EnumerateArray())
        {
            check(item);
        }
    }

    public static void Fields(JsonElement value, string what, string[] known, string[] required, List<string> problems)
    {
        foreach (var field in value.EnumerateObject().Where(field => !known.Contains(field.Name) || field.Value.ValueKind == JsonValueKind.Null))
        {
            problems.Add($"invalid_blocks: {what} has {field.Name}");
        }

        foreach (var name in required.Where(name => value.At(name) is null))
        {
            problems.Add($"invalid_blocks: {what} lacks {name}");
        }
    }

    /// <summary>Slack takes unescaped text too, and acts on it; here that is as bad.</summary>
    private static void Escaped(string text, string what, List<string> problems)
    {
        var bare = text.Replace("&amp;", "").Replace("&lt;", "").Replace("&gt;", "");
        if (bare.AsSpan().ContainsAny('&', '<', '>'))
        {
            problems.Add($"unescaped {what}");
        }
    }
}
