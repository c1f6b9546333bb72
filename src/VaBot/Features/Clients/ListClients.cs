using Microsoft.EntityFrameworkCore;
using VaBot.Features.Contracts;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client list</c>: the clients in reach, and where they are talked to.</summary>
public sealed class ListClients : Command
{
    public override Intent Intent => Intent.ClientList;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var clients = await (
            from client in turn.Database.Set<Client>().VisibleTo(turn.Actor)
            join contract in turn.Database.Set<Contract>() on client.Id equals contract.ClientId
            orderby client.ShortName
            select new { client.Id, client.ShortName, client.Name, contract.Currency, contract.Zone }).ToListAsync(cancellationToken);
        if (clients.Count == 0)
        {
            throw new UserError(turn.Texts.NoClientsYet());
        }

        var ids = clients.ConvertAll(client => client.Id);
        var rooms = await turn.Database.Set<Conversation>().Where(room => ids.Contains(room.ClientId!.Value)).Select(room => new { Client = room.ClientId!.Value, room.Channel }).ToListAsync(cancellationToken);
        return new Reply(
        [
            new Line(turn.Texts.ClientsTitle(), Tone.Title),
            .. clients.Select(client => new Line(turn.Texts.ClientLine(
                client.ShortName,
                client.Name,
                turn.Actor.Role == Role.Assistant ? client.Currency : null,
                client.Zone,
                [.. rooms.Where(room => room.Client == client.Id).Select(room => room.Channel).Distinct().Order(StringComparer.Ordinal)]))),
            .. turn.Can(Intent.ClientInvite) ? [new Line(turn.Texts.ClientsHow(), Tone.Quiet)] : Array.Empty<ReplyPart>(),
        ]);
    }
}
