using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Brings one message of the outbox to its conversation, page by page, in the place of a card or beside what it answers.</summary>
internal sealed class TeamsPost(TeamsClient client, TeamsReferences references, TeamsPace pace, TeamsAnswers answers)
{
    /// <summary>Teams has no way of looking whether a message arrived, so nothing that may have is posted again; putting a card in the place of
    /// another can be repeated.</summary>
    public async Task<SendResult> SendAsync(TeamsReference reference, TeamsPlace place, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var (pages, documents) = ((IReadOnlyList<TeamsMessage>?)null, (IReadOnlyList<SharedFile>)[]);
        var ids = message.Arrived.ToList();
        while (pages is null || ids.Count < pages.Count)
        {
            var result = await PacedAsync(reference, place, async () =>
            {
                // Only what may go now is worth rendering.
                if (pages is null)
                {
                    (pages, documents) = await answers.PagesAsync(message, place, reference, cancellationToken);
                }

                return ids.Count < pages.Count ? await PostAsync(reference, place, pages[ids.Count], ids.Count == 0 ? Replaced(place, message.Reply) : null, mayPost: !message.MayHaveBeenSent, cancellationToken) : SendResult.Sent;
            });
            if (result.Outcome != SendOutcome.Sent)
            {
                return await StoppedAsync(reference, place, result, cancellationToken) with { Records = [.. documents], Ids = ids };
            }

            ids.AddRange(result.Ids ?? []);
        }

        return SendResult.Sent with { Records = documents, Ids = ids };
    }

    /// <summary>Puts other words where a message stands; as many messages as there were, at most. Whoever deleted one wants none there.</summary>
    public async Task<SendResult> ReplaceAsync(TeamsReference reference, TeamsPlace place, OutgoingMessage message, IReadOnlyList<string> old, CancellationToken cancellationToken)
    {
        var (pages, _) = await answers.PagesAsync(message, place, reference, cancellationToken);
        for (var i = 0; i < old.Count; i++)
        {
            var (id, page) = (old[i], i < pages.Count ? pages[i] : null);
            var result = await PacedAsync(reference, place, async () => (await (page is null
                ? client.DeleteAsync(reference, place, id, cancellationToken)
                : client.PutAsync(reference, place, id, page, cancellationToken))).Result);
            if (result.Outcome == SendOutcome.Refused && !TeamsOutcome.IsLost(result))
            {
                result = SendResult.NothingToReplace;
            }

            if (result.Outcome != SendOutcome.Sent)
            {
                return await StoppedAsync(reference, place, result, cancellationToken);
            }
        }

        return SendResult.Sent;
    }

    private async Task<SendResult> PostAsync(TeamsReference reference, TeamsPlace place, TeamsMessage page, string? replaced, bool mayPost, CancellationToken cancellationToken)
    {
        if (replaced is not null)
        {
            var put = (await client.PutAsync(reference, place, replaced, page, cancellationToken)).Result;
            if (put.Outcome != SendOutcome.Refused || TeamsOutcome.IsLost(put))
            {
                return put with { Ids = [replaced] };
            }

            // Somebody deleted the card; its answer stands on its own.
        }

        if (!mayPost)
        {
            return SendResult.Refused(SendResult.MayHaveArrived);
        }

        var beside = place.Use is TeamsUse.Reply or TeamsUse.SharedCardBySubmit ? place.Message : null;
        var posted = await client.PostAsync(reference, place, page with { ReplyToId = beside }, cancellationToken);
        return posted.Result.Outcome == SendOutcome.Sent ? posted.Result with { Ids = [Name(posted.Id)] } : posted.Result;
    }

    private async Task<SendResult> PacedAsync(TeamsReference reference, TeamsPlace place, Func<Task<SendResult>> call)
    {
        var (pass, wait) = pace.Enter(reference, place.Conversation);
        if (pass is null)
        {
            return SendResult.TryAgain("paced", wait);
        }

        var result = SendResult.Unknown("failed");
        try
        {
            return result = await call();
        }
        finally
        {
            pass.GiveBack(result);
        }
    }

    private async Task<SendResult> StoppedAsync(TeamsReference reference, TeamsPlace place, SendResult result, CancellationToken cancellationToken)
    {
        var here = new Address(TeamsChannel.ChannelName, reference.Place);
        if (result.Reason == SendResult.MayHaveArrived && place.Use == TeamsUse.None)
        {
            return result with { Unsure = here };
        }

        if (!TeamsOutcome.IsLost(result))
        {
            return result;
        }

        await references.LeaveAsync(reference.Place, cancellationToken);
        return result with { Closed = here };
    }

    /// <summary>A message without a name is one that nobody finds again; it counts all the same.</summary>
    private static string Name(string? id) => id is { Length: > 0 and <= 200 } && !id.Any(char.IsWhiteSpace) ? id : "-";

    private static string? Replaced(TeamsPlace place, Reply reply) => place.Use switch
    {
        TeamsUse.OwnCard or TeamsUse.SharedCard => place.Message,
        TeamsUse.SharedCardBySubmit when reply.Visibility == Visibility.Conversation => place.Message,
        _ => null,
    };
}
