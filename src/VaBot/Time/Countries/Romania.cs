using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>Romania. The bridging days that the government gives to public servants only are left out.</summary>
internal static class Romania
{
    private const string Law = "Codul muncii, art. 139 (1)";

    public static Country Table { get; } = new("RO", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Law),
        new(SecondOfJanuary, On(1, 2), Law),
        new(Epiphany, On(1, 6), Law) { Since = 2024 },
        new(new("St John's Day", "Keresztelő Szent János napja"), On(1, 7), Law) { Since = 2024 },
        new(new("Unification Day", "a román fejedelemségek egyesülésének napja"), On(1, 24), Law) { Since = 2017 },
        new(new("Orthodox Good Friday", "ortodox nagypéntek"), AfterOrthodoxEaster(-2), Law) { Since = 2018 },
        new(new("Orthodox Easter Sunday", "ortodox húsvétvasárnap"), AfterOrthodoxEaster(0), Law),
        new(new("Orthodox Easter Monday", "ortodox húsvéthétfő"), AfterOrthodoxEaster(1), Law),
        new(LabourDay, On(5, 1), Law),
        new(new("Children's Day", "gyermeknap"), On(6, 1), Law) { Since = 2017 },
        new(new("Orthodox Whit Sunday", "ortodox pünkösdvasárnap"), AfterOrthodoxEaster(49), Law),
        new(new("Orthodox Whit Monday", "ortodox pünkösdhétfő"), AfterOrthodoxEaster(50), Law),
        new(Assumption, On(8, 15), Law),
        new(StAndrew, On(11, 30), Law),
        new(new("Romania's National Day", "Románia nemzeti ünnepe"), On(12, 1), Law),
        new(Christmas, On(12, 25), Law),
        new(StStephen, On(12, 26), Law),
    ]);
}
