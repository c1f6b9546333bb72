using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Friday's question to the assistant: how this week went, and a draft of the next for each client.</summary>
public static class PlanPrompt
{
    /// <summary>More would not fit into one message; <c>/plan</c> names a client.</summary>
    private const int MostClients = 12;

    /// <summary>Nobody puts a week's question off more often.</summary>
    private const int MostTimes = 40;

    /// <summary>The messages she was or will be asked in about a week: on Friday, and each time she put it off.</summary>
    public static IReadOnlyList<string> Keys(Guid assistant, LocalDate week) =>
        [Key(assistant, week), .. Enumerable.Range(1, MostTimes).Select(time => $"plan-again/{assistant:N}/{WeekName.Of(week)}/{time}")];

    public static string Key(Guid assistant, LocalDate week) => $"plan-prompt/{assistant:N}/{WeekName.Of(week)}";

    /// <summary>Drafts what is not drafted yet.</summary>
    /// <returns>Null when she has no clients.</returns>
    public static async Task<Reply?> WriteAsync(Database database, Person assistant, WorkCalendar calendar, Guid practice, LocalDate week, CancellationToken cancellationToken)
    {
        var clients = await database.Set<Client>().AsNoTracking().Where(client => client.PracticeId == practice && client.ArchivedAt == null).OrderBy(client => client.ShortName).ToListAsync(cancellationToken);
        return clients.Count == 0 ? null : await WriteAsync(database, assistant, calendar, clients, week, cancellationToken);
    }

    /// <summary>What is said of one client's plan, and what can be done with it.</summary>
    public static IReadOnlyList<ReplyPart> Section(Texts texts, Client client, WeeklyPlan plan, IReadOnlyList<PlanLine> lines) =>
        [new Line(PlanView.Summary(texts, client, plan, lines)), PlanView.StaffButtons(texts, client, plan, edits: true)];

    /// <inheritdoc cref="WriteAsync(Database, Person, WorkCalendar, Guid, LocalDate, CancellationToken)"/>
    public static async Task<Reply> WriteAsync(Database database, Person assistant, WorkCalendar calendar, IReadOnlyList<Client> clients, LocalDate week, CancellationToken cancellationToken)
    {
        var (texts, today) = (assistant.Texts(), calendar.Clock.Today);
        var parts = new List<ReplyPart>();
        var planned = 0;
        foreach (var client in clients.Take(MostClients))
        {
            var (plan, lines) = await PlanBook.OpenAsync(database, assistant, calendar, client, week, cancellationToken);
            planned += plan.State == PlanState.Skipped ? 0 : lines.In().Sum(line => line.Item.Minutes);
            parts.AddRange(Section(texts, client, plan, lines));
        }

        if (clients.Count > MostClients)
        {
            parts.Add(new Line(texts.PlanMoreClients(clients.Count - MostClients), Tone.Quiet));
        }

        var review = await PlanReview.WriteAsync(database, clients, week.PlusWeeks(-1), assistant, cancellationToken);
        return new Reply([
            .. review,
            new Line(texts.PlanPrompt(WeekName.Number(week), PlanView.Days(texts, week, today), clients.Count, planned, assistant.CapacityMinutes), Tone.Title),
            .. parts,
            Buttons.Of(new Button(texts.PlanLater, $"/plan later {WeekName.Of(week)}"), new Button(texts.PlanTomorrow, $"/plan tomorrow {WeekName.Of(week)}")),
        ]);
    }
}
