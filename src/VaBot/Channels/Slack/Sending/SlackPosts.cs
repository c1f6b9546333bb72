using System.Globalization;
using System.Text.Json;
using NodaTime;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Sending;

/// <summary>Posting messages, and looking for those whose arrival nobody heard of.</summary>
internal sealed class SlackPosts(SlackClient client)
{
    private const string MarkType = "vabot_message";

    /// <summary>Messages looked through when a try ended without an answer; Slack recommends no more than 200 a call.</summary>
    private const int LookBack = 200;

    /// <summary>How far the bot's clock may be from Slack's: further, and nothing Slack signs would be taken.</summary>
    private static readonly Duration Apart = Duration.FromSeconds(SlackSignature.ToleranceSeconds);

    /// <summary><c>chat.postMessage</c>, or <c>chat.postEphemeral</c> when the post is for one user's eyes.</summary>
    public async Task<SendResult> PostAsync(string team, SlackPost post, CancellationToken cancellationToken)
    {
        var (result, body) = await client.CallAsync(
            team, post.User is null ? "chat.postMessage" : "chat.postEphemeral", post, SlackWireJson.Default.SlackPost, cancellationToken, post.Channel);
        return result.Outcome == SendOutcome.Sent && new SlackMessageId(body?.TextAt("channel") ?? "", body?.TextAt("ts") ?? "") is { IsOne: true } id ? result with { Ids = [id.ToString()] } : result;
    }

    /// <summary><c>chat.update</c>: what people see where the message stands.</summary>
    public async Task<SendResult> ChangeAsync(string team, SlackMessageId id, SlackMessage now, CancellationToken cancellationToken) =>
        SlackOutcome.OfChange((await client.CallAsync(
            team, "chat.update", new SlackChange(id.Channel, id.Ts, now.Text, now.Blocks), SlackWireJson.Default.SlackChange, cancellationToken, id.Channel)).Result);

    /// <summary><c>chat.delete</c>.</summary>
    public async Task<SendResult> DeleteAsync(string team, SlackMessageId id, CancellationToken cancellationToken) =>
        SlackOutcome.OfChange((await client.CallAsync(team, "chat.delete", new SlackDeletion(id.Channel, id.Ts), SlackWireJson.Default.SlackDeletion, cancellationToken, id.Channel)).Result);

    /// <summary>What of a message is already in its conversation or thread (<c>conversations.history</c>, <c>conversations.replies</c>). Pages bear its key.
    /// Documents bear nothing, and the same may have been asked for before: those count that came since it was written.</summary>
    /// <returns><see cref="SendResult.Sent"/> with what is there, or why nobody could look.</returns>
    public async Task<(SendResult Result, SlackArrived Arrived)> FindAsync(SlackPlace place, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var method = place.Thread is null ? "conversations.history" : "conversations.replies";
        var query = $"?channel={place.Channel}&limit={LookBack}&include_all_metadata=true{(place.Thread is null ? "" : "&ts=" + place.Thread)}";
        var (result, body) = await client.ReadAsync(place.Team, method, query, cancellationToken);
        List<JsonElement> there = [.. body?.ListAt("messages") ?? []];

        // Time stamps are seconds of ten digits with a fraction (until 2286), and so in the order of their text.
        var since = (message.WrittenAt - Apart).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return (result, new SlackArrived(
            there.Where(one => one.TextAt("metadata", "event_type") == MarkType && one.TextAt("metadata", "event_payload", "key") == message.Key)
                .DistinctBy(Page)
                .ToDictionary(Page, one => new SlackMessageId(place.Channel, one.TextAt("ts") ?? "").ToString()),
            [.. there.Where(one => string.CompareOrdinal(one.TextAt("ts"), since) >= 0).SelectMany(one => one.ListAt("files")).Select(file => (file.TextAt("name") ?? "", file.NumberAt("size") ?? 0))]));
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

    private static long Page(JsonElement message) => message.NumberAt("metadata", "event_payload", "page") ?? 1;
}

/// <summary>What was found in a conversation.</summary>
/// <param name="Pages">Of the message looked for: number and <see cref="SlackMessageId"/>.</param>
/// <param name="Files">Of any message since: names and sizes in bytes.</param>
internal sealed record SlackArrived(IReadOnlyDictionary<long, string> Pages, HashSet<(string Name, long Size)> Files)
{
    public static readonly SlackArrived Nothing = new(new Dictionary<long, string>(), []);
}
