using System.Globalization;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>A form as input blocks, in a window or in a message with a button that carries the form's command (<see cref="SlackForm"/> reads the answers).</summary>
/// <remarks>A form stays in one message, so what does not fit is left out: choices after the first, prefilled text, and in the end fields.
/// A form of a dozen short fields is far from that.</remarks>
internal static class SlackFormBlocks
{
    private const int MostOptions = 100;

    private const int PlaceholderLimit = 150;

    private const int OptionLimit = 75;

    private const int OptionValueLimit = 150;

    private const int LabelLimit = 150;

    private const int InitialLimit = 3000;

    /// <summary>Characters of JSON for all of a form in a message.</summary>
    private const int Room = SlackPages.SizeLimit - 500;

    /// <summary>The same in a window, whose blocks together Slack takes up to 250,000 characters of.</summary>
    private const int WindowRoom = 100_000;

    public static IReadOnlyList<SlackBlock> Of(Form form, string id)
    {
        var blocks = new List<SlackBlock>();
        if (Text(form.Title, LabelLimit) is { } title)
        {
            blocks.Add(new HeaderBlock(title));
        }

        var submit = new ActionsBlock([new ButtonElement(SlackActions.SubmitPrefix + id, Text(form.SubmitLabel, OptionLimit) ?? new PlainText("OK"), form.Command, "primary")], id);
        return [.. blocks, .. Fields(form, id, Room - submit.Size(), first: blocks.Count), submit];
    }

    /// <summary>The fields alone.</summary>
    public static IReadOnlyList<SlackBlock> Fields(Form form, string id) => Fields(form, id, WindowRoom, first: 0);

    private static List<SlackBlock> Fields(Form form, string id, int room, int first)
    {
        var blocks = new List<SlackBlock>();
        foreach (var field in form.Fields.Take(SlackPages.BlockLimit - 2))
        {
            var number = (first + blocks.Count).ToString(CultureInfo.InvariantCulture);
            var block = Input(field, $"{id}.{number}", Math.Max(0, room / 2));
            if (block.Size() > room)
            {
                break;
            }

            room -= block.Size();
            blocks.Add(block);
        }

        return blocks;
    }

    private static InputBlock Input(Field field, string blockId, int budget) =>
        new(blockId, Text(field.Label, LabelLimit) ?? new PlainText(field.Name), Element(field, budget), !field.Required);

    private static SlackElement Element(Field field, int budget)
    {
        var hint = Text(field.Hint, PlaceholderLimit);
        return field.Kind switch
        {
            FieldKind.Date => new DateElement(field.Name, IsDate(field.Value) ? field.Value : null, hint),
            FieldKind.Choice when Options(field, budget) is { Count: > 0 } options =>
                new MenuElement(field.Name, options, options.FirstOrDefault(option => option.Value == field.Value), hint),
            _ => new TextElement(field.Name, field.Kind == FieldKind.LongText, Initial(field.Value, budget), hint),
        };
    }

    private static List<MenuOption> Options(Field field, int budget)
    {
        var options = new List<MenuOption>();
        foreach (var choice in (field.Choices ?? []).Where(choice => choice.Value.Length is > 0 and <= OptionValueLimit).Take(MostOptions))
        {
            var option = new MenuOption(Text(choice.Label, OptionLimit) ?? new PlainText("…"), SlackMarkup.Clean(choice.Value));
            budget -= Written(option);
            if (budget < 0)
            {
                break;
            }

            options.Add(option);
        }

        return options;
    }

    // Half a text sent back would overwrite the whole one.
    private static string? Initial(string value, int budget)
    {
        var initial = SlackMarkup.Clean(value);
        return initial.Length is > 0 and <= InitialLimit && 2 * initial.Length <= budget ? initial : null;
    }

    private static int Written(MenuOption option) => 100 + 2 * (option.Text.Text.Length + option.Value.Length);

    private static bool IsDate(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static PlainText? Text(string text, int limit) =>
        SlackMarkup.Plain(text, limit) is { } shown && !string.IsNullOrWhiteSpace(shown) ? new PlainText(shown) : null;
}
