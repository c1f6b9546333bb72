using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Teams as the house sees it: where a message goes, and whether it can go there at all.</summary>
internal sealed class TeamsChannel(TeamsPost post, TeamsAddressBook addresses, TeamsFiles files, TeamsCondition condition) : IChannel
{
    public const string ChannelName = "teams";

    public string Name => ChannelName;

    public string? Trouble => condition.Trouble;

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (!condition.IsOn)
        {
            return SendResult.TryAgain("channel_not_running");
        }

        if (message.Reply.Parts.Count == 0 || (message.Reply.Visibility == Visibility.OnlyAsker && TeamsPlace.Parse(message.To.Place)?.Use == TeamsUse.SharedCard))
        {
            // What was for the asker alone was in the response to her click.
            return SendResult.Sent;
        }

        var (reference, place, otherwise) = await addresses.FindAsync(message.To, cancellationToken);
        return reference is null || place is null ? otherwise
            : message.Replaces is { } replaced ? await post.ReplaceAsync(reference, place, message, replaced, cancellationToken)
            : await post.SendAsync(reference, place, message, cancellationToken);
    }

    /// <summary>Documents of an answer are there before the answer is, whichever way it goes.</summary>
    public IEnumerable<object> Records(IncomingMessage message, Reply reply) => files.New(TeamsAnswers.AnswerTo + message.DeliveryKey, reply);
}
