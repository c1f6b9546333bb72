using NodaTime;
using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>The federal holidays of the United States; the states' own are not in it.</summary>
internal static class UnitedStates
{
    private const string Law = "5 U.S.C. § 6103";

    public static Country Table { get; } = new("US", DayInLieu.NearestWorkday,
    [
        new(NewYear, On(1, 1), Law),
        new(new("Martin Luther King Jr. Day", "Martin Luther King napja"), Nth(3, IsoDayOfWeek.Monday, 1), Law) { Since = 1986 },
        new(new("Presidents' Day", "az elnökök napja"), Nth(3, IsoDayOfWeek.Monday, 2), Law),
        new(new("Memorial Day", "a hősi halottak napja"), Last(IsoDayOfWeek.Monday, 5), Law),
        new(new("Juneteenth", "a rabszolga-felszabadítás napja"), On(6, 19), Law) { Since = 2021 },
        new(new("Independence Day", "a függetlenség napja"), On(7, 4), Law),
        new(new("Labor Day", "a munka ünnepe"), Nth(1, IsoDayOfWeek.Monday, 9), Law),
        new(new("Columbus Day", "Kolumbusz-nap"), Nth(2, IsoDayOfWeek.Monday, 10), Law),
        new(new("Veterans Day", "a veteránok napja"), On(11, 11), Law),
        new(new("Thanksgiving Day", "hálaadás napja"), Nth(4, IsoDayOfWeek.Thursday, 11), Law),
        new(Christmas, On(12, 25), Law),
    ]);
}
