using System.Globalization;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>A form as inputs of a card and a button that carries the form's command. Inputs are named <c>{form}.{field}</c>, so that two forms
/// on one card keep apart; Teams sends all answers back as strings beside the button's own data.</summary>
internal static class TeamsFormInputs
{
    private const int LabelLimit = 150;

    /// <summary>Half a text sent back would overwrite the whole one, so a longer one is left out.</summary>
    private const int InitialLimit = 3000;

    private const int MostChoices = 60;

    public static CardContainer Of(Form form, string id, CardData data) => new([
        .. TeamsMarkup.Blocks(form.Title, run => run with { Weight = "bolder", Size = "medium" }),
        .. form.Fields.Select(field => Input(field, id)),
        new CardActions([TeamsRenderer.Action(Label(form.SubmitLabel, "OK"), data, "positive", inputs: null)])]);

    /// <summary>The answers in what came back with a click.</summary>
    public static IReadOnlyDictionary<string, string> Answers(System.Text.Json.JsonElement data, string form)
    {
        var answers = new Dictionary<string, string>();
        foreach (var (name, value) in data.MembersAt().Where(member => member.Name.StartsWith(form + ".", StringComparison.Ordinal)))
        {
            answers[name[(form.Length + 1)..]] = value.TextAt() ?? "";
        }

        return answers;
    }

    private static CardInput Input(Field field, string form)
    {
        var (id, label) = ($"{form}.{field.Name}", Label(field.Label, field.Name));
        var value = TeamsMarkup.Clean(field.Value);
        var hint = TeamsMarkup.OneLine(field.Hint, LabelLimit);
        CardInput input = field.Kind switch
        {
            FieldKind.Date => new DateInput(id, label) { Value = IsDate(value) ? value : null },
            FieldKind.Choice when Choices(field) is { Count: > 0 } choices => new ChoiceInput(id, label, choices) { Value = choices.Any(choice => choice.Value == value) ? value : null },
            _ => new TextInput(id, label, field.Kind == FieldKind.LongText) { Value = value.Length is > 0 and <= InitialLimit ? value : null },
        };
        return input with
        {
            Placeholder = hint.Length > 0 ? hint : null,
            IsRequired = field.Required ? true : null,
            ErrorMessage = field.Required ? hint.Length > 0 ? $"{label}: {hint}" : label : null,
        };
    }

    private static List<CardChoice> Choices(Field field) =>
        [.. (field.Choices ?? []).Where(choice => choice.Value.Length > 0).Take(MostChoices).Select(choice => new CardChoice(Label(choice.Label, choice.Value), TeamsMarkup.Clean(choice.Value)))];

    private static string Label(string text, string otherwise) => TeamsMarkup.OneLine(text, LabelLimit) is { Length: > 0 } label ? label : otherwise;

    private static bool IsDate(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
