using System.Text.Json;

namespace VaBot.Channels.Slack;

/// <summary>The answers in a form's fields, as they come with the click on its submit button. Field blocks are named
/// <c>{form}.{number}</c> and their element after the field, so that two forms in one message keep apart.</summary>
internal static class SlackForm
{
    /// <summary>The name of the one form of a window.</summary>
    public const string InWindow = "form1";

    /// <summary>The block of a window that asks for a field; its first when the field is not there.</summary>
    public static string? BlockOf(JsonElement view, string field)
    {
        var inputs = view.ListAt("blocks").Where(block => block.TextAt("type") == "input").ToList();
        return (inputs.Find(block => block.TextAt("element", "action_id") == field) is { ValueKind: JsonValueKind.Object } asked ? asked : inputs.FirstOrDefault()).TextAt("block_id");
    }

    public static IReadOnlyDictionary<string, string> Answers(JsonElement payload, string form)
    {
        var answers = new Dictionary<string, string>();
        var values = payload.At("state", "values") ?? payload.At("view", "state", "values");
        foreach (var (_, block) in values?.MembersAt().Where(block => block.Name.StartsWith(form + ".", StringComparison.Ordinal)) ?? [])
        {
            foreach (var (field, answer) in block.MembersAt())
            {
                answers[field] = Answer(answer);
            }
        }

        return answers;
    }

    private static string Answer(JsonElement element) => SlackText.Unescape(
        element.TextAt("value") ?? element.TextAt("selected_date") ?? element.TextAt("selected_option", "value") ?? "");
}
