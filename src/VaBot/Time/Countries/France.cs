using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>France, with Alsace and Moselle (departments 57, 67 and 68), which have two days more.</summary>
internal static class France
{
    private const string Law = "Code du travail, art. L3133-1";
    private const string Local = "Code du travail, art. L3134-13";

    private static readonly string[] AlsaceMoselle = ["FR-57", "FR-67", "FR-68"];

    public static Country Table { get; } = new("FR", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Law),
        new(GoodFriday, AfterEaster(-2), Local) { Where = AlsaceMoselle },
        new(EasterMonday, AfterEaster(1), Law),
        new(LabourDay, On(5, 1), Law),
        new(new("Victory in Europe Day", "a győzelem napja"), On(5, 8), Law),
        new(Ascension, AfterEaster(39), Law),
        new(WhitMonday, AfterEaster(50), Law),
        new(new("Bastille Day", "a francia nemzeti ünnep"), On(7, 14), Law),
        new(Assumption, On(8, 15), Law),
        new(AllSaints, On(11, 1), Law),
        new(new("Armistice Day", "az 1918-as fegyverszünet napja"), On(11, 11), Law),
        new(Christmas, On(12, 25), Law),
        new(StStephen, On(12, 26), Local) { Where = AlsaceMoselle },
    ]);
}
