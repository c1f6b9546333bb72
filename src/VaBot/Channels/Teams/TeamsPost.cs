using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Brings one message of the outbox to its conversation, page by page, in the place of a card or beside what it answers.</summary>
internal sealed class TeamsPost(TeamsClient client, TeamsReferences references, TeamsPace pace, TeamsAnswers answers)
{
    /// <summary>Teams has no way of looking whether a message arrived, so one that may have is not sent again; putting a card in the place of
    /// another can be repeated.</summary>
    public async Task<SendResult> SendAsync(TeamsReference reference, TeamsPlace place, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var replaced = Replaced(place, message.Reply);
        var there = await references.PagesAsync(message.Key, cancellationToken);
        if (message.MayHaveBeenSent && (there > 0 || replaced is null))
        {
            return SendResult.Refused("may_have_arrived");
        }

        var (pages, documents) = await answers.PagesAsync(message, place, reference, cancellationToken);
        for (var page = there; page < pages.Count; page++)
        {
            var result = await SendAsync(reference, place, pages[page], page == 0 ? replaced : null, cancellationToken);
            if (result.Outcome != SendOutcome.Sent)
            {
                var progress = page > there ? new[] { new TeamsProgress { Key = message.Key, Pages = page } } : [];
                return await StoppedAsync(reference, result, cancellationToken) with { Records = [.. progress, .. documents] };
            }
        }

        return SendResult.Sent with { Records = documents };
    }

    private async Task<SendResult> SendAsync(TeamsReference reference, TeamsPlace place, TeamsMessage page, string? replaced, CancellationToken cancellationToken)
    {
        if (pace.Take(place.Conversation) is { } wait)
        {
            return SendResult.TryAgain("paced", wait);
        }

        if (replaced is not null)
        {
            var put = (await client.PutAsync(reference, place, replaced, page, cancellationToken)).Result;
            if (put.Outcome != SendOutcome.Refused || TeamsOutcome.IsLost(put))
            {
                return put;
            }

            // Somebody deleted the card; its answer stands on its own.
        }

        var beside = place.Use is TeamsUse.Reply or TeamsUse.SharedCardBySubmit ? place.Message : null;
        return (await client.PostAsync(reference, place, page with { ReplyToId = beside }, cancellationToken)).Result;
    }

    private async Task<SendResult> StoppedAsync(TeamsReference reference, SendResult result, CancellationToken cancellationToken)
    {
        if (result is { Outcome: SendOutcome.TryAgain, RetryAfter: { } wait })
        {
            pace.Hold(TeamsPlace.Parse(reference.Place)!.Conversation, wait);
        }

        if (!TeamsOutcome.IsLost(result))
        {
            return result;
        }

        await references.LeaveAsync(reference.Place, cancellationToken);
        return result with { Closed = new Address(TeamsChannel.ChannelName, reference.Place) };
    }

    private static string? Replaced(TeamsPlace place, Reply reply) => place.Use switch
    {
        TeamsUse.OwnCard or TeamsUse.SharedCard => place.Message,
        TeamsUse.SharedCardBySubmit when reply.Visibility == Visibility.Conversation => place.Message,
        _ => null,
    };
}
