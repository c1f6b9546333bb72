using VaBot.Messages;
using File = VaBot.Messages.File;

namespace VaBot.Channels.Slack.Sending;

/// <summary>Sends one reply to one place: page after page, then its documents. What fails after the first page leaves an unclear message: the next
/// try looks and goes on from there.</summary>
internal sealed class SlackDesk(SlackClient client, SlackPosts posts, SlackFiles uploads)
{
    /// <summary>Messages a response address takes (Slack, "Handling user interaction").</summary>
    private const int ResponseUses = 5;

    public async Task<SendResult> PostAsync(SlackPlace place, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var isForOne = message.Reply.Visibility == Visibility.OnlyAsker && !place.IsDirect;
        if (isForOne && place.Asker is null)
        {
            // Said to one person, and nobody knows whom: better unsaid than said to all.
            return SendResult.Refused("private_without_asker");
        }

        var files = message.Reply.Parts.OfType<File>().ToList();
        var home = files.Count > 0 && isForOne ? place.AskerAlone! : place;
        if ((files.Count > 0 || message.MayHaveBeenSent) && home.IsPerson)
        {
            (var opened, home) = await posts.OpenAsync(home, cancellationToken);
            if (opened.Outcome != SendOutcome.Sent)
            {
                return opened;
            }
        }

        var there = SlackArrived.Nothing;
        if (message.MayHaveBeenSent && (!isForOne || files.Count > 0))
        {
            (var looked, there) = await posts.FindAsync(home, message, cancellationToken);
            if (looked is { Outcome: SendOutcome.TryAgain or SendOutcome.Unknown })
            {
                return looked with { Outcome = SendOutcome.Unknown };
            }
        }

        var sent = await PagesAsync(isForOne ? place : home, message, isForOne, there, cancellationToken);
        if (sent.Outcome != SendOutcome.Sent || files.TrueForAll(file => there.Files.Contains((file.Name, file.Content.Length))))
        {
            return sent;
        }

        var uploaded = await uploads.UploadAsync(home, files, cancellationToken);
        return uploaded.Outcome switch
        {
            SendOutcome.Sent => sent,
            SendOutcome.TryAgain => uploaded with { Outcome = SendOutcome.Unknown },
            _ => uploaded,
        };
    }

    /// <summary>Puts other words where a message stands; as many messages as there were, at most.</summary>
    public async Task<SendResult> ReplaceAsync(SlackPlace place, Reply reply, IReadOnlyList<SlackMessageId> old, CancellationToken cancellationToken)
    {
        var pages = SlackPages.AtMost(old.Count, SlackRenderer.Messages(reply));
        for (var i = 0; i < old.Count; i++)
        {
            var result = await (i < pages.Count ? posts.ChangeAsync(place.Team, old[i], pages[i], cancellationToken) : posts.DeleteAsync(place.Team, old[i], cancellationToken));
            if (result.Outcome != SendOutcome.Sent)
            {
                return result;
            }
        }

        return SendResult.Sent;
    }

    public Task<SendResult> RespondAsync(Uri url, SlackPlace place, Reply reply, CancellationToken cancellationToken)
    {
        IReadOnlyList<SlackMessage> pages = SlackRenderer.Messages(reply);
        pages = place.Use == ResponseUse.Continue ? [.. pages.Skip(1)] : pages;
        var isShared = place.Use == ResponseUse.ReplaceShared;

        // A direct message may be one between two people in which she used a command; only what the bot wrote there itself is shared.
        var isForAll = place.IsDirect ? isShared : reply.Visibility == Visibility.Conversation;
        var replaces = place.Use != ResponseUse.Continue && isForAll == isShared;
        return EachAsync(SlackPages.AtMost(ResponseUses, pages).Select((page, i) => (page, i)), [], page => client.RespondAsync(
            place.Team,
            url,
            new SlackAnswer(isForAll ? "in_channel" : "ephemeral", page.page.Text, page.page.Blocks, ReplaceOriginal: replaces && page.i == 0),
            cancellationToken));
    }

    private Task<SendResult> PagesAsync(SlackPlace place, OutgoingMessage message, bool isForOne, SlackArrived there, CancellationToken cancellationToken)
    {
        var words = message.Reply.Parts.Where(part => part is not File).ToList();
        var pages = SlackRenderer.Messages(words.Count == message.Reply.Parts.Count ? message.Reply : message.Reply with { Parts = words });
        return EachAsync(pages.Select((page, i) => (page, Number: i + 1)).Where(page => !there.Pages.ContainsKey(page.Number)), [.. there.Pages.OrderBy(page => page.Key).Select(page => page.Value)], page => posts.PostAsync(
            place.Team,
            new SlackPost(place.Channel, page.page.Text, page.page.Blocks, place.Thread)
            {
                User = isForOne ? place.Asker : null,
                Metadata = isForOne ? null : SlackPosts.Mark(message.Key, page.Number),
            },
            cancellationToken));
    }

    /// <param name="already">Those that are there.</param>
    private static async Task<SendResult> EachAsync<T>(IEnumerable<T> pages, List<string> already, Func<T, Task<SendResult>> send)
    {
        var any = already.Count > 0;
        foreach (var page in pages)
        {
            var result = await send(page);
            if (result.Outcome != SendOutcome.Sent)
            {
                return any && result.Outcome == SendOutcome.TryAgain ? result with { Outcome = SendOutcome.Unknown } : result;
            }

            any = true;
            already.AddRange(result.Ids ?? []);
        }

        return SendResult.Sent with { Ids = already };
    }
}
