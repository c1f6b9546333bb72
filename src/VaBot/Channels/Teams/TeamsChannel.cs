using Microsoft.Extensions.Options;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Teams as the house sees it: where a message goes, what of it is already there, and what to do when the place is gone.</summary>
internal sealed class TeamsChannel(TeamsClient client, TeamsReferences references, TeamsPace pace, IOptions<TeamsOptions> options) : IChannel
{
    public const string ChannelName = "teams";

    /// <summary>Until the bot is met there: whoever adds it does so within days, and the outbox asks no oftener than this.</summary>
    private static readonly TimeSpan UntilMet = TimeSpan.FromMinutes(5);

    public string Name => ChannelName;

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
        {
            return SendResult.TryAgain("channel_not_running");
        }

        if (TeamsPlace.Parse(message.To.Place) is not { } place)
        {
            return SendResult.Refused("no_teams_place");
        }

        if (message.Reply.Parts.Count == 0 || (place.Use == TeamsUse.SharedCard && message.Reply.Visibility == Visibility.OnlyAsker))
        {
            // What was for the asker alone was in the response to her click.
            return SendResult.Sent;
        }

        return await references.FindAsync(place.Room.ToAddress().Place, cancellationToken) switch
        {
            null => SendResult.TryAgain("never_met", UntilMet),
            { GoneAt: not null } => SendResult.Refused("conversation_gone"),
            var reference => await SendAsync(reference, place, message, cancellationToken),
        };
    }

    /// <summary>Teams has no way of looking whether a message arrived, so one that may have is not sent again; putting a card in the place of
    /// another can be repeated.</summary>
    private async Task<SendResult> SendAsync(TeamsReference reference, TeamsPlace place, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var replaced = Replaced(place, message.Reply);
        var there = await references.PagesAsync(message.Key, cancellationToken);
        if (message.MayHaveBeenSent && (there > 0 || replaced is null))
        {
            return SendResult.Refused("may_have_arrived");
        }

        var pages = TeamsAnswers.Pages(message, place, reference);
        for (var page = there; page < pages.Count; page++)
        {
            var result = await SendAsync(reference, place, pages[page], page == 0 ? replaced : null, cancellationToken);
            if (result.Outcome != SendOutcome.Sent)
            {
                return await StoppedAsync(reference, result, cancellationToken) with { Records = page > there ? [new TeamsProgress { Key = message.Key, Pages = page }] : null };
            }
        }

        return SendResult.Sent;
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

        if (TeamsOutcome.IsLost(result))
        {
            await references.LeaveAsync(reference.Place, cancellationToken);
        }

        return result;
    }

    private static string? Replaced(TeamsPlace place, Reply reply) => place.Use switch
    {
        TeamsUse.OwnCard or TeamsUse.SharedCard => place.Message,
        TeamsUse.SharedCardBySubmit when reply.Visibility == Visibility.Conversation => place.Message,
        _ => null,
    };
}
