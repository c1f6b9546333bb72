using Microsoft.Extensions.Options;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Teams as the house sees it: where a message goes, and whether it can go there at all.</summary>
internal sealed class TeamsChannel(TeamsPost post, TeamsReferences references, TeamsFiles files, IOptions<TeamsOptions> options) : IChannel
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
            var reference => await post.SendAsync(reference, place, message, cancellationToken),
        };
    }

    /// <summary>Documents of an answer are there before the answer is, whichever way it goes.</summary>
    public IEnumerable<object> Records(IncomingMessage message, Reply reply) => files.New(TeamsAnswers.AnswerTo + message.DeliveryKey, reply);
}
