using Microsoft.EntityFrameworkCore;
using VaBot.Features.Tasks;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary><c>/report questions</c>: what the client asked about the latest report, and what was said; the same for both sides.</summary>
public sealed class ShowQuestions : Command
{
    private const int Most = 20;

    public override Intent Intent => Intent.ReportQuestions;

    public override Role Allowed => Role.Contact | Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (client, report) = await MonthTarget.SentAsync(turn, "questions", cancellationToken);
        var parts = await PartsAsync(turn, client, report, cancellationToken);
        return new Reply([new Line(turn.Texts.QuestionsTitle(client.ShortName, turn.Texts.Month(report.Month.ToYearMonth()), report.State == ReportState.Settled), Tone.Title), .. parts.Count > 0 ? parts : [new Line(turn.Texts.NoQuestions())]]);
    }

    /// <summary>Question by question; the assistant may answer what is open.</summary>
    internal static async Task<IReadOnlyList<ReplyPart>> PartsAsync(Turn turn, Client client, MonthReport report, CancellationToken cancellationToken)
    {
        var questions = await turn.Database.Set<ReportQuestion>().AsNoTracking().VisibleTo(turn.Actor).Where(question => question.ReportId == report.Id && question.ClientId == client.Id).OrderBy(question => question.AskedAt).Take(Most).ToListAsync(cancellationToken);
        if (questions.Count == 0)
        {
            return [];
        }

        var figures = FiguresJson.Read(report.Figures!);
        var names = await Moments.NamesAsync(turn, questions.SelectMany(question => new[] { question.AskedById, question.AnsweredById ?? question.AskedById }), cancellationToken);
        var parts = new List<ReplyPart>();
        foreach (var question in questions)
        {
            parts.Add(new Line(turn.Texts.QuestionIs(names[question.AskedById], question.Line, QuestionLine.NameOf(figures, turn.Texts, question.Line), question.Question)));
            if (question.Answer is { } answer)
            {
                parts.Add(new Line(turn.Texts.AnswerIs(names[question.AnsweredById!.Value], answer)));
            }
            else if (turn.Actor.Role == Role.Assistant)
            {
                parts.Add(Buttons.Of(AnswerButton(turn.Texts, question.Id)));
            }
            else
            {
                parts.Add(new Line(turn.Texts.NotAnsweredYet(), Tone.Quiet));
            }
        }

        return parts;
    }

    internal static Button AnswerButton(Texts texts, Guid question) => new(texts.AnswerIt, CommandLine.Write("report", "answer", (CommandLine.Question, question.ToString("N"))), Weight.Primary, OpensForm: true);
}
