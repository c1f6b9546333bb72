using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.TimeEntries;
using VaBot.Time;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Which cards fit into what is left of a week, in the order of the board.</summary>
public static class WeekFit
{
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
        if ((await TermsBook.OnAsync(database, clientId, week.From, cancellationToken))?.WeeklyMinutes is not { } minutes)
        {
            return null;
        }

        var logged = await Balance.OfClientAsync(database, clientId, week, cancellationToken);
        var cards = await PlanBook.CardsAsync(database, clientId, cancellationToken);
        return Of(cards.Select(card => (card.Task.Id, card.Left)), Math.Max(0, minutes - logged));
    }
}
