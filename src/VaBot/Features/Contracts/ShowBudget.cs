using Microsoft.EntityFrameworkCore;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>"How many hours do we have left?": the package of this conversation's client, or of every client in direct messages.</summary>
public sealed class ShowBudget : Command
{
    public override Intent Intent => Intent.BudgetShow;

    public override Role Allowed => Role.Contact | Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var clients = turn.Database.Set<Client>().VisibleTo(turn.Actor);
        if (turn.Understanding.Client?.Index is { } index)
        {
            var named = turn.Clients[index].Id;
            clients = turn.Actor.Room is not { } here || here.Id == named ? clients.Where(client => client.Id == named) : throw new UserError(turn.Texts.OnlyThisClientHere(here.ShortName));
        }

        var lines = new List<ReplyPart>();
        foreach (var client in await clients.AsNoTracking().OrderBy(client => client.ShortName).ToListAsync(cancellationToken))
        {
            var (used, package) = await Balance.OfMonthAsync(turn, client.Id, cancellationToken);
            lines.Add(new Line(package is { } of ? turn.Texts.PackageUsed(client.ShortName, used, of) : turn.Texts.NoPackage(client.ShortName, used)));
        }

        return lines.Count > 0 ? new Reply(lines) : throw new UserError(turn.Texts.NoClientsYet());
    }
}
