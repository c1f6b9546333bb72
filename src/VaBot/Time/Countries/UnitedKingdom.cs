using NodaTime;
using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>The bank holidays of the nations of the United Kingdom; "GB" alone means England and Wales.</summary>
internal static class UnitedKingdom
{
    private const string Law = "Banking and Financial Dealings Act 1971, Schedule 1";
    private const string Proclaimed = "Royal Proclamation under the Banking and Financial Dealings Act 1971, s. 1 (3)";
    private const string StAndrewAct = "St Andrew's Day Bank Holiday (Scotland) Act 2007";

    private static readonly string[] AllButScotland = ["GB", "GB-ENG", "GB-WLS", "GB-NIR"];
    private static readonly string[] Scotland = ["GB-SCT"];
    private static readonly string[] NorthernIreland = ["GB-NIR"];
    private static readonly HolidayName SummerBankHoliday = new("the summer bank holiday", "a nyári szabadnap");

    public static Country Table { get; } = new("GB", DayInLieu.NextWorkday,
    [
        new(NewYear, On(1, 1), Law),
        new(SecondOfJanuary, On(1, 2), Law) { Where = Scotland },
        new(StPatrick, On(3, 17), Law) { Where = NorthernIreland },
        new(GoodFriday, AfterEaster(-2), Law),
        new(EasterMonday, AfterEaster(1), Law) { Where = AllButScotland },
        new(new("the early May bank holiday", "a május eleji szabadnap"), Nth(1, IsoDayOfWeek.Monday, 5), Proclaimed),
        new(new("the spring bank holiday", "a tavaszi szabadnap"), Last(IsoDayOfWeek.Monday, 5), Law),
        new(new("the World Cup bank holiday", "a labdarúgó-világbajnokság szabadnapja"), On(6, 15), Proclaimed) { Where = Scotland, Only = 2026 },
        new(new("the Battle of the Boyne", "a boyne-i csata emléknapja"), On(7, 12), Proclaimed) { Where = NorthernIreland },
        new(SummerBankHoliday, Nth(1, IsoDayOfWeek.Monday, 8), Law) { Where = Scotland },
        new(SummerBankHoliday, Last(IsoDayOfWeek.Monday, 8), Law) { Where = AllButScotland },
        new(StAndrew, On(11, 30), StAndrewAct) { Where = Scotland, Since = 2007 },
        new(Christmas, On(12, 25), Law),
        new(BoxingDay, On(12, 26), Law),
    ]);
}
