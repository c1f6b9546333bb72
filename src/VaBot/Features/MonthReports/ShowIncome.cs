using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Clients;
using VaBot.Features.ExchangeRates;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary><c>/report income</c>, <c>/report income october</c>: what each client comes to, every currency on its own, and for information all of it in her
/// home currency. For her alone: no report of a client's knows of it.</summary>
public sealed class ShowIncome : Command
{
    public override Intent Intent => Intent.IncomeShow;

    public override Role Allowed => Role.Assistant;

    public override PlaceKind Where => PlaceKind.Direct;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var now = Days.MonthOf(turn.Clock.Today).From;
        var months = MonthTarget.Said(turn) is { } said ? [said] : new[] { now.PlusMonths(-1), now };
        if (months[0] > now)
        {
            throw new UserError(turn.Texts.MonthIsAhead(turn.Texts.Month(months[0].ToYearMonth())));
        }

        var clients = await TargetClient.AllAsync(turn, cancellationToken);
        var home = Currency.Of((await turn.Database.FindAsync<Practice>([turn.PracticeId], cancellationToken))!.Currency);
        var parts = new List<ReplyPart>();
        foreach (var month in months)
        {
            var until = turn.Clock.Today <= Days.MonthOf(month).To ? turn.Clock.Today : (LocalDate?)null;
            var figures = await FiguresAsync(turn, clients, month, until, cancellationToken);
            var rates = await DayRates.UpToAsync(turn.Database, until ?? Days.MonthOf(month).To, cancellationToken);
            parts.AddRange(IncomeView.Of(turn.Texts, month.ToYearMonth(), until is not null, figures, home, rates));
        }

        return new Reply(parts);
    }

    /// <summary>By client: as it was approved, or counted now. Months that come to nothing are left out.</summary>
    private static async Task<IReadOnlyList<(string Client, MonthFigures Figures)>> FiguresAsync(
        Turn turn, IReadOnlyList<Client> clients, LocalDate month, LocalDate? until, CancellationToken cancellationToken)
    {
        var closed = await turn.Database.Set<MonthReport>().AsNoTracking().VisibleTo(turn.Actor).Where(report => report.Month == month && report.Figures != null)
            .Select(report => new { report.ClientId, report.Figures }).ToDictionaryAsync(report => report.ClientId, report => FiguresJson.Read(report.Figures!), cancellationToken);
        var open = await MonthBook.CountAsync(turn.Database, turn.PracticeId, [.. clients.Where(client => !closed.ContainsKey(client.Id))], month, until, cancellationToken);
        return
        [
            .. clients.Select(client => (client.ShortName, Figures: closed.GetValueOrDefault(client.Id) ?? open.FirstOrDefault(one => one.Client.Id == client.Id)?.Figures))
                .Where(one => one.Figures is { Total: not 0 }).Select(one => (one.ShortName, one.Figures!)),
        ];
    }
}
