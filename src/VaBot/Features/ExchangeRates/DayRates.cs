using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;

namespace VaBot.Features.ExchangeRates;

/// <summary>The reference rates of one day.</summary>
/// <param name="PerEuro">By currency; the euro itself is not among them.</param>
public sealed record DayRates(LocalDate Day, IReadOnlyDictionary<string, decimal> PerEuro)
{
    /// <summary>The last known up to a day: on a weekend, or when nothing could be fetched, that is an earlier one.</summary>
    public static async Task<DayRates?> UpToAsync(Database database, LocalDate day, CancellationToken cancellationToken)
    {
        var known = database.Set<ReferenceRate>().AsNoTracking();
        var last = await known.Where(rate => rate.Day <= day).OrderByDescending(rate => rate.Day).Select(rate => (LocalDate?)rate.Day).FirstOrDefaultAsync(cancellationToken);
        return last is { } of ? new DayRates(of, await known.Where(rate => rate.Day == of).ToDictionaryAsync(rate => rate.Currency, rate => rate.PerEuro, cancellationToken)) : null;
    }

    /// <summary>How many of <paramref name="to"/> are one of <paramref name="from"/>, by way of the euro; null when either is not quoted.</summary>
    public decimal? Between(string from, string to) => from == to ? 1 : OfEuro(from) is { } one && OfEuro(to) is { } other ? other / one : null;

    private decimal? OfEuro(string currency) => currency == "EUR" ? 1 : PerEuro.TryGetValue(currency, out var rate) ? rate : null;
}
