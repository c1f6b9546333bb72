namespace VaBot.Time.Countries;

/// <summary>What a holiday is called, in the middle of a sentence.</summary>
internal sealed record HolidayName(string English, string Hungarian);

/// <summary>One row of a country's table.</summary>
/// <param name="Source">The law or official page the row was taken from.</param>
internal sealed record HolidayRule(HolidayName Name, DayRule Day, string Source)
{
    /// <summary>The first year it is kept.</summary>
    public int Since { get; init; } = int.MinValue;

    /// <summary>The last year it is kept.</summary>
    public int Until { get; init; } = int.MaxValue;

    /// <summary>The one year it is kept.</summary>
    public int Only
    {
        init => (Since, Until) = (value, value);
    }

    /// <summary>The codes that keep it; none: the country and all its regions.</summary>
    public string[] Where { get; init; } = [];

    public bool IsKept(string code, int year) => year >= Since && year <= Until && (Where.Length == 0 || Where.Contains(code));
}
