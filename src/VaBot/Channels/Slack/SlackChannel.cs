using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>Slack as the house sees it: where a message goes and what of it is already there.</summary>
internal sealed class SlackChannel(SlackClient client, IOptions<SlackOptions> options, IClock clock) : IChannel
{
    public const string ChannelName = "slack";

    /// <summary>Messages a response address takes (Slack, "Handling user interaction").</summary>
    private const int ResponseUses = 5;

    // The first page travels in the HTTP answer; what follows must not overtake it.
    private static readonly Duration FirstPageTakes = Duration.FromSeconds(2);

    private static readonly Duration ResponseLives = Duration.FromMinutes(30);

    public string Name => ChannelName;

    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
        {
            return Task.FromResult(SendResult.TryAgain("channel_not_running"));
        }

        if (SlackPlace.Parse(message.To.Place) is not { } place)
        {
            return Task.FromResult(SendResult.Refused("no_slack_place"));
        }

        var pages = SlackRenderer.Messages(message.Reply);
        return place.ResponseUrl is { } url
            ? RespondAsync(url, place, message.Reply.Visibility, place.Use == ResponseUse.Continue ? [.. pages.Skip(1)] : pages, cancellationToken)
            : PostAsync(place, message, pages, cancellationToken);
    }

    /// <summary>A slash command's answer that is larger than one message goes on through the command's response address, saved with the turn.</summary>
    public IEnumerable<object> Records(IncomingMessage message, Reply reply)
    {
        if (message is not { AnswerTo: null, MoreTo: { } more } || SlackRenderer.Messages(reply).Count < 2)
        {
            return [];
        }

        var now = clock.GetCurrentInstant();
        return
        [
            new OutboxMessage
            {
                Key = $"answer/{message.DeliveryKey}/more",
                Channel = more.Channel,
                Place = more.Place,
                Reply = ReplyJson.Write(reply),
                CreatedAt = now,
                DueAt = now + FirstPageTakes,
                NotAfter = now + ResponseLives,
            },
        ];
    }

    /// <summary>Posts page after page. A page after the first that fails leaves an unclear message: the next try looks and goes on from there.</summary>
    private async Task<SendResult> PostAsync(SlackPlace place, OutgoingMessage message, IReadOnlyList<SlackMessage> pages, CancellationToken cancellationToken)
    {
        var isForOne = message.Reply.Visibility == Visibility.OnlyAsker && !place.IsDirect;
        if (isForOne && place.Asker is null)
        {
            // Said to one person, and nobody knows whom: better unsaid than said to all.
            return SendResult.Refused("private_without_asker");
        }

        var there = new HashSet<int>() as IReadOnlySet<int>;
        if (message.MayHaveBeenSent && !isForOne)
        {
            (var looked, there) = await client.FindAsync(place, message.Key, cancellationToken);
            if (looked is { Outcome: SendOutcome.TryAgain or SendOutcome.Unknown })
            {
                return looked with { Outcome = SendOutcome.Unknown };
            }
        }

        return await EachAsync(pages.Select((page, i) => (page, Number: i + 1)).Where(page => !there.Contains(page.Number)), there.Count, page => client.PostAsync(
            new SlackPost(place.Channel, page.page.Text, page.page.Blocks, place.Thread)
            {
                User = isForOne ? place.Asker : null,
                Metadata = isForOne ? null : SlackClient.Mark(message.Key, page.Number),
            },
            cancellationToken));
    }

    private Task<SendResult> RespondAsync(Uri url, SlackPlace place, Visibility visibility, IReadOnlyList<SlackMessage> pages, CancellationToken cancellationToken)
    {
        var isShared = place.Use == ResponseUse.ReplaceShared;
        // A direct message may be one between two people in which she used a command; only what the bot wrote there itself is shared.
        var isForAll = place.IsDirect ? isShared : visibility == Visibility.Conversation;
        var replaces = place.Use != ResponseUse.Continue && isForAll == isShared;
        return EachAsync(SlackPages.AtMost(ResponseUses, pages).Select((page, i) => (page, i)), 0, page => client.RespondAsync(
            url,
            new SlackAnswer(isForAll ? "in_channel" : "ephemeral", page.page.Text, page.page.Blocks, ReplaceOriginal: replaces && page.i == 0),
            cancellationToken));
    }

    private static async Task<SendResult> EachAsync<T>(IEnumerable<T> pages, int already, Func<T, Task<SendResult>> send)
    {
        foreach (var page in pages)
        {
            var result = await send(page);
            if (result.Outcome != SendOutcome.Sent)
            {
                return already > 0 && result.Outcome == SendOutcome.TryAgain ? result with { Outcome = SendOutcome.Unknown } : result;
            }

            already++;
        }

        return SendResult.Sent;
    }
}
