using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

internal static class Austria
{
    private const string Law = "Arbeitsruhegesetz § 7 (2)";

    public static Country Table { get; } = new("AT", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Law),
        new(Epiphany, On(1, 6), Law),
        new(EasterMonday, AfterEaster(1), Law),
        new(LabourDay, On(5, 1), Law),
        new(Ascension, AfterEaster(39), Law),
        new(WhitMonday, AfterEaster(50), Law),
        new(CorpusChristi, AfterEaster(60), Law),
        new(Assumption, On(8, 15), Law),
        new(new("Austria's National Day", "Ausztria nemzeti ünnepe"), On(10, 26), Law),
        new(AllSaints, On(11, 1), Law),
        new(ImmaculateConception, On(12, 8), Law),
        new(Christmas, On(12, 25), Law),
        new(StStephen, On(12, 26), Law),
    ]);
}
