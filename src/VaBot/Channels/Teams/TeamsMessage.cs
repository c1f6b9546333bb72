using System.Text.Json;
using System.Text.Json.Serialization;

namespace VaBot.Channels.Teams;

/// <param name="Content">An <see cref="AdaptiveCard"/>, <see cref="FileConsent"/>, <see cref="FileInfo"/> or <see cref="TeamsPreview"/>.</param>
public sealed record TeamsAttachment(string ContentType, object Content)
{
    public string? Name { get; init; }

    public string? ContentUrl { get; init; }

    /// <summary>In a list of results: how this one looks there.</summary>
    public TeamsAttachment? Preview { get; init; }
}

/// <summary>Comes back with the person's answer.</summary>
public sealed record FileContext(string VabotFile);

public sealed record FileConsent(string Description, int SizeInBytes, FileContext AcceptContext, FileContext DeclineContext);

public sealed record FileInfo(string UniqueId, string FileType);

/// <summary>A result of a search, in its list.</summary>
public sealed record TeamsPreview(string Title, string Text);

public sealed record TeamsAccount(string Id);

/// <summary>A message on its way out.</summary>
/// <param name="Summary">What a notification and a screen reader say.</param>
public sealed record TeamsMessage(string Summary, IReadOnlyList<TeamsAttachment> Attachments)
{
    [JsonPropertyOrder(-1)]
    public string Type => "message";

    public TeamsAccount? From { get; init; }

    public TeamsAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    /// <exception cref="InvalidCastException">The message carries a document and no card.</exception>
    internal AdaptiveCard Card => (AdaptiveCard)Attachments[0].Content;

    internal int Size() => JsonSerializer.SerializeToUtf8Bytes(this, TeamsWireJson.Default.TeamsMessage).Length;
}

/// <summary>Asks for the direct messages with somebody (Bot Framework, <c>ConversationParameters</c>).</summary>
internal sealed record TeamsOpening(TeamsAccount Bot, IReadOnlyList<TeamsAccount> Members, string TenantId, TeamsOpeningTenant ChannelData)
{
    public bool IsGroup => false;
}

internal sealed record TeamsOpeningTenant(TeamsAccount Tenant);

/// <summary>The answer to an invoke of a card (Bot Framework, <c>AdaptiveCardInvokeResponse</c>).</summary>
internal sealed record CardResponse(int StatusCode, string Type, object? Value);

/// <summary>The answer to a message extension's search (Microsoft, "Respond to search command").</summary>
internal sealed record ExtensionResponse(ExtensionResults ComposeExtension);

/// <param name="Type"><c>result</c> or <c>message</c>.</param>
internal sealed record ExtensionResults(string Type, IReadOnlyList<TeamsAttachment>? Attachments = null, string? Text = null)
{
    public string? AttachmentLayout => Attachments is null ? null : "list";
}

/// <summary>The answer that opens, or goes on with, a dialog (Microsoft, "Create and send dialogs").</summary>
internal sealed record DialogResponse(Dialog Task);

internal sealed record Dialog(DialogValue Value)
{
    public string Type => "continue";
}

internal sealed record DialogValue(string Title, TeamsAttachment Card)
{
    public string Height => "medium";

    public string Width => "medium";
}

internal sealed record TeamsReplies(IReadOnlyList<TeamsMessage> Activities);

internal sealed record TeamsError(string Code, string Message);
