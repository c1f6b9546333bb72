using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Features.Clients;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>A question about a report says, wherever an assistant was asked it, that one of them has answered, and what.</summary>
public sealed class QuestionMessages : StandingMessages
{
    public override async Task KeepUpAsync(Standing standing, CancellationToken cancellationToken)
    {
        var database = standing.Turn.Database;
        foreach (var question in database.Changed<ReportQuestion>().Where(row => row.State == EntityState.Modified && row.Entity.Answer is not null).Select(row => row.Entity))
        {
            var who = (await database.FindAsync<Person>([question.AnsweredById!.Value], cancellationToken))!.Name;
            foreach (var assistant in await Assistants.OfAsync(database, question.PracticeId, cancellationToken))
            {
                await standing.CloseAsync(QuestionNews.Key(question, assistant.Id), new Line(assistant.Texts().AnswerIs(who, question.Answer!)), cancellationToken);
            }
        }
    }
}
