using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Friday's message says of every client's plan what became of it, and has no button for what is done already.</summary>
public sealed class PlanPromptMessages : StandingMessages
{
    public override async Task KeepUpAsync(Standing standing, CancellationToken cancellationToken)
    {
        var plans = standing.Turn.Database.Changed<WeeklyPlan>()
            .Where(row => row.State == EntityState.Added ? row.Entity.State != PlanState.Draft : row.Property(plan => plan.State).IsModified)
            .Select(row => row.Entity);
        foreach (var (practice, week) in plans.Select(plan => (plan.PracticeId, plan.Week)).Distinct())
        {
            await KeepUpAsync(standing, practice, week, cancellationToken);
        }
    }

    private static async Task KeepUpAsync(Standing standing, Guid practice, LocalDate week, CancellationToken cancellationToken)
    {
        var database = standing.Turn.Database;
        foreach (var assistant in await Assistants.OfAsync(database, practice, cancellationToken))
        {
            if (await NewestAsync(database, assistant.Id, week, cancellationToken) is { } newest)
            {
                var sections = await SectionsAsync(database, practice, week, assistant.Texts(), cancellationToken);
                await standing.ChangeAsync(newest, prompt => With(prompt, sections), cancellationToken);
            }
        }
    }

    /// <summary>The key of the message that asks her; null before Friday, and while she has put it off: then it stands there no more.</summary>
    private static async Task<string?> NewestAsync(Database database, Guid assistant, LocalDate week, CancellationToken cancellationToken)
    {
        var keys = PlanPrompt.Keys(assistant, week);
        var sent = await database.Set<OutboxMessage>().Where(message => keys.Contains(message.Key)).Select(message => message.Key).ToListAsync(cancellationToken);
        return sent.Count == 0 || await database.Set<PlanDue>().AnyAsync(due => due.PersonId == assistant && due.Kind == PlanDueKind.Snoozed && due.Week == week, cancellationToken)
            ? null
            : keys.Last(sent.Contains);
    }

    /// <summary>As they are with what this save will change; drafts stay as she was asked about them.</summary>
    private static async Task<Dictionary<Guid, IReadOnlyList<ReplyPart>>> SectionsAsync(Database database, Guid practice, LocalDate week, Texts texts, CancellationToken cancellationToken)
    {
        var plans = (await database.Set<WeeklyPlan>().Where(plan => plan.PracticeId == practice && plan.Week == week).ToListAsync(cancellationToken))
            .Union(database.Set<WeeklyPlan>().Local.Where(plan => plan.PracticeId == practice && plan.Week == week))
            .Where(plan => plan.State != PlanState.Draft)
            .ToList();
        var ids = plans.ConvertAll(plan => plan.ClientId);
        var clients = await database.Set<Client>().AsNoTracking().Where(client => ids.Contains(client.Id)).ToDictionaryAsync(client => client.Id, cancellationToken);
        var sections = new Dictionary<Guid, IReadOnlyList<ReplyPart>>();
        foreach (var plan in plans)
        {
            sections[plan.ClientId] = PlanPrompt.Section(texts, clients[plan.ClientId], plan, await PlanBook.LinesAsync(database, plan.Id, cancellationToken));
        }

        return sections;
    }

    /// <summary>A section is a line and the buttons under it, which name their client.</summary>
    private static Reply With(Reply prompt, Dictionary<Guid, IReadOnlyList<ReplyPart>> sections)
    {
        var parts = new List<ReplyPart>();
        foreach (var part in prompt.Parts)
        {
            if (part is Buttons buttons && CommandLine.Parse(buttons.Items[0].Command).Id(CommandLine.Client) is { } client && sections.TryGetValue(client, out var now))
            {
                parts.RemoveAt(parts.Count - 1);
                parts.AddRange(now);
            }
            else
            {
                parts.Add(part);
            }
        }

        return prompt with { Parts = parts };
    }
}
