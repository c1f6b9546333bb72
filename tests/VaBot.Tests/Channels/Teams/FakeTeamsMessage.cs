using System.Text.Json;
using VaBot.Channels.Teams;

namespace VaBot.Tests.Channels.Teams;

/// <summary>A message of the bot as Teams keeps it.</summary>
/// <param name="Edits">How often it was put in the place of another.</param>
public sealed record FakeTeamsMessage(string Id, string Conversation, string? ReplyTo, JsonElement Body, int Edits = 0)
{
    public JsonElement Card => Body.GetProperty("attachments")[0].GetProperty("content");

    /// <summary>The text a person reads, a block a line.</summary>
    public string Shown => string.Join('\n', TeamsCardReading.Texts(Card));

    /// <summary>What stands on the buttons everybody sees.</summary>
    public IReadOnlyList<string> Buttons => [.. TeamsCardReading.Actions(Card).Select(action => action.GetProperty("title").GetString()!)];

    public string? Summary => Body.TextAt("summary");
}

/// <summary>Reads cards as people do.</summary>
internal static class TeamsCardReading
{
    public static IEnumerable<string> Texts(JsonElement element) => All(element)
        .Where(part => part.TextAt("type") == "RichTextBlock")
        .Select(block => string.Concat(block.ListAt("inlines").Select(run => run.TextAt("text"))));

    public static IEnumerable<JsonElement> Actions(JsonElement card) => All(card)
        .Where(part => part.TextAt("type") == "ActionSet")
        .SelectMany(set => set.ListAt("actions"));

    /// <summary>The button whose command starts so.</summary>
    public static JsonElement Action(JsonElement card, string command) => Actions(card).First(action => action.TextAt("data", "vabot", "c")!.StartsWith(command, StringComparison.Ordinal));

    public static IEnumerable<JsonElement> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => All(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };
}
