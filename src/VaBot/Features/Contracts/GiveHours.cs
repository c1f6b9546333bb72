using Microsoft.EntityFrameworkCore;
using VaBot.Features.MonthReports;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>The assistant's yes to hours a client wants: from now on they are part of that month's package, at the price the client saw.</summary>
public sealed class GiveHours : Command
{
    public override Intent Intent => Intent.HoursGive;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var id = turn.Line.Id(CommandLine.Extra);
        var extra = await turn.Database.Set<ExtraHours>().VisibleTo(turn.Actor).SingleOrDefaultAsync(hours => hours.Id == id && hours.ConfirmedById == null, cancellationToken) ?? throw new UserError(turn.Texts.HoursAreOver());
        if (await turn.Database.ClosedMonthsOf(extra.ClientId).AnyAsync(report => report.Month == extra.Month, cancellationToken))
        {
            throw new UserError(turn.Texts.HoursTooLate(turn.Texts.Month(extra.Month.ToYearMonth())));
        }

        (extra.ConfirmedById, extra.AgreedOn) = (turn.Person.Id, turn.Clock.Today);
        var client = (await turn.Database.FindAsync<Client>([extra.ClientId], cancellationToken))!;
        var contract = await turn.Database.Set<Contract>().AsNoTracking().SingleAsync(c => c.ClientId == extra.ClientId, cancellationToken);
        turn.Did(new Deed(Intent, client.ShortName, client.Id, extra.Minutes));
        return Reply.Of(
            new Line(turn.Texts.HoursGiven(client.ShortName, extra.Minutes, turn.Texts.Month(extra.Month.ToYearMonth()), turn.Texts.Money(extra.Price, Currency.Of(contract.Currency)))),
            Buttons.Of(turn.UndoButton));
    }
}
