using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using VaBot.Channels.Slack.Windows;

namespace VaBot.Channels.Slack;

/// <summary>The few kinds of Block Kit block the bot speaks in; a field Slack does not know cannot be written by mistake.
/// Names and limits: Slack, "Reference: blocks", "block elements", "composition objects".</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HeaderBlock), "header")]
[JsonDerivedType(typeof(SectionBlock), "section")]
[JsonDerivedType(typeof(ContextBlock), "context")]
[JsonDerivedType(typeof(DividerBlock), "divider")]
[JsonDerivedType(typeof(ActionsBlock), "actions")]
[JsonDerivedType(typeof(InputBlock), "input")]
public abstract record SlackBlock
{
    /// <summary>How much of a message it takes: its length as JSON, in characters.</summary>
    internal int Size() => JsonSerializer.Serialize(this, SlackWireJson.Measure.SlackBlock).Length;

    /// <summary>Only writing it can tell: more than any message holds.</summary>
    internal const int Unknown = 1_000_000;

    /// <summary>A length it cannot exceed, told without writing it, or <see cref="Unknown"/>.</summary>
    internal virtual int AtMost => Unknown;

    /// <summary>The same for several at once.</summary>
    internal static int SizeOf(IReadOnlyList<SlackBlock> blocks) => JsonSerializer.Serialize(blocks, SlackWireJson.Measure.IReadOnlyListSlackBlock).Length;
}

public sealed record HeaderBlock(PlainText Text) : SlackBlock;

public sealed record SectionBlock(MarkedText? Text, IReadOnlyList<MarkedText>? Fields = null, SlackElement? Accessory = null) : SlackBlock
{
    internal override int AtMost => Fields is null && Accessory is null ? SlackWireJson.AtMost(Text?.Text) : Unknown;
}

public sealed record ContextBlock(IReadOnlyList<MarkedText> Elements) : SlackBlock
{
    internal override int AtMost => Elements.Sum(element => SlackWireJson.AtMost(element.Text));
}

public sealed record DividerBlock : SlackBlock;

public sealed record ActionsBlock(IReadOnlyList<SlackElement> Elements, string? BlockId = null) : SlackBlock
{
    internal override int AtMost => SlackWireJson.AtMost(BlockId)
        + Elements.Sum(element => element is ButtonElement button ? SlackWireJson.AtMost(button.Text.Text) + SlackWireJson.AtMost(button.Value) : Unknown);
}

/// <param name="Optional">Slack marks the label of what may stay empty.</param>
public sealed record InputBlock(string BlockId, PlainText Label, SlackElement Element, bool Optional) : SlackBlock;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ButtonElement), "button")]
[JsonDerivedType(typeof(TextElement), "plain_text_input")]
[JsonDerivedType(typeof(DateElement), "datepicker")]
[JsonDerivedType(typeof(MenuElement), "static_select")]
public abstract record SlackElement(string ActionId);

/// <param name="Style"><c>primary</c>, <c>danger</c> or null.</param>
public sealed record ButtonElement(string ActionId, PlainText Text, string Value, string? Style) : SlackElement(ActionId);

public sealed record TextElement(string ActionId, bool Multiline, string? InitialValue, PlainText? Placeholder) : SlackElement(ActionId);

/// <param name="InitialDate"><c>yyyy-MM-dd</c>, or null.</param>
public sealed record DateElement(string ActionId, string? InitialDate, PlainText? Placeholder) : SlackElement(ActionId);

public sealed record MenuElement(string ActionId, IReadOnlyList<MenuOption> Options, MenuOption? InitialOption, PlainText? Placeholder) : SlackElement(ActionId);

public sealed record MenuOption(PlainText Text, string Value);

/// <summary>Text without markup. <see cref="Emoji"/> is off: <c>:tada:</c> in a label is text.</summary>
public sealed record PlainText(string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type => "plain_text";

    public bool Emoji => false;
}

/// <summary>Text in Slack's markup. <see cref="Verbatim"/> is on: what looks like a link, channel or person in it stays text.</summary>
public sealed record MarkedText(string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type => "mrkdwn";

    public bool Verbatim => true;
}

/// <summary>One message: blocks, and the text that notifications and screen readers use instead.</summary>
public sealed record SlackMessage(string Text, IReadOnlyList<SlackBlock> Blocks);

/// <summary>The answer to a command, in the HTTP body or through a response address.</summary>
/// <param name="ResponseType"><c>ephemeral</c> (the asker alone) or <c>in_channel</c>.</param>
internal sealed record SlackAnswer(string ResponseType, string Text, IReadOnlyList<SlackBlock> Blocks, bool? ReplaceOriginal = null);

/// <summary>Arguments of <c>chat.postMessage</c> and <c>chat.postEphemeral</c>.</summary>
internal sealed record SlackPost(string Channel, string Text, IReadOnlyList<SlackBlock> Blocks, string? ThreadTs = null)
{
    /// <summary>For <c>chat.postEphemeral</c>: who sees it.</summary>
    public string? User { get; init; }

    public SlackMetadata? Metadata { get; init; }

    /// <summary>A link in somebody's text does not grow into a picture; not a question for <c>chat.postEphemeral</c>.</summary>
    public bool? UnfurlLinks => User is null ? false : null;

    public bool? UnfurlMedia => UnfurlLinks;
}

/// <summary>Arguments of <c>chat.update</c>.</summary>
internal sealed record SlackChange(string Channel, string Ts, string Text, IReadOnlyList<SlackBlock> Blocks);

/// <summary>Arguments of <c>chat.delete</c>.</summary>
internal sealed record SlackDeletion(string Channel, string Ts);

/// <summary>Travels with a posted message, unseen, and comes back in <c>conversations.history</c>.</summary>
internal sealed record SlackMetadata(string EventType, SlackMark EventPayload);

/// <param name="Key">The outbox key.</param>
/// <param name="Page">From 1, for a reply of several messages.</param>
internal sealed record SlackMark(string Key, int Page);

/// <summary>Arguments of <c>files.completeUploadExternal</c>.</summary>
internal sealed record SlackCompleteUpload(IReadOnlyList<SlackUploaded> Files, string ChannelId, string? ThreadTs);

internal sealed record SlackUploaded(string Id, string Title);

/// <summary>Arguments of <c>conversations.open</c>.</summary>
internal sealed record SlackOpenConversation(string Users);

internal sealed record SlackOptionsAnswer(IReadOnlyList<MenuOption> Options);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SlackBlock))]
[JsonSerializable(typeof(IReadOnlyList<SlackBlock>))]
[JsonSerializable(typeof(SlackAnswer))]
[JsonSerializable(typeof(SlackPost))]
[JsonSerializable(typeof(SlackChange))]
[JsonSerializable(typeof(SlackDeletion))]
[JsonSerializable(typeof(SlackOptionsAnswer))]
[JsonSerializable(typeof(SlackCompleteUpload))]
[JsonSerializable(typeof(SlackOpenConversation))]
[JsonSerializable(typeof(SlackOpenView))]
[JsonSerializable(typeof(SlackUpdateView))]
[JsonSerializable(typeof(SlackPublishView))]
[JsonSerializable(typeof(SlackViewAnswer))]
[JsonSerializable(typeof(SlackOrigin))]
internal sealed partial class SlackJsonContext : JsonSerializerContext;

/// <summary>How it goes over the wire: every language's letters as they are, <c>&lt;</c> and <c>&amp;</c> escaped once more.</summary>
internal static class SlackWireJson
{
    /// <summary>What a text can come to with everything that is written round it: the longest character is written as <c>\uXXXX</c>.</summary>
    public static int AtMost(string? text) => 6 * (text?.Length ?? 0) + 300;

    /// <summary>For counting: characters count as one, as they do for Slack.</summary>
    public static readonly SlackJsonContext Measure = new(new JsonSerializerOptions(SlackJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static readonly SlackJsonContext Default = new(new JsonSerializerOptions(SlackJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
