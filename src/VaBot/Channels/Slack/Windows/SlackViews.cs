using System.Text.Json;
using System.Text.Json.Serialization;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Windows;

/// <summary>A window or a person's Home (Slack, "Reference: views").</summary>
/// <param name="Type"><c>modal</c> or <c>home</c>.</param>
/// <param name="Title">At most 24 characters; Home has none.</param>
/// <param name="PrivateMetadata">At most 3,000 characters; comes back with whatever happens in the view.</param>
public sealed record SlackView(string Type, PlainText? Title, IReadOnlyList<SlackBlock> Blocks, string? PrivateMetadata = null, PlainText? Submit = null, PlainText? Close = null, string? CallbackId = null);

/// <summary>Arguments of <c>views.open</c>.</summary>
internal sealed record SlackOpenView(string TriggerId, SlackView View);

/// <summary>Arguments of <c>views.update</c>.</summary>
internal sealed record SlackUpdateView(string ViewId, SlackView View);

/// <summary>Arguments of <c>views.publish</c>.</summary>
internal sealed record SlackPublishView(string UserId, SlackView View);

/// <summary>The answer to a submitted window: <c>errors</c> keeps it open with a sentence at each block named; null closes it.</summary>
internal sealed record SlackViewAnswer(string ResponseAction, IReadOnlyDictionary<string, string>? Errors);

/// <summary>Where a window was opened from, kept in the window itself, so that nothing is forgotten when the bot is started anew in between.</summary>
/// <param name="Place">Where the answer goes.</param>
/// <param name="Command">The form's command line with its gaps; null while there is no form.</param>
internal sealed record SlackOrigin(string Place, string? Command = null)
{
    public string ToMetadata() => JsonSerializer.Serialize(this, SlackWireJson.Default.SlackOrigin);

    /// <returns>Null when a view was not opened by this house.</returns>
    public static (SlackPlace Place, string? Command)? Of(JsonElement view)
    {
        try
        {
            return view.TextAt("private_metadata") is { Length: > 0 } text
                && JsonSerializer.Deserialize(text, SlackWireJson.Default.SlackOrigin) is { Place: { } written, Command: var command }
                && SlackPlace.Parse(written) is { } place
                ? (place, command)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
