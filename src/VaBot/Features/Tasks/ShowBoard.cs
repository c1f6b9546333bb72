using Microsoft.EntityFrameworkCore;
using VaBot.Features.Clients;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/board</c>: the board of this conversation's client; in direct messages of the named client, or of all. A button shows more of one column.</summary>
public sealed class ShowBoard : Command
{
    public override Intent Intent => Intent.TaskList;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        await TargetClient.RefuseStrangerAsync(turn, cancellationToken);
        var parts = new List<ReplyPart>();
        TaskState? column = turn.Line.Options.TryGetValue(CommandLine.Column, out var name) && Enum.TryParse<TaskState>(name, out var state) && state < TaskState.Removed ? state : null;
        foreach (var client in await ClientsAsync(turn, cancellationToken))
        {
            parts.AddRange(await BoardView.OfAsync(turn, client, column, cancellationToken));
        }

        return parts.Count > 0 ? new Reply(parts) : throw new UserError(turn.Texts.NoClientsYet());
    }

    private static async Task<IReadOnlyList<KnownClient>> ClientsAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Understanding.Client?.Index is { } index)
        {
            var named = turn.Clients[index];
            return turn.Actor.Room is not { } here || here.Id == named.Id ? [named] : throw new UserError(turn.Texts.OnlyThisClientHere(here.ShortName));
        }

        return await turn.Database.Set<Client>().AsNoTracking().VisibleTo(turn.Actor)
            .OrderBy(client => client.ShortName)
            .Select(client => new KnownClient(client.Id, client.ShortName))
            .ToListAsync(cancellationToken);
    }
}
