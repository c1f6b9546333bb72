using System.Text.Json;
using VaBot.Channels.Teams;

namespace VaBot.Tests.Channels.Teams;

/// <summary>What Teams refuses in a message, as far as its documentation says. Microsoft's own renderer judges the cards more closely (tests/conformance).</summary>
internal static class TeamsRules
{
    private static readonly string[] Elements =
        ["AdaptiveCard", "RichTextBlock", "TextRun", "Container", "Table", "TableRow", "TableCell", "ActionSet", "Action.Execute", "Action.Submit", "Action.OpenUrl", "Input.Text", "Input.Date", "Input.ChoiceSet"];

    private static readonly string[] Attachments = ["application/vnd.microsoft.card.adaptive", "application/vnd.microsoft.teams.card.file.consent", "application/vnd.microsoft.teams.card.file.info"];

    /// <returns>Null for a message Teams takes.</returns>
    public static string? Refusal(JsonElement message)
    {
        if (message.TextAt("type") != "message" || message.TextAt("from", "id") is null || message.TextAt("conversation", "id") is null)
        {
            return "BadSyntax";
        }

        if (message.ListAt("attachments").Any(attachment => !Attachments.Contains(attachment.TextAt("contentType"))))
        {
            return "UnknownAttachment";
        }

        return message.ListAt("attachments").Where(attachment => attachment.TextAt("contentType") == Attachments[0]).Select(attachment => CardRefusal(attachment.GetProperty("content"))).FirstOrDefault(refusal => refusal is not null);
    }

    public static string? CardRefusal(JsonElement card)
    {
        var parts = TeamsCardReading.All(card).Where(part => part.TextAt("type") is not null).ToList();
        return card.TextAt("type") != "AdaptiveCard" || card.TextAt("version") != "1.5" || !card.ListAt("body").Any() ? "NoCard"
            : parts.Find(part => !Elements.Contains(part.TextAt("type"))) is { ValueKind: JsonValueKind.Object } unknown ? $"UnknownElement{unknown.TextAt("type")}"
            : parts.Exists(part => part.TextAt("type") == "RichTextBlock" && !part.ListAt("inlines").Any()) ? "EmptyText"
            : parts.Exists(part => part.TextAt("type") == "ActionSet" && part.ListAt("actions").Count() is 0 or > 6) ? "TooManyActions"
            : card.ListAt("refresh", "userIds").Count() > 60 ? "TooManyUsers"
            : null;
    }
}
