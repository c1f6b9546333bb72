using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.TimeEntries;
using VaBot.Time;

namespace VaBot.Features.Tasks;

/// <summary>Which cards fit into what is left of a week, in the order of the board.</summary>
public static class WeekFit
{
    /// <summary>No week holds more cards than this.</summary>
    private const int MostCards = 200;

    /// <param name="cards">Open cards in board order with the minutes still to do; null when nobody estimated them, which is neither in nor out.</param>
    /// <param name="free">Whole minutes left.</param>
    /// <returns>The ids of the cards that fit, each after all before it.</returns>
    public static IReadOnlyList<Guid> Of(IEnumerable<(Guid Id, int? Minutes)> cards, int free)
    {
        var fits = new List<Guid>();
        foreach (var (id, minutes) in cards)
        {
            if (minutes is not { } needed)
            {
                continue;
            }

            free -= needed;
            if (free < 0)
            {
                break;
            }

            fits.Add(id);
        }

        return fits;
    }

    /// <summary>The same for a client's board as it is saved, this week; null when nothing is agreed for a week.</summary>
    /// <param name="week">By the practice's zone.</param>
    public static async Task<IReadOnlyList<Guid>?> OfAsync(Database database, Guid clientId, Days week, CancellationToken cancellationToken)
    {
        var agreed = await database.Set<Contract>().AsNoTracking().Where(contract => contract.ClientId == clientId).Select(contract => contract.WeeklyMinutes).FirstOrDefaultAsync(cancellationToken);
        if (agreed is not { } minutes)
        {
            return null;
        }

        var logged = await database.Set<DayTotal>().AsNoTracking().Where(day => day.ClientId == clientId && day.Day >= week.From && day.Day <= week.To).SumAsync(day => day.Minutes, cancellationToken);
        return Of(await CardsAsync(database, clientId, cancellationToken), Math.Max(0, minutes - logged));
    }

    private static async Task<List<(Guid Id, int? Minutes)>> CardsAsync(Database database, Guid clientId, CancellationToken cancellationToken)
    {
        var cards = await database.Set<TaskItem>().AsNoTracking()
            .Where(task => task.ClientId == clientId && (task.State == TaskState.ToDo || task.State == TaskState.Doing))
            .OrderBy(task => task.Rank)
            .Take(MostCards)
            .Select(task => new { task.Id, task.EstimateMinutes, Logged = database.Set<TaskTotal>().Where(total => total.Id == task.Id).Select(total => total.Minutes).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return [.. cards.Select(card => (card.Id, card.EstimateMinutes is { } estimate ? Math.Max(0, estimate - card.Logged) : (int?)null))];
    }
}
