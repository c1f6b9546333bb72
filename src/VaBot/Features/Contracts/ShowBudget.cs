using Microsoft.EntityFrameworkCore;
using VaBot.Features.Clients;
using VaBot.Features.MonthReports;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>"How many hours do we have left?": the package of this conversation's client, or of every client in direct messages.</summary>
public sealed class ShowBudget : Command
{
    public override Intent Intent => Intent.BudgetShow;

    public override Role Allowed => Role.Contact | Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        await TargetClient.RefuseStrangerAsync(turn, cancellationToken);
        var clients = turn.Database.Set<Client>().VisibleTo(turn.Actor);
        if (turn.Understanding.Client?.Index is { } index)
        {
            var named = turn.Clients[index].Id;
            clients = turn.Actor.Room is not { } here || here.Id == named ? clients.Where(client => client.Id == named) : throw new UserError(turn.Texts.OnlyThisClientHere(here.ShortName));
        }

        var parts = new List<ReplyPart>();
        var month = Days.MonthOf(turn.Clock.Today);
        var hasPackage = false;
        foreach (var client in await clients.AsNoTracking().OrderBy(client => client.ShortName).ToListAsync(cancellationToken))
        {
            var terms = await TermsBook.OnAsync(turn.Database, client.Id, month.From, cancellationToken);
            hasPackage |= terms is { PackageMinutes: not null, Renews: PackageRenewal.Monthly };
            parts.AddRange(await LinesAsync(turn, client, terms, month, cancellationToken));
        }

        return parts.Count == 0 ? throw new UserError(turn.Texts.NoClientsYet())
            : hasPackage && turn.Can(Intent.HoursMore) ? new Reply([.. parts, Buttons.Of(MoreHours.Button(turn.Texts))])
            : new Reply(parts);
    }

    /// <summary>A client's own: what is left of the package, or what was logged when there is none.</summary>
    public static async Task<IReadOnlyList<Line>> LinesAsync(Turn turn, Client client, CancellationToken cancellationToken)
    {
        var month = Days.MonthOf(turn.Clock.Today);
        return await LinesAsync(turn, client, await TermsBook.OnAsync(turn.Database, client.Id, month.From, cancellationToken), month, cancellationToken);
    }

    private static async Task<IReadOnlyList<Line>> LinesAsync(Turn turn, Client client, Terms? terms, Days month, CancellationToken cancellationToken)
    {
        if (terms?.PackageMinutes is null)
        {
            return [new Line(turn.Texts.NoPackage(client.ShortName, await Balance.OfClientAsync(turn.Database, client.Id, month, cancellationToken)))];
        }

        var left = await PackageLeft.OfAsync(turn.Database, client.Id, terms, month.From, cancellationToken);
        var used = new Line(turn.Texts.PackageUsed(client.ShortName, left.Used, left.Of));
        return left.Carried > 0 ? [used, new Line(turn.Texts.PackageCarried(left.Carried), Tone.Quiet)] : [used];
    }
}
