using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>The message of the 1st says which months have been approved since, and asks of them no more.</summary>
public sealed class MonthPromptMessages : StandingMessages
{
    public override async Task KeepUpAsync(Standing standing, CancellationToken cancellationToken)
    {
        var approved = standing.Turn.Database.Changed<MonthReport>()
            .Where(row => row.Entity.IsLocked && (row.State == EntityState.Added || (row.State == EntityState.Modified && row.Property(report => report.State).OriginalValue == ReportState.Open)))
            .Select(row => row.Entity);
        foreach (var (practice, month) in approved.Select(report => (report.PracticeId, report.Month)).Distinct())
        {
            var done = await DoneAsync(standing.Turn.Database, practice, month, cancellationToken);
            foreach (var assistant in await Assistants.OfAsync(standing.Turn.Database, practice, cancellationToken))
            {
                await standing.ChangeAsync(MonthPrompt.Key(assistant.Id, month), prompt => Without(prompt, done, assistant.Texts()), cancellationToken);
            }
        }
    }

    /// <summary>The clients whose month is closed, with what this save will change.</summary>
    private static async Task<HashSet<Guid>> DoneAsync(Database database, Guid practice, LocalDate month, CancellationToken cancellationToken)
    {
        var before = await database.Set<MonthReport>().Where(report => report.PracticeId == practice && report.Month == month && report.State != ReportState.Open).Select(report => report.ClientId).ToListAsync(cancellationToken);
        return [.. before, .. database.Set<MonthReport>().Local.Where(report => report.PracticeId == practice && report.Month == month && report.IsLocked).Select(report => report.ClientId)];
    }

    /// <summary>A client's buttons name it; the primary one is the one that approves.</summary>
    private static Reply Without(Reply prompt, HashSet<Guid> done, Texts texts)
    {
        IEnumerable<ReplyPart> Now(ReplyPart part) =>
            part is Buttons buttons && buttons.Items.Any(button => button.Weight == Weight.Primary) && CommandLine.Parse(buttons.Items[0].Command).Id(CommandLine.Client) is { } client && done.Contains(client)
                ? [new Line(texts.ReportIsOut, Tone.Quiet), new Buttons([.. buttons.Items.Where(button => button.Weight != Weight.Primary)])]
                : [part];

        return prompt with { Parts = [.. prompt.Parts.SelectMany(Now)] };
    }
}
