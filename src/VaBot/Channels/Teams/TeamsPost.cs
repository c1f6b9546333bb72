using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Brings one message of the outbox to its conversation, page by page, in the place of a card or beside what it answers.</summary>
internal sealed class TeamsPost(TeamsClient client, TeamsReferences references, TeamsPace pace, TeamsAnswers answers)
{
    /// <summary>Teams has no way of looking whether a message arrived, so nothing that may have is posted again; putting a card in the place of
    /// another can be repeated.</summary>
    public async Task<SendResult> SendAsync(TeamsReference reference, TeamsPlace place, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var replaced = Replaced(place, message.Reply);
        var there = await references.PagesAsync(message.Key, cancellationToken);
        var (pages, documents) = await answers.PagesAsync(message, place, reference, cancellationToken);
        for (var page = there; page < pages.Count; page++)
        {
            var result = await SendAsync(reference, place, pages[page], page == 0 ? replaced : null, mayPost: !message.MayHaveBeenSent, cancellationToken);
            if (result.Outcome != SendOutcome.Sent)
            {
                var progress = page > there ? new[] { new TeamsProgress { Key = message.Key, Pages = page } } : [];
                return await StoppedAsync(reference, place, result, cancellationToken) with { Records = [.. progress, .. documents] };
            }
        }

        return SendResult.Sent with { Records = documents };
    }

    private async Task<SendResult> SendAsync(TeamsReference reference, TeamsPlace place, TeamsMessage page, string? replaced, bool mayPost, CancellationToken cancellationToken)
    {
        if (replaced is not null)
        {
            var put = await PacedAsync(reference, place, () => client.PutAsync(reference, place, replaced, page, cancellationToken));
            if (put.Outcome != SendOutcome.Refused || TeamsOutcome.IsLost(put))
            {
                return put;
            }

            // Somebody deleted the card; its answer stands on its own.
        }

        var beside = place.Use is TeamsUse.Reply or TeamsUse.SharedCardBySubmit ? place.Message : null;
        return mayPost
            ? await PacedAsync(reference, place, () => client.PostAsync(reference, place, page with { ReplyToId = beside }, cancellationToken))
            : SendResult.Refused(SendResult.MayHaveArrived);
    }

    private async Task<SendResult> PacedAsync(TeamsReference reference, TeamsPlace place, Func<Task<TeamsAnswer>> call)
    {
        var (pass, wait) = pace.Enter(reference, place.Conversation);
        if (pass is null)
        {
            return SendResult.TryAgain("paced", wait);
        }

        var result = SendResult.Unknown("failed");
        try
        {
            return result = (await call()).Result;
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

    private static string? Replaced(TeamsPlace place, Reply reply) => place.Use switch
    {
        TeamsUse.OwnCard or TeamsUse.SharedCard => place.Message,
        TeamsUse.SharedCardBySubmit when reply.Visibility == Visibility.Conversation => place.Message,
        _ => null,
    };
}
