using NodaTime;
using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>Germany: nine days everywhere, the others as each Land's law has them. Days of single municipalities
/// (Assumption in parts of Bavaria, Corpus Christi in parts of Saxony and Thuringia) are left out.</summary>
internal static class Germany
{
    private const string Union = "Einigungsvertrag Art. 2 (2)";
    private const string Everywhere = "Feiertagsgesetze aller Länder";
    private const string Berlin = "Gesetz über die Sonn- und Feiertage (Berlin) § 1";
    private const string Brandenburg = "Feiertagsgesetz Brandenburg § 2";
    private const string Laender = "Feiertagsgesetze der genannten Länder";

    private static readonly HolidayName WomensDay = new("International Women's Day", "nemzetközi nőnap");
    private static readonly HolidayName Reformation = new("Reformation Day", "a reformáció napja");

    public static Country Table { get; } = new("DE", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Everywhere),
        new(Epiphany, On(1, 6), Laender) { Where = ["DE-BW", "DE-BY", "DE-ST"] },
        new(WomensDay, On(3, 8), Berlin) { Where = ["DE-BE"], Since = 2019 },
        new(WomensDay, On(3, 8), "Feiertagsgesetz Mecklenburg-Vorpommern § 2") { Where = ["DE-MV"], Since = 2023 },
        new(GoodFriday, AfterEaster(-2), Everywhere),
        new(EasterSunday, AfterEaster(0), Brandenburg) { Where = ["DE-BB"] },
        new(EasterMonday, AfterEaster(1), Everywhere),
        new(LabourDay, On(5, 1), Everywhere),
        new(new("Liberation Day", "a felszabadulás napja"), On(5, 8), Berlin) { Where = ["DE-BE"], Only = 2025 },
        new(Ascension, AfterEaster(39), Everywhere),
        new(WhitSunday, AfterEaster(49), Brandenburg) { Where = ["DE-BB"] },
        new(WhitMonday, AfterEaster(50), Everywhere),
        new(CorpusChristi, AfterEaster(60), Laender) { Where = ["DE-BW", "DE-BY", "DE-HE", "DE-NW", "DE-RP", "DE-SL"] },
        new(new("the anniversary of the 1953 uprising", "az 1953-as felkelés évfordulója"), On(6, 17), Berlin) { Where = ["DE-BE"], Only = 2028 },
        new(Assumption, On(8, 15), "Feiertagsgesetz Saarland § 2") { Where = ["DE-SL"] },
        new(new("World Children's Day", "a gyermekek világnapja"), On(9, 20), "Thüringer Feiertagsgesetz § 2") { Where = ["DE-TH"], Since = 2019 },
        new(new("German Unity Day", "a német egység napja"), On(10, 3), Union),
        new(Reformation, On(10, 31), Laender) { Where = ["DE-BB", "DE-MV", "DE-SN", "DE-ST", "DE-TH"] },
        new(Reformation, On(10, 31), Laender) { Where = ["DE-HB", "DE-HH", "DE-NI", "DE-SH"], Since = 2018 },
        new(AllSaints, On(11, 1), Laender) { Where = ["DE-BW", "DE-BY", "DE-NW", "DE-RP", "DE-SL"] },
        new(new("Repentance Day", "a bűnbánat és imádság napja"), OnOrBefore(IsoDayOfWeek.Wednesday, 11, 22), "Sächsisches Sonn- und Feiertagsgesetz § 1") { Where = ["DE-SN"] },
        new(Christmas, On(12, 25), Everywhere),
        new(StStephen, On(12, 26), Everywhere),
    ]);
}
