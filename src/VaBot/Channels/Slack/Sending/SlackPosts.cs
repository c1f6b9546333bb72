using System.Text.Json;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Sending;

/// <summary>Posting messages, and looking for those whose arrival nobody heard of.</summary>
internal sealed class SlackPosts(SlackClient client)
{
    private const string MarkType = "vabot_message";

    /// <summary>Messages looked through when a try ended without an answer; Slack recommends no more than 200 a call.</summary>
    private const int LookBack = 200;

    /// <summary><c>chat.postMessage</c>, or <c>chat.postEphemeral</c> when the post is for one user's eyes.</summary>
    public async Task<SendResult> PostAsync(string team, SlackPost post, CancellationToken cancellationToken) => (await client.CallAsync(
        team, post.User is null ? "chat.postMessage" : "chat.postEphemeral", post, SlackWireJson.Default.SlackPost, cancellationToken, post.Channel)).Result;

    /// <summary>What of a message is already in its conversation or thread (<c>conversations.history</c>, <c>conversations.replies</c>).</summary>
    /// <returns><see cref="SendResult.Sent"/> with what is there, or why nobody could look.</returns>
    public async Task<(SendResult Result, SlackArrived Arrived)> FindAsync(SlackPlace place, string key, CancellationToken cancellationToken)
    {
        var method = place.Thread is null ? "conversations.history" : "conversations.replies";
        var query = $"?channel={place.Channel}&limit={LookBack}&include_all_metadata=true{(place.Thread is null ? "" : "&ts=" + place.Thread)}";
        var (result, body) = await client.ReadAsync(place.Team, method, query, cancellationToken);
        List<JsonElement> messages = [.. body?.ListAt("messages") ?? []];
        return (result, new SlackArrived(
            [.. messages.Select(message => message.At("metadata")).OfType<JsonElement>()
                .Where(metadata => metadata.TextAt("event_type") == MarkType && metadata.TextAt("event_payload", "key") == key)
                .Select(metadata => metadata.NumberAt("event_payload", "page") ?? 1)],
            [.. messages.SelectMany(message => message.ListAt("files")).Select(file => (file.TextAt("name") ?? "", file.NumberAt("size") ?? 0))]));
    }

    /// <summary>A person stands for their direct messages with the bot; what reads or takes files wants those by their own id.</summary>
    public async Task<(SendResult Result, SlackPlace Place)> OpenAsync(SlackPlace place, CancellationToken cancellationToken)
    {
        if (!place.IsPerson)
        {
            return (SendResult.Sent, place);
        }

        var (result, body) = await client.CallAsync(place.Team, "conversations.open", new SlackOpenConversation(place.Channel), SlackWireJson.Default.SlackOpenConversation, cancellationToken);
        return body?.TextAt("channel", "id") is { } channel && SlackPlace.IsId(channel)
            ? (SendResult.Sent, place with { Channel = channel })
            : (result.Outcome is SendOutcome.Sent or SendOutcome.Unknown ? SendResult.TryAgain(result.Reason ?? "unreadable_answer") : result, place);
    }

    public static SlackMetadata Mark(string key, int page) => new(MarkType, new SlackMark(key, page));
}

/// <summary>What was found in a conversation.</summary>
/// <param name="Pages">Of the message looked for.</param>
/// <param name="Files">Of any message: names and sizes in bytes.</param>
internal sealed record SlackArrived(HashSet<long> Pages, HashSet<(string Name, long Size)> Files)
{
    public static readonly SlackArrived Nothing = new([], []);
}
