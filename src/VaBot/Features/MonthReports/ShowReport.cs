using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Clients;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary><c>/report</c>, <c>/report october acme</c>: a client's month as it stands; the assistant alone with the bot gets all her clients.
/// What is approved is shown as it was approved, all else is marked as not closed.</summary>
public sealed class ShowReport : Command
{
    public override Intent Intent => Intent.ReportShow;

    public override Role Allowed => Role.Contact | Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var month = MonthTarget.Said(turn) ?? Days.MonthOf(turn.Clock.Today).From;
        if (month > turn.Clock.Today)
        {
            throw new UserError(turn.Texts.MonthIsAhead(turn.Texts.Month(month.ToYearMonth())));
        }

        if (turn.Actor.Role == Role.Assistant && await TargetClient.FindAsync(turn, cancellationToken) is null)
        {
            return await AllAsync(turn, month, cancellationToken);
        }

        var client = await TargetClient.OneAsync(turn, "report", turn.Line.Text, cancellationToken);
        var closed = await turn.Database.ClosedMonthsOf(client.Id).AsNoTracking().VisibleTo(turn.Actor).SingleOrDefaultAsync(report => report.Month == month, cancellationToken);
        return closed is not null ? await ClosedAsync(turn, client, closed, cancellationToken) : await OpenAsync(turn, client, month, cancellationToken);
    }

    private static async Task<Reply> AllAsync(Turn turn, LocalDate month, CancellationToken cancellationToken)
    {
        var clients = await TargetClient.AllAsync(turn, cancellationToken);
        var counted = await MonthBook.CountAsync(turn.Database, turn.PracticeId, clients, month, RunningUntil(turn, month), cancellationToken);
        var last = await MonthPrompt.LastAsync(turn.Database, turn.PracticeId, clients, month.PlusMonths(-1), cancellationToken);
        return new Reply(
        [
            new Line(turn.Texts.MonthTitle(turn.Texts.Month(month.ToYearMonth()), counted.Count(one => !one.IsEmpty), counted.Sum(one => one.Figures.Minutes ?? 0), RunningUntil(turn, month) is not null), Tone.Title),
            .. MonthPrompt.ClientParts(turn.Texts, counted, last, new Dictionary<Guid, int>(), month, RunningUntil(turn, month) is null),
        ]);
    }

    private static async Task<Reply> OpenAsync(Turn turn, Client client, LocalDate month, CancellationToken cancellationToken)
    {
        var until = RunningUntil(turn, month);
        var counted = (await MonthBook.CountAsync(turn.Database, client.PracticeId, [client], month, until, cancellationToken)).SingleOrDefault();
        if (counted is null || counted.IsEmpty)
        {
            return Reply.Of(new Line(turn.Texts.MonthIsEmpty(client.ShortName, turn.Texts.Month(month.ToYearMonth()))));
        }

        var isHers = turn.Actor.Role == Role.Assistant;
        var parts = new List<ReplyPart>
        {
            new Line(turn.Texts.ReportNotClosed(until ?? Days.MonthOf(month).To), Tone.Problem),
            ReportView.TableOf(isHers ? ReportView.Whole(counted.Figures) : counted.Figures.AsShown(), turn.Texts),
        };
        if (isHers)
        {
            parts.AddRange(counted.LacksRate.Select(service => new Line(turn.Texts.RateLacks(service), Tone.Problem)));
            if (until is null)
            {
                parts.Add(Buttons.Of(new Button(turn.Texts.ApproveAndSend, CommandLine.Write("report", "approve", ReportView.ClientOption(client.Id), ReportView.MonthOption(month)), Weight.Primary)));
            }
        }

        return new Reply(parts);
    }

    private static async Task<Reply> ClosedAsync(Turn turn, Client client, MonthReport closed, CancellationToken cancellationToken)
    {
        var offersFiles = ReportAgain.IsOffered(turn, closed);
        if (offersFiles && turn.Line.Options.ContainsKey(CommandLine.Files))
        {
            return await ReportAgain.SendAsync(turn, closed, cancellationToken);
        }

        var figures = FiguresJson.Read(closed.Figures!);
        var isHers = turn.Actor.Role == Role.Assistant;
        var questions = await ShowQuestions.PartsAsync(turn, client, closed, cancellationToken);
        return new Reply(
        [
            ReportView.TableOf(isHers ? ReportView.Whole(figures) : figures.AsShown(), turn.Texts),
            new Line(turn.Texts.ReportStateIs(closed.State != ReportState.Approved, closed.State == ReportState.Settled, turn.Texts.Date(turn.Clock.ToLocal(closed.ApprovedAt!.Value).Date, turn.Clock.Today)), Tone.Quiet),
            new Line(turn.Texts.ReportHash(closed.Hash!), Tone.Quiet),
            .. offersFiles ? [Buttons.Of(ReportAgain.ButtonOf(turn.Texts, closed))] : Array.Empty<ReplyPart>(),
            .. questions,
        ]);
    }

    private static LocalDate? RunningUntil(Turn turn, LocalDate month) => turn.Clock.Today <= Days.MonthOf(month).To ? turn.Clock.Today : null;
}
