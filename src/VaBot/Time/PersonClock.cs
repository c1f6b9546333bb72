using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace VaBot.Time;

/// <summary>The bot's clock as one person (or one contract) reads it. The only file that knows time zones.</summary>
/// <remarks>A local time that a clock change skips means the end of the gap; one that comes twice means the first.
/// Weeks are ISO weeks: Monday to Sunday.</remarks>
public sealed class PersonClock
{
    private static readonly ZoneLocalMappingResolver Resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    private static readonly Lazy<FrozenDictionary<string, string>> Countries = new(PlacesWithTheirCountry);

    private readonly DateTimeZone zone;

    /// <param name="zoneId">An IANA zone name.</param>
    /// <exception cref="DateTimeZoneNotFoundException">The shipped zone data has no such zone.</exception>
    public PersonClock(IClock clock, string zoneId)
        : this(clock.GetCurrentInstant(), zoneId)
    {
    }

    private PersonClock(Instant now, string zoneId)
    {
        zone = DateTimeZoneProviders.Tzdb[zoneId];
        Now = now;
        LocalNow = ToLocal(Now);
    }

    /// <summary>The moment this clock was read; it stands still, so that one turn has one now.</summary>
    public Instant Now { get; }

    public LocalDateTime LocalNow { get; }

    public LocalDate Today => LocalNow.Date;

    public static bool IsZone(string zoneId) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId) is not null;

    /// <summary>The country whose place a zone is named after, by its ISO 3166-1 code ("HU" for Europe/Budapest); null for a zone of no country (Etc/UTC, CET) and for what is no zone.</summary>
    public static string? CountryOfZone(string zoneId) => Countries.Value.GetValueOrDefault(zoneId);

    /// <summary>The same moment on another person's clock.</summary>
    public PersonClock In(string zoneId) => new(Now, zoneId);

    /// <summary>The local day of a moment.</summary>
    /// <param name="zoneId">An IANA zone name.</param>
    public static LocalDate DayOf(Instant moment, string zoneId) => moment.InZone(DateTimeZoneProviders.Tzdb[zoneId]).Date;

    /// <summary>When a local day begins; where midnight is skipped, at its first moment.</summary>
    /// <inheritdoc cref="DayOf"/>
    public static Instant MidnightOf(LocalDate day, string zoneId) => day.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb[zoneId]).ToInstant();

    /// <summary>What the clock shows now in another zone.</summary>
    public LocalDateTime LocalNowIn(string zoneId) => Now.InZone(DateTimeZoneProviders.Tzdb[zoneId]).LocalDateTime;

    public LocalDateTime ToLocal(Instant instant) => instant.InZone(zone).LocalDateTime;

    public Instant ToInstant(LocalDateTime local) => zone.ResolveLocal(local, Resolver).ToInstant();

    /// <summary>The next time it is <paramref name="time"/> on a <paramref name="weekday"/>, after now.</summary>
    public Instant Next(IsoDayOfWeek weekday, LocalTime time)
    {
        var candidate = Today.With(DateAdjusters.NextOrSame(weekday)).At(time);
        return ToInstant(candidate > LocalNow ? candidate : candidate.PlusWeeks(1));
    }

    /// <summary>The next time it is <paramref name="time"/> on the first of a month, after now.</summary>
    public Instant NextFirstOfMonth(LocalTime time)
    {
        var candidate = Today.With(DateAdjusters.StartOfMonth).At(time);
        return ToInstant(candidate > LocalNow ? candidate : candidate.PlusMonths(1));
    }

    private static FrozenDictionary<string, string> PlacesWithTheirCountry()
    {
        var source = TzdbDateTimeZoneSource.Default;
        var places = (source.ZoneLocations ?? []).ToDictionary(place => place.ZoneId, place => place.CountryCode);

        // A name without a place is kept for old machines; where it leads today is an accident ("CET" to Brussels).
        return source.CanonicalIdMap
            .Where(name => name.Key.Contains('/', StringComparison.Ordinal))
            .Select(name => (Zone: name.Key, Country: places.GetValueOrDefault(name.Key) ?? places.GetValueOrDefault(name.Value)))
            .Where(place => place.Country is not null)
            .ToFrozenDictionary(place => place.Zone, place => place.Country!);
    }
}
