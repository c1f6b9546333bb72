using Microsoft.EntityFrameworkCore;
using VaBot.Data;
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
            await standing.CloseForAssistantsAsync(question.PracticeId, assistant => QuestionNews.Key(question, assistant), texts => texts.AnswerIs(who, question.Answer!), cancellationToken);
        }
    }
}
