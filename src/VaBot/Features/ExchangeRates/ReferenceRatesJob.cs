using System.Xml;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Jobs;
using VaBot.Time;

namespace VaBot.Features.ExchangeRates;

/// <summary>Fetches the European Central Bank's rates after they are published: about 16:00 in Frankfurt, on days when its payment system is open.
/// A bank that does not answer is asked again at the next look; until then the last known rates serve.</summary>
/// <param name="sources">None where nobody is to be asked.</param>
public sealed class ReferenceRatesJob(Database database, IClock clock, IEnumerable<EcbSource> sources, ILogger<ReferenceRatesJob> log) : IJob
{
    private const string Frankfurt = "Europe/Berlin";

    private static readonly LocalTime Published = new(16, 15);

    // The closing days of TARGET, by the names German law gives them too (ECB, long-term calendar for TARGET closing days).
    private static readonly HashSet<(int Month, int Day)> Closed = [(1, 1), (5, 1), (12, 25), (12, 26)];

    public string Name => "fetch-reference-rates";

    public Duration Every => Duration.FromMinutes(30);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var known = await database.Set<ReferenceRate>().MaxAsync(rate => (LocalDate?)rate.Day, cancellationToken);
        if (sources.LastOrDefault() is not { } source || known >= LastPublication(new PersonClock(clock, Frankfurt).LocalNow))
        {
            return;
        }

        try
        {
            var rates = await source.FetchAsync(cancellationToken);
            if (!await database.Set<ReferenceRate>().AnyAsync(rate => rate.Day == rates.Day, cancellationToken))
            {
                database.AddRange(rates.PerEuro.Select(rate => new ReferenceRate { Day = rates.Day, Currency = rate.Key, PerEuro = rate.Value }));
                await database.SaveChangesAsync(cancellationToken);
            }
        }
        catch (Exception error) when (error is HttpRequestException or XmlException or IOException || (error is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            log.LogWarning("The reference rates could not be fetched ({Reason}); the last known are of {Day}", error.GetType().Name, known);
        }
    }

    /// <summary>The newest day there should be rates of.</summary>
    public static LocalDate LastPublication(LocalDateTime now)
    {
        var day = now.TimeOfDay >= Published ? now.Date : now.Date.PlusDays(-1);
        while (day.DayOfWeek >= IsoDayOfWeek.Saturday || IsClosed(day))
        {
            day = day.PlusDays(-1);
        }

        return day;
    }

    private static bool IsClosed(LocalDate day) => Closed.Contains((day.Month, day.Day)) || Holidays.On("DE", day)?.English is "Good Friday" or "Easter Monday";
}
