using System.Globalization;
using System.Text.Json;
using VaBot.Channels.Slack;

namespace VaBot.Tests.Channels.Slack;

/// <summary>The part of <see cref="SlackRules"/> about what can be clicked and filled in.</summary>
internal static class SlackElementRules
{
    public static void Check(JsonElement element, bool isInput, List<string> problems)
    {
        if (element.TextAt("action_id") is not { Length: > 0 and <= 255 })
        {
            problems.Add("invalid_blocks: action_id");
        }

        switch (element.TextAt("type"))
        {
            case "button" when !isInput:
                SlackRules.Fields(element, "button", ["type", "action_id", "text", "value", "style", "url", "confirm"], ["text"], problems);
                SlackRules.Text(element.At("text"), "plain_text", 75, problems);
                Length(element, "value", 2000, problems);
                Style(element, problems);
                break;
            case "plain_text_input" when isInput:
                SlackRules.Fields(element, "input", ["type", "action_id", "multiline", "initial_value", "placeholder", "min_length", "max_length"], [], problems);
                Length(element, "initial_value", 3000, problems);
                Placeholder(element, problems);
                break;
            case "datepicker":
                SlackRules.Fields(element, "datepicker", ["type", "action_id", "initial_date", "placeholder"], [], problems);
                Date(element, problems);
                Placeholder(element, problems);
                break;
            case "static_select":
                SlackRules.Fields(element, "menu", ["type", "action_id", "options", "initial_option", "placeholder"], ["options"], problems);
                SlackRules.Each(element, "options", 100, option => Option(option, problems), problems);
                Initial(element, problems);
                Placeholder(element, problems);
                break;
            default:
                problems.Add($"invalid_blocks: element {element.TextAt("type")}");
                break;
        }
    }

    public static void Distinct(JsonElement elements, List<string> problems)
    {
        var ids = elements.EnumerateArray().Select(element => element.TextAt("action_id")).ToList();
        if (ids.Distinct().Count() != ids.Count)
        {
            problems.Add("invalid_blocks: action_id twice");
        }
    }

    private static void Option(JsonElement option, List<string> problems)
    {
        SlackRules.Fields(option, "option", ["text", "value", "description"], ["text", "value"], problems);
        SlackRules.Text(option.At("text"), "plain_text", 75, problems);
        Length(option, "value", 150, problems);
    }

    private static void Initial(JsonElement menu, List<string> problems)
    {
        if (menu.At("initial_option") is { } chosen && !menu.At("options")!.Value.EnumerateArray().Any(option => JsonElement.DeepEquals(option, chosen)))
        {
            problems.Add("invalid_blocks: initial_option");
        }
    }

    private static void Style(JsonElement button, List<string> problems)
    {
        if (button.At("style") is not null && button.TextAt("style") is not ("primary" or "danger"))
        {
            problems.Add("invalid_blocks: style");
        }
    }

    private static void Date(JsonElement picker, List<string> problems)
    {
        if (picker.TextAt("initial_date") is { } date && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            problems.Add("invalid_blocks: initial_date");
        }
    }

    private static void Placeholder(JsonElement element, List<string> problems)
    {
        if (element.At("placeholder") is { } placeholder)
        {
            SlackRules.Text(placeholder, "plain_text", 150, problems);
        }
    }

    private static void Length(JsonElement element, string name, int limit, List<string> problems)
    {
        if (element.At(name) is not null && element.TextAt(name) is not { Length: > 0 } text || element.TextAt(name)?.Length > limit)
        {
            problems.Add($"invalid_blocks: {name}");
        }
    }
}
