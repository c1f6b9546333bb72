using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client link Acme</c>, typed in a room that is nobody's: from now on it is theirs.</summary>
public sealed class LinkRoom : Command
{
    public override Intent Intent => Intent.ClientLink;

    public override Role Allowed => Role.Assistant;

    public override PlaceKind Where => PlaceKind.Anywhere;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Actor.Room is { } here)
        {
            throw new UserError(turn.Texts.RoomIsTaken(here.ShortName));
        }

        var client = await ClientNames.FindAsync(turn, turn.Database.Set<Client>().OwnedBy(turn.Actor), turn.Understanding.Rest, cancellationToken);
        if (turn.Message.IsDirect)
        {
            throw new UserError(turn.Texts.HowToLinkRoom(client.ShortName));
        }

        await LinkAsync(turn, client, cancellationToken);
        turn.Did(new Deed(Intent, client.ShortName, client.Id));
        return Reply.Of(new Line(turn.Texts.RoomLinked(client.ShortName)), new Line(turn.Texts.RoomLinkedNext(client.ShortName)), Buttons.Of(turn.UndoButton));
    }

    internal static async Task LinkAsync(Turn turn, Client client, CancellationToken cancellationToken)
    {
        var (channel, place) = turn.Message.Conversation;
        if (await turn.Database.FindAsync<Conversation>([channel, place], cancellationToken) is not { } left)
        {
            turn.Database.Add(new Conversation { Channel = channel, Place = place, ClientId = client.Id });
            return;
        }

        // Left behind by a client who has been put away; only that client's own practice gives it to another.
        var before = await turn.Database.FindAsync<Client>([left.ClientId], cancellationToken);
        left.ClientId = before?.PracticeId == client.PracticeId ? client.Id : throw new UserError(turn.Texts.NotInThisRoom());
    }
}
