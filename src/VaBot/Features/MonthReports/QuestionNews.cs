using NodaTime;
using VaBot.Figures;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Features.MonthReports;

/// <summary>Tells the assistant of a question, and the client of its answer.</summary>
internal static class QuestionNews
{
    private static readonly Duration UsefulFor = Duration.FromDays(14);

    /// <summary>The message a question reaches an assistant in.</summary>
    public static string Key(ReportQuestion question, Guid assistant) => $"question/{question.Id:N}/{assistant:N}";

    public static async Task AskAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (database, texts) = (moment.Database, moment.Person.Texts());
        var question = (await database.FindAsync<ReportQuestion>([moment.Due.AboutId!.Value], cancellationToken))!;
        if (question.Answer is not null || await Places.DirectAsync(database, moment.Person.Id, null, cancellationToken) is not { } place)
        {
            return;
        }

        var report = (await database.FindAsync<MonthReport>([question.ReportId], cancellationToken))!;
        var client = (await database.FindAsync<Client>([question.ClientId], cancellationToken))!;
        var who = (await database.FindAsync<Person>([question.AskedById], cancellationToken))!;
        moment.Outbox.Enqueue(
            Key(question, moment.Person.Id),
            place,
            Reply.Of(
                new Line(texts.QuestionNews(client.ShortName, texts.Month(report.Month.ToYearMonth()))),
                new Line(texts.QuestionIs(who.Name, question.Line, QuestionLine.NameOf(FiguresJson.Read(report.Figures!), texts, question.Line), question.Question)),
                Buttons.Of(ShowQuestions.AnswerButton(texts, question.Id))),
            UsefulFor);
    }

    public static async Task AnswerAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (database, texts) = (moment.Database, moment.Person.Texts());
        var question = (await database.FindAsync<ReportQuestion>([moment.Due.AboutId!.Value], cancellationToken))!;
        if (question.Answer is not { } answer || await Places.RoomAsync(database, question.ClientId, null, cancellationToken) is not { } room)
        {
            return;
        }

        var report = (await database.FindAsync<MonthReport>([question.ReportId], cancellationToken))!;
        var asked = (await database.FindAsync<Person>([question.AskedById], cancellationToken))!;
        var who = (await database.FindAsync<Person>([question.AnsweredById!.Value], cancellationToken))!;
        moment.Outbox.Enqueue(
            $"answer-to/{question.Id:N}",
            room,
            Reply.Of(
                new Line(texts.QuestionIs(asked.Name, question.Line, QuestionLine.NameOf(FiguresJson.Read(report.Figures!).AsShown(), texts, question.Line), question.Question)),
                new Line(texts.AnswerIs(who.Name, answer))).ForAll(),
            UsefulFor);
    }
}
