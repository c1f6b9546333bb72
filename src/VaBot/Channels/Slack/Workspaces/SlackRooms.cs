using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>Channels that several workspaces of one organisation share: one channel with one id, which each delivery names together with the workspace it was written from
/// (Slack, "Conversations API and Enterprise organizations"). Whichever that is, it is the room that was linked.</summary>
internal sealed class SlackRooms(TurnRunner turns, Inbox inbox, IOptions<SlackOptions> options)
{
    /// <inheritdoc cref="TurnRunner.RunAsync"/>
    public async Task<Reply> RunAsync(IncomingMessage message, CancellationToken cancellationToken) =>
        await turns.RunAsync(await InItsRoomAsync(message, cancellationToken), cancellationToken);

    /// <summary>Only who installs by OAuth has several workspaces.</summary>
    private async Task<IncomingMessage> InItsRoomAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        if (message.IsDirect || !options.Value.HasOAuth || SlackPlace.Parse(message.Conversation.Place) is not { } place)
        {
            return message;
        }

        var linked = await inbox.ReadAsync((database, token) => LinkedIn(database, place).ToListAsync(token), cancellationToken);
        return linked.Count == 0 || linked.Contains(place.Team) ? message : message with { Conversation = (place with { Team = linked[0] }).ToAddress() };
    }

    /// <summary>The workspaces of the same organisation, this one too, in which the channel is a client's room.</summary>
    private static IQueryable<string> LinkedIn(Data.Database database, SlackPlace place)
    {
        var (workspaces, team, channel) = (database.Set<SlackWorkspace>(), place.Team, "/" + place.Channel);
        return from mine in workspaces
               where mine.Team == team && mine.Enterprise != null
               from other in workspaces
               where other.Enterprise == mine.Enterprise
               join room in database.Set<Conversation>() on other.Team + channel equals room.Place
               where room.Channel == SlackChannel.ChannelName && room.ClientId != null
               orderby other.Team
               select other.Team;
    }
}
