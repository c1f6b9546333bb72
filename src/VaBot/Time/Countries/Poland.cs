using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>Poland. For a holiday on a Saturday each employer names another day, so none is fixed by law.</summary>
internal static class Poland
{
    private const string Law = "Ustawa z 18 stycznia 1951 r. o dniach wolnych od pracy, art. 1";

    public static Country Table { get; } = new("PL", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Law),
        new(Epiphany, On(1, 6), Law) { Since = 2011 },
        new(EasterSunday, AfterEaster(0), Law),
        new(EasterMonday, AfterEaster(1), Law),
        new(LabourDay, On(5, 1), Law),
        new(new("Constitution Day", "az 1791-es alkotmány ünnepe"), On(5, 3), Law),
        new(WhitSunday, AfterEaster(49), Law),
        new(CorpusChristi, AfterEaster(60), Law),
        new(Assumption, On(8, 15), Law),
        new(AllSaints, On(11, 1), Law),
        new(new("Poland's Independence Day", "a lengyel függetlenség napja"), On(11, 11), Law),
        new(ChristmasEve, On(12, 24), Law) { Since = 2025 },
        new(Christmas, On(12, 25), Law),
        new(StStephen, On(12, 26), Law),
    ]);
}
