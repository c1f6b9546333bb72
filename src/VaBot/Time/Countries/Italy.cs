using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>Italy, with South Tyrol (Bolzano), which has Whit Monday too.</summary>
internal static class Italy
{
    private const string Law = "Legge 260/1949, art. 2";

    public static Country Table { get; } = new("IT", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Law),
        new(Epiphany, On(1, 6), "D.P.R. 792/1985, art. 1"),
        new(EasterMonday, AfterEaster(1), Law),
        new(new("Liberation Day", "a felszabadulás napja"), On(4, 25), Law),
        new(LabourDay, On(5, 1), Law),
        new(WhitMonday, AfterEaster(50), "Legge 260/1949 as kept in the province of Bolzano") { Where = ["IT-BZ"] },
        new(new("Republic Day", "a köztársaság ünnepe"), On(6, 2), "Legge 336/2000, art. 1"),
        new(Assumption, On(8, 15), Law),
        new(new("St Francis' Day", "Assisi Szent Ferenc napja"), On(10, 4), "Legge 151/2025, art. 1") { Since = 2026 },
        new(AllSaints, On(11, 1), Law),
        new(ImmaculateConception, On(12, 8), Law),
        new(Christmas, On(12, 25), Law),
        new(StStephen, On(12, 26), Law),
    ]);
}
