using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>The way to a place. Direct messages of somebody who has not written yet are opened by the bot, once (Microsoft, "Send proactive messages").</summary>
internal sealed class TeamsAddressBook(TeamsClient client, TeamsReferences references, TeamsPace pace)
{
    /// <summary>Until the bot is met there: whoever adds it does so within days, and the outbox asks no oftener than this.</summary>
    private static readonly TimeSpan UntilMet = TimeSpan.FromMinutes(5);

    /// <returns>The way; or, without one, what becomes of the message.</returns>
    public async Task<(TeamsReference? Reference, TeamsPlace? Place, SendResult Otherwise)> FindAsync(Address to, CancellationToken cancellationToken)
    {
        if (to.Account is { } account && await OpenAsync(to, account, cancellationToken) is { Outcome: not SendOutcome.Sent } closed)
        {
            return (null, null, closed);
        }

        var place = to.Account is { } person ? await references.DirectAsync(person, cancellationToken) : TeamsPlace.Parse(to.Place);
        if (place is null)
        {
            return (null, null, to.Account is null ? SendResult.Refused("no_teams_place") : SendResult.TryAgain("not_written_down"));
        }

        return await references.FindAsync(place.Room.ToAddress().Place, cancellationToken) switch
        {
            null => (null, null, SendResult.TryAgain("never_met", UntilMet)),
            { GoneAt: not null } => (null, null, SendResult.Refused("conversation_gone") with { Closed = place.Use == TeamsUse.None ? place.Room.ToAddress() : null }),
            var reference => (reference, place, SendResult.Sent),
        };
    }

    /// <returns><see cref="SendResult.Sent"/> when the direct messages are there.</returns>
    private async Task<SendResult> OpenAsync(Address direct, ChatUser account, CancellationToken cancellationToken)
    {
        if (await references.DirectAsync(account, cancellationToken) is not null)
        {
            return SendResult.Sent;
        }

        if (await references.NearAsync(account.Workspace, cancellationToken) is not { } near)
        {
            return SendResult.TryAgain("never_met", UntilMet);
        }

        var (pass, wait) = pace.Enter(near, direct.Place);
        if (pass is null)
        {
            return SendResult.TryAgain("paced", wait);
        }

        var answer = new TeamsAnswer(SendResult.TryAgain("failed"));
        try
        {
            answer = await client.OpenAsync(near, account.UserId, cancellationToken);
        }
        finally
        {
            pass.GiveBack(answer.Result);
        }

        return answer switch
        {
            { Result.Outcome: SendOutcome.Refused } => answer.Result with { Closed = direct },
            { Result.Outcome: not SendOutcome.Sent } => answer.Result,
            { Id: { } id } when TeamsActivity.IsPlace(id) => await references.OpenedAsync(account, new TeamsPlace(id), near, cancellationToken),
            _ => SendResult.Refused("unreadable_answer"),
        };
    }
}
