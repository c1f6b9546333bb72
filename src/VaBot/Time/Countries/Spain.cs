using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>Spain: the days all autonomous communities share. What each community adds, or moves from a Sunday to its Monday, it decides anew every year.</summary>
internal static class Spain
{
    private const string Law = "Real Decreto 2001/1983, art. 45";

    public static Country Table { get; } = new("ES", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Law),
        new(Epiphany, On(1, 6), Law),
        new(GoodFriday, AfterEaster(-2), Law),
        new(LabourDay, On(5, 1), Law),
        new(Assumption, On(8, 15), Law),
        new(new("Spain's National Day", "Spanyolország nemzeti ünnepe"), On(10, 12), Law),
        new(AllSaints, On(11, 1), Law),
        new(new("Constitution Day", "az alkotmány napja"), On(12, 6), Law),
        new(ImmaculateConception, On(12, 8), Law),
        new(Christmas, On(12, 25), Law),
    ]);
}
