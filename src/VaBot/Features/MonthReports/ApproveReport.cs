using NodaTime;
using VaBot.Features.Clients;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary><c>/report approve october acme</c>: the month is closed for good, and the client gets it. Not taken back by an undo: what changes later is corrected in the next report.</summary>
public sealed class ApproveReport : Command
{
    public override Intent Intent => Intent.ReportApprove;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await TargetClient.OneAsync(turn, "report", turn.Line.Text, cancellationToken);
        var month = MonthTarget.Said(turn) ?? Days.MonthOf(turn.Clock.Today).From.PlusMonths(-1);
        var (texts, name) = (turn.Texts, turn.Texts.Month(month.ToYearMonth()));
        if (turn.Clock.Today <= Days.MonthOf(month).To)
        {
            throw new UserError(texts.MonthIsNotOver(name));
        }

        var counted = (await MonthBook.CountAsync(turn.Database, client.PracticeId, [client], month, null, cancellationToken)).SingleOrDefault();
        if (counted is null || counted.IsEmpty)
        {
            throw new UserError(texts.MonthIsEmpty(client.ShortName, name));
        }

        if (counted.OverAt > turn.Clock.Now)
        {
            throw new UserError(texts.MonthIsNotOver(name));
        }

        await RefuseAsync(turn, counted, month, cancellationToken);
        var at = await Approval.CloseAsync(turn.Database, counted, turn.Person, turn.Clock, cancellationToken);
        var contact = await Spokesperson.OfAsync(turn.Database, client.Id, cancellationToken);
        return Reply.Of(
            new Line(texts.ReportApproved(client.ShortName, name, texts.Money(counted.Figures.Total, counted.Figures.Currency))),
            new Line(at is not { } when ? texts.ReportNobodyToSend() : texts.ReportGoes(contact!.Name, when <= turn.Clock.Now ? null : Moments.Of(turn, when)), Tone.Quiet));
    }

    private static async Task RefuseAsync(Turn turn, ClientMonth counted, LocalDate month, CancellationToken cancellationToken)
    {
        var (texts, client) = (turn.Texts, counted.Client);
        if (counted.Report is { IsLocked: true })
        {
            throw new UserError(texts.ReportIsClosedAlready(client.ShortName, texts.Month(month.ToYearMonth())), new Button(texts.OpenReport(client.ShortName), CommandLine.Write("report", "", ReportView.ClientOption(client.Id), ReportView.MonthOption(month))));
        }

        if (counted.LacksRate is [var service, ..])
        {
            throw new UserError(texts.RateLacks(service));
        }

        if (await EarlierMonth.IsPassedAsync(turn.Database, client.Id, month, cancellationToken))
        {
            throw new UserError(texts.LoggedInClosedMonth(texts.Month(month.ToYearMonth())));
        }

        if (await EarlierMonth.OpenAsync(turn.Database, client, month, cancellationToken) is { } earlier)
        {
            throw new UserError(
                texts.EarlierMonthFirst(client.ShortName, texts.Month(earlier.ToYearMonth())),
                new Button(texts.OpenReport(client.ShortName), CommandLine.Write("report", "", ReportView.ClientOption(client.Id), ReportView.MonthOption(earlier))));
        }
    }
}
