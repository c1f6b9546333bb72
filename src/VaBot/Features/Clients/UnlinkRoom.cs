using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client unlink</c>, typed in a client's room: it is nobody's from now on.</summary>
public sealed class UnlinkRoom : Command
{
    public override Intent Intent => Intent.ClientUnlink;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Actor.Room is not { } client)
        {
            throw new UserError(turn.Texts.UnlinkInTheRoom());
        }

        var (channel, place) = turn.Message.Conversation;
        turn.Database.Remove((await turn.Database.FindAsync<Conversation>([channel, place], cancellationToken))!);
        turn.Did(new Deed(Intent, client.ShortName, client.Id));
        return Reply.Of(new Line(turn.Texts.RoomUnlinked(client.ShortName)), Buttons.Of(turn.UndoButton));
    }
}
