using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Channels.Slack.Sending;
using VaBot.Delivery;
using VaBot.Messages;
using File = VaBot.Messages.File;

namespace VaBot.Channels.Slack;

/// <summary>Slack as the house sees it: where a message goes and what of it is already there.</summary>
internal sealed class SlackChannel(SlackDesk desk, SlackCondition condition, IOptions<SlackOptions> options, IClock clock) : IChannel
{
    public const string ChannelName = "slack";

    // The first page travels in the HTTP answer; what follows must not overtake it.
    private static readonly Duration FirstPageTakes = Duration.FromSeconds(2);

    private static readonly Duration ResponseLives = Duration.FromMinutes(30);

    /// <summary>A document is worth having later than its announcement.</summary>
    private static readonly Duration FilesUsefulFor = Duration.FromDays(1);

    public string Name => ChannelName;

    public string? Trouble => condition.Trouble;

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
        {
            return SendResult.TryAgain("channel_not_running");
        }

        if (SlackPlace.Parse(message.To.Place) is not { } place)
        {
            return SendResult.Refused("no_slack_place");
        }

        if (message.Replaces is { } replaced)
        {
            return await desk.ReplaceAsync(place, message.Reply, [.. replaced.Select(SlackMessageId.Parse)], cancellationToken);
        }

        if (place.ResponseUrl is { } url)
        {
            return await desk.RespondAsync(url, place, message.Reply, cancellationToken);
        }

        var result = await desk.PostAsync(place, message, cancellationToken);
        if (SlackOutcome.IsClosed(result) && place is { IsPerson: false, AskerAlone: { } alone })
        {
            // Whoever asked where the bot is no member is answered in direct messages.
            result = await desk.PostAsync(alone, message, cancellationToken);
        }

        return SlackOutcome.IsClosed(result) ? result with { Closed = message.To.Account is null ? place.Whole.ToAddress() : message.To } : result;
    }

    /// <summary>What an answer given in the platform's own response has no room for, saved with the turn: what is larger than one message goes on
    /// through the command's response address, and documents are uploaded.</summary>
    public IEnumerable<object> Records(IncomingMessage message, Reply reply)
    {
        if (message.Sender.Channel != ChannelName)
        {
            yield break;
        }

        // Most answers are rendered later, when others need no longer wait for the turn to be saved.
        if (message is { AnswerTo: null, MoreTo: { } more } && !SlackRenderer.IsSurelyOne(reply) && SlackRenderer.Messages(reply).Count > 1)
        {
            yield return Later($"answer/{message.DeliveryKey}/more", more, reply, ResponseLives);
        }

        if (reply.Parts.OfType<File>().ToList() is { Count: > 0 } files && FilesPlace(message, reply) is { } place)
        {
            yield return Later($"answer/{message.DeliveryKey}/files", place.ToAddress(), reply with { Parts = [.. files] }, FilesUsefulFor);
        }
    }

    /// <returns>Null when the answer itself takes them along.</returns>
    private static SlackPlace? FilesPlace(IncomingMessage message, Reply reply)
    {
        if (SlackPlace.Parse((message.AnswerTo ?? message.Conversation).Place) is not { } place || (message.AnswerTo is not null && place.ResponseUrl is null))
        {
            return null;
        }

        // The direct messages a command was typed in may be between two people: the bot's own with her are certain.
        var asked = new SlackPlace(place.Team, place.Channel, place.Thread, message.Sender.UserId);
        return reply.Visibility == Visibility.Conversation && !place.IsDirect ? asked : asked.AskerAlone;
    }

    private OutboxMessage Later(string key, Address to, Reply reply, Duration usefulFor)
    {
        var now = clock.GetCurrentInstant();
        return new OutboxMessage
        {
            Key = key,
            Channel = to.Channel,
            Place = to.Place,
            Reply = ReplyJson.Write(reply),
            CreatedAt = now,
            DueAt = now + FirstPageTakes,
            NotAfter = now + usefulFor,
        };
    }
}
