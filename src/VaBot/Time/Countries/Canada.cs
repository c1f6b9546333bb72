using NodaTime;
using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>The general holidays of federal law; the provinces' own are not in it.</summary>
/// <remarks>For a holiday at the weekend the law gives "the working day before or after"; the working day after is the custom and what is kept here.</remarks>
internal static class Canada
{
    private const string Law = "Canada Labour Code, s. 166 and 193 (2)";

    public static Country Table { get; } = new("CA", DayInLieu.NextWorkday,
    [
        new(NewYear, On(1, 1), Law),
        new(GoodFriday, AfterEaster(-2), Law),
        new(new("Victoria Day", "Viktória-nap"), OnOrBefore(IsoDayOfWeek.Monday, 5, 24), Law),
        new(new("Canada Day", "Kanada napja"), On(7, 1), Law),
        new(LabourDay, Nth(1, IsoDayOfWeek.Monday, 9), Law),
        new(new("the National Day for Truth and Reconciliation", "az igazság és megbékélés napja"), On(9, 30), Law) { Since = 2021 },
        new(new("Thanksgiving Day", "hálaadás napja"), Nth(2, IsoDayOfWeek.Monday, 10), Law),
        new(new("Remembrance Day", "a háborús hősök emléknapja"), On(11, 11), Law),
        new(Christmas, On(12, 25), Law),
        new(BoxingDay, On(12, 26), Law),
    ]);
}
