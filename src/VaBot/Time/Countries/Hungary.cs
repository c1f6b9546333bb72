using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>Hungary, with the Fridays and eves that a yearly decree frees for a working Saturday. Those Saturdays stay free here:
/// nobody is asked on one, and a decree to come is one row more.</summary>
internal static class Hungary
{
    private const string Law = "2012. évi I. törvény (Mt.) 102. § (1)";
    private const string SundayLaw = "2012. évi I. törvény (Mt.) 102. § (3)";
    private const string Decree2025 = "11/2024. (IV. 8.) NGM rendelet";
    private const string Decree2026 = "10/2025. (IV. 30.) NGM rendelet";

    private static readonly HolidayName MovedRestDay = new("a rest day moved by decree", "áthelyezett pihenőnap");

    public static Country Table { get; } = new("HU", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Law),
        new(new("the day of the 1848 Revolution", "az 1848-as forradalom ünnepe"), On(3, 15), Law),
        new(GoodFriday, AfterEaster(-2), Law) { Since = 2017 },
        new(EasterSunday, AfterEaster(0), SundayLaw),
        new(EasterMonday, AfterEaster(1), Law),
        new(LabourDay, On(5, 1), Law),
        new(WhitSunday, AfterEaster(49), SundayLaw),
        new(WhitMonday, AfterEaster(50), Law),
        new(new("St Stephen's Day, the founding of the state", "az államalapítás ünnepe"), On(8, 20), Law),
        new(new("the day of the 1956 Revolution", "az 1956-os forradalom ünnepe"), On(10, 23), Law),
        new(AllSaints, On(11, 1), Law) { Since = 2000 },
        new(Christmas, On(12, 25), Law),
        new(StStephen, On(12, 26), Law),
        new(MovedRestDay, On(5, 2), Decree2025) { Only = 2025 },
        new(MovedRestDay, On(10, 24), Decree2025) { Only = 2025 },
        new(MovedRestDay, On(12, 24), Decree2025) { Only = 2025 },
        new(MovedRestDay, On(1, 2), Decree2026) { Only = 2026 },
        new(MovedRestDay, On(8, 21), Decree2026) { Only = 2026 },
        new(MovedRestDay, On(12, 24), Decree2026) { Only = 2026 },
    ]);
}
