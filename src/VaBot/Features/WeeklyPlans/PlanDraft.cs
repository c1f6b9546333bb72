using NodaTime;
using VaBot.Features.Tasks;
using VaBot.Languages;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Fills a week: repeating deliverables and what was left over come first, then the board from its top, until the client's time is used up.</summary>
public static class PlanDraft
{
    /// <summary>A card that does not fit whole is begun when at least this much is left.</summary>
    public const int ShortestStretch = 30;

    /// <param name="Minutes">Still to do; null when nobody estimated it.</param>
    /// <param name="IsRepeating">Comes back by itself, and this week is its turn.</param>
    /// <param name="IsLeftOver">Was planned for the week before and is not done.</param>
    public sealed record Candidate(Guid TaskId, int? Minutes, bool IsRepeating, bool IsLeftOver);

    /// <param name="cards">Open cards that do not wait for the client, in board order.</param>
    /// <param name="capacity">Whole minutes.</param>
    /// <returns>Card and minutes, in board order. Cards nobody estimated take no time and come in only as long as there is time left.</returns>
    public static IReadOnlyList<(Guid TaskId, int Minutes)> Fill(IReadOnlyList<Candidate> cards, int capacity)
    {
        var planned = new Dictionary<Guid, int>();
        var free = capacity;
        foreach (var card in cards.OrderBy(card => card.IsRepeating ? 0 : card.IsLeftOver ? 1 : 2))
        {
            var minutes = card.Minutes is { } needed ? Math.Min(needed, free) : 0;
            var isWorthIt = card.Minutes is null ? free > 0 : minutes > 0 && (minutes == card.Minutes || minutes >= ShortestStretch);
            if (isWorthIt)
            {
                planned[card.TaskId] = minutes;
                free -= minutes;
            }
        }

        return [.. cards.Where(card => planned.ContainsKey(card.TaskId)).Select(card => (card.TaskId, planned[card.TaskId]))];
    }

    /// <summary>Whether a repeating card's turn is in a week: when it is due by its end; without a date when it comes every week or day.</summary>
    public static bool IsTurn(TaskItem task, LocalDate week) => task.Repeats is { } repeats && (task.Due is null ? repeats.Unit != RepeatUnit.Monthly && repeats.Every == 1 : task.Due <= week.PlusDays(6));
}
