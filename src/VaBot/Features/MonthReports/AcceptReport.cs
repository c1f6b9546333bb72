using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>"All good": the client has nothing to question, so the report is settled before its time.</summary>
public sealed class AcceptReport : Command
{
    public override Intent Intent => Intent.ReportAccept;

    public override Role Allowed => Role.Contact;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (_, report) = await MonthTarget.SentAsync(turn, "accept", cancellationToken);
        var month = turn.Texts.Month(report.Month.ToYearMonth());
        return await Settlement.TrySettleAsync(turn.Database, report, turn.Clock.Now, cancellationToken)
            ? Reply.Of(new Line(turn.Texts.ReportSettledNow(month))).ForAll()
            : throw new UserError(turn.Texts.QuestionIsOpen(month));
    }
}
