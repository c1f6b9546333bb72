using NodaTime;
using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>Ireland. A public holiday at the weekend gives a day off that employer and employee agree on, so none is fixed by law.</summary>
internal static class Ireland
{
    private const string Law = "Organisation of Working Time Act 1997, Second Schedule";

    public static Country Table { get; } = new("IE", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Law),
        new(new("St Brigid's Day", "Szent Brigitta napja"), When(On(2, 1), IsoDayOfWeek.Friday, then: On(2, 1), otherwise: Nth(1, IsoDayOfWeek.Monday, 2)), Law) { Since = 2023 },
        new(StPatrick, On(3, 17), Law),
        new(EasterMonday, AfterEaster(1), Law),
        new(new("the May bank holiday", "a májusi szabadnap"), Nth(1, IsoDayOfWeek.Monday, 5), Law),
        new(new("the June bank holiday", "a júniusi szabadnap"), Nth(1, IsoDayOfWeek.Monday, 6), Law),
        new(new("the August bank holiday", "az augusztusi szabadnap"), Nth(1, IsoDayOfWeek.Monday, 8), Law),
        new(new("the October bank holiday", "az októberi szabadnap"), Last(IsoDayOfWeek.Monday, 10), Law),
        new(Christmas, On(12, 25), Law),
        new(StStephen, On(12, 26), Law),
    ]);
}
