using Microsoft.EntityFrameworkCore;
using VaBot.Features.Clients;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary><c>/report answer that was the second round of photos</c>: her word on the question a button names, or on the one open longest. Alone it shows a form.</summary>
public sealed class AnswerQuestion : Command
{
    public override Intent Intent => Intent.ReportAnswer;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var open = turn.Database.Set<ReportQuestion>().VisibleTo(turn.Actor).Where(question => question.Answer == null);
        var id = turn.Line.Id(CommandLine.Question);
        var question = await (id is null ? open.OrderBy(question => question.AskedAt) : open.Where(question => question.Id == id)).FirstOrDefaultAsync(cancellationToken)
            ?? throw new UserError(turn.Texts.NoOpenQuestion());
        var report = (await turn.Database.FindAsync<MonthReport>([question.ReportId], cancellationToken))!;
        if (turn.Understanding.Rest?.Trim('"', ' ') is not { Length: > 0 } said)
        {
            return Reply.Of(new Form(
                turn.Texts.AnswerTitle(question.Line),
                CommandLine.Write("report", "answer {answer}", (CommandLine.Question, question.Id.ToString("N"))),
                turn.Texts.Save,
                [new Field("answer", Cut.WithDots(question.Question, 140), FieldKind.LongText, Required: true)]));
        }

        question.Answer = Cut.At(said, ReportQuestion.Longest);
        (question.AnsweredById, question.AnsweredAt) = (turn.Person.Id, turn.Clock.Now);
        var contact = await Spokesperson.OfAsync(turn.Database, question.ClientId, cancellationToken);
        if (contact is not null)
        {
            turn.Database.Add(MonthDue.Of(MonthDueKind.TellAnswer, question.PracticeId, contact.Id, report.Month, question.Id, turn.Clock.Now));
        }

        // The days to object may have ended while this was open; they are the client's.
        var theirs = contact is null ? turn.Clock : turn.Clock.In(contact.Zone);
        if (report.ObjectionUntil < theirs.Today)
        {
            await Settlement.TrySettleAsync(turn.Database, report, turn.Clock.Now, cancellationToken);
        }

        return Reply.Of(new Line(turn.Texts.AnswerKept(question.Line)));
    }
}
