using System.Collections.Concurrent;
using System.Collections.Frozen;
using NodaTime;
using VaBot.Time.Countries;

namespace VaBot.Time;

/// <summary>Which days are public holidays where. Codes are ISO 3166: "DE" a country, "DE-BY" one of its regions; capitals do not matter.</summary>
/// <remarks>The tables are complete for 2025 to 2028 as published by the spring of 2026, and hold from then on until a law changes;
/// of earlier years they know what their rows say. A country's own days are those of all its regions, save "GB", which means England and Wales.
/// Days of one town only are not in them.</remarks>
public static class Holidays
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private static readonly Country[] Tables =
    [
        Austria.Table, Canada.Table, France.Table, Germany.Table, Hungary.Table, Ireland.Table, Italy.Table, Netherlands.Table,
        Poland.Table, Romania.Table, Slovakia.Table, Spain.Table, Switzerland.Table, UnitedKingdom.Table, UnitedStates.Table,
    ];

    private static readonly FrozenDictionary<string, (string Code, Country Table)> Known = Tables
        .SelectMany(table => table.Codes, (table, code) => (Code: code, Table: table))
        .ToFrozenDictionary(known => known.Code, StringComparer.OrdinalIgnoreCase);

    private static readonly ConcurrentDictionary<(string Code, int Year), FrozenDictionary<LocalDate, Holiday>> Years = new();

    /// <summary>The countries that have a table, as ISO 3166-1 codes in alphabetical order.</summary>
    public static IReadOnlyList<string> Countries { get; } = [.. Tables.Select(table => table.Code).Order(StringComparer.Ordinal)];

    /// <summary>Is this a country, or a region with days of its own, whose holidays are known?</summary>
    public static bool IsKnown(string code) => Known.ContainsKey(code);

    /// <summary>The holiday on a day, or null. A region without days of its own keeps its country's; a country without a table has none, nor has any before 1900 or after 2200.</summary>
    public static Holiday? On(string country, LocalDate day)
    {
        if (day.Year is < FirstYear or > LastYear || (Find(country) ?? Find(country.Split('-')[0])) is not { } found)
        {
            return null;
        }

        return Years.GetOrAdd((found.Code, day.Year), static (key, table) => table.Year(key.Code, key.Year), found.Table).GetValueOrDefault(day);
    }

    private static (string Code, Country Table)? Find(string code) => Known.TryGetValue(code, out var found) ? found : null;
}
