using Microsoft.EntityFrameworkCore;
using VaBot.Features.Timers;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client remove Acme</c>: the client is put away and their rooms are nobody's. Nothing is lost, and it can be undone.</summary>
public sealed class RemoveClient : Command
{
    public override Intent Intent => Intent.ClientRemove;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await ClientNames.FindAsync(turn, turn.Database.Set<Client>().VisibleTo(turn.Actor), turn.Understanding.Rest, cancellationToken);
        if (await turn.Database.Set<RunningTimer>().AnyAsync(timer => timer.ClientId == client.Id, cancellationToken))
        {
            throw new UserError(turn.Texts.TimerRunsFor(client.ShortName));
        }

        client.ArchivedAt = turn.Clock.Now;
        turn.Database.RemoveRange(await turn.Database.Set<Conversation>().Where(room => room.ClientId == client.Id).ToListAsync(cancellationToken));
        turn.Did(new Deed(Intent, client.ShortName, client.Id));
        return Reply.Of(new Line(turn.Texts.ClientRemoved(client.ShortName)), Buttons.Of(turn.UndoButton));
    }
}
