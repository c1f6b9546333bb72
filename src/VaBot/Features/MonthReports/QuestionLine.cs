using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using VaBot.Documents;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary><c>/report question 3 why so long?</c>: the client asks about a line; alone it shows a form. It stays with the line, and so will the answer.</summary>
public sealed partial class QuestionLine : Command
{
    private const int MostLines = 90;

    private const int LongestLabel = 70;

    public override Intent Intent => Intent.ReportQuestion;

    public override Role Allowed => Role.Contact;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (client, report) = await MonthTarget.SentAsync(turn, $"question {turn.Understanding.Rest}".TrimEnd(), cancellationToken);
        var figures = FiguresJson.Read(report.Figures!).AsShown();
        if (turn.Understanding.Rest is not { } said || Asked().Match(said) is not { Success: true } match)
        {
            return Reply.Of(FormOf(turn, report, figures));
        }

        var line = int.TryParse(match.Groups["line"].ValueSpan, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= figures.Lines.Count
            ? number : throw new UserError(turn.Texts.NoSuchLine(figures.Lines.Count));
        if (report.ObjectionUntil is not { } until || turn.Clock.Today > until || report.State == ReportState.Settled)
        {
            throw new UserError(turn.Texts.ObjectionIsOver(turn.Texts.Month(figures.Month)));
        }

        var text = match.Groups["text"].Value.Trim(' ', '"');
        var question = new ReportQuestion
        {
            Id = Guid.CreateVersion7(),
            ReportId = report.Id,
            PracticeId = client.PracticeId,
            ClientId = client.Id,
            Line = line,
            Question = Cut.To(text, ReportQuestion.Longest),
            AskedById = turn.Person.Id,
            AskedAt = turn.Clock.Now,
        };
        turn.Database.Add(question);
        foreach (var assistant in await Assistants.OfAsync(turn.Database, client.PracticeId, cancellationToken))
        {
            turn.Database.Add(MonthDue.Of(MonthDueKind.TellQuestion, client.PracticeId, assistant.Id, report.Month, question.Id, turn.Clock.Now));
        }

        return Reply.Of(new Line(turn.Texts.QuestionHeard(line, NameOf(figures, turn.Texts, line)))).ForAll();
    }

    /// <summary>A line as the report names it.</summary>
    internal static string NameOf(MonthFigures figures, Texts texts, int line) => Sheet.Of(figures, texts).Rows[line - 1].Text;

    private static Form FormOf(Turn turn, MonthReport report, MonthFigures figures)
    {
        var lines = Sheet.Of(figures, turn.Texts).Rows.Take(MostLines).Select(row => new Choice(Label($"{row.Number}. {row.Text}"), $"{row.Number}")).ToList();
        return new Form(
            turn.Texts.QuestionTitle(turn.Texts.Month(figures.Month)),
            CommandLine.Write("report", "question {line} {question}", ReportView.ClientOption(report.ClientId), ReportView.MonthOption(report.Month)),
            turn.Texts.SendQuestion,
            [
                new Field("line", turn.Texts.FieldLine, FieldKind.Choice, Required: true, Value: lines[0].Value, Choices: lines),
                new Field("question", turn.Texts.FieldQuestion, FieldKind.LongText, Required: true),
            ]);
    }

    private static string Label(string text) => Cut.WithDots(text, LongestLabel);

    [GeneratedRegex(@"^\s*#?""?(?<line>\d{1,4})""?[.:)]?\s+(?<text>\S.*)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
