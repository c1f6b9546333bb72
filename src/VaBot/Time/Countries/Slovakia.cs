using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>Slovakia: days off work. Several state holidays have become working days since 2024, two of them for 2026 only.</summary>
internal static class Slovakia
{
    private const string Law = "Zákon 241/1993 Z. z., § 2";

    private static readonly HolidayName Victory = new("the Day of Victory over Fascism", "a fasizmus feletti győzelem napja");
    private static readonly HolidayName SevenSorrows = new("Our Lady of Sorrows", "a Hétfájdalmú Szűzanya ünnepe");

    public static Country Table { get; } = new("SK", DayInLieu.None,
    [
        new(new("Slovak Republic Day", "a Szlovák Köztársaság megalakulásának napja"), On(1, 1), Law),
        new(Epiphany, On(1, 6), Law),
        new(GoodFriday, AfterEaster(-2), Law),
        new(EasterMonday, AfterEaster(1), Law),
        new(LabourDay, On(5, 1), Law),
        new(Victory, On(5, 8), Law) { Until = 2025 },
        new(Victory, On(5, 8), Law) { Since = 2027 },
        new(new("St Cyril and St Methodius Day", "Szent Cirill és Szent Metód napja"), On(7, 5), Law),
        new(new("the day of the Slovak National Uprising", "a szlovák nemzeti felkelés napja"), On(8, 29), Law),
        new(new("Slovakia's Constitution Day", "a szlovák alkotmány napja"), On(9, 1), Law) { Until = 2023 },
        new(SevenSorrows, On(9, 15), Law) { Until = 2025 },
        new(SevenSorrows, On(9, 15), Law) { Since = 2027 },
        new(AllSaints, On(11, 1), Law),
        new(new("the Day of the Struggle for Freedom and Democracy", "a szabadságért és demokráciáért vívott harc napja"), On(11, 17), Law) { Since = 2001, Until = 2024 },
        new(ChristmasEve, On(12, 24), Law),
        new(Christmas, On(12, 25), Law),
        new(StStephen, On(12, 26), Law),
    ]);
}
