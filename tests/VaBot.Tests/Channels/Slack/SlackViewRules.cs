using System.Text.Json;
using VaBot.Channels.Slack;

namespace VaBot.Tests.Channels.Slack;

/// <summary>What Slack refuses in a view, from its reference of views; blocks are judged by <see cref="SlackRules"/>.</summary>
internal static class SlackViewRules
{
    private static readonly string[] Modal = ["type", "title", "blocks", "close", "submit", "private_metadata", "callback_id", "clear_on_close", "notify_on_close"];

    private static readonly string[] Home = ["type", "blocks", "private_metadata", "callback_id"];

    /// <returns>Slack's error name and what it is about, or null when the view is taken.</returns>
    public static string? Refusal(JsonElement view, string type)
    {
        var problems = new List<string>();
        SlackRules.Fields(view, "view", type == "modal" ? Modal : Home, type == "modal" ? ["title", "blocks"] : ["blocks"], problems);
        if (view.TextAt("type") != type || view.TextAt("private_metadata")?.Length > 3000 || view.TextAt("callback_id")?.Length > 255)
        {
            problems.Add("invalid_arguments");
        }

        foreach (var name in new[] { "title", "submit", "close" }.Where(name => view.At(name) is not null))
        {
            SlackRules.Text(view.At(name), "plain_text", 24, problems);
        }

        if (view.At("blocks") is { ValueKind: JsonValueKind.Array } blocks)
        {
            SlackRules.Blocks(blocks, 100, 250_000, problems);
            if (type == "modal" && view.At("submit") is null && blocks.EnumerateArray().Any(block => block.TextAt("type") == "input"))
            {
                problems.Add("invalid_arguments: no submit");
            }
        }

        return problems.Count == 0 ? null : problems[0];
    }
}
