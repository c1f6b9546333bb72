using NodaTime;
using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>Switzerland: four days in every canton, the others by cantonal law, for the cantons named here.</summary>
internal static class Switzerland
{
    private const string Federal = "Bundesverfassung Art. 110 (3)";
    private const string Everywhere = "Feiertagsgesetze aller Kantone (Arbeitsgesetz Art. 20a)";
    private const string Cantons = "Feiertags- und Ruhetagsgesetze der genannten Kantone (wie ZH LS 822.4 § 1, BE BSG 555.1 Art. 2, GE RSG J 1 45)";

    private static readonly HolidayName Berchtold = new("Berchtold's Day", "Berchtold-nap");

    public static Country Table { get; } = new("CH", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Everywhere),
        new(Berchtold, On(1, 2), Cantons) { Where = ["CH-BE", "CH-VD"] },
        new(Epiphany, On(1, 6), Cantons) { Where = ["CH-TI"] },
        new(new("St Joseph's Day", "Szent József napja"), On(3, 19), Cantons) { Where = ["CH-TI"] },
        new(GoodFriday, AfterEaster(-2), Cantons) { Where = ["CH-BE", "CH-BL", "CH-BS", "CH-GE", "CH-VD", "CH-ZH"] },
        new(EasterMonday, AfterEaster(1), Cantons) { Where = ["CH-BE", "CH-BL", "CH-BS", "CH-GE", "CH-TI", "CH-VD", "CH-ZH"] },
        new(LabourDay, On(5, 1), Cantons) { Where = ["CH-BL", "CH-BS", "CH-TI", "CH-ZH"] },
        new(Ascension, AfterEaster(39), Everywhere),
        new(WhitMonday, AfterEaster(50), Cantons) { Where = ["CH-BE", "CH-BL", "CH-BS", "CH-GE", "CH-TI", "CH-VD", "CH-ZH"] },
        new(CorpusChristi, AfterEaster(60), Cantons) { Where = ["CH-TI"] },
        new(new("St Peter and St Paul's Day", "Szent Péter és Pál napja"), On(6, 29), Cantons) { Where = ["CH-TI"] },
        new(new("Swiss National Day", "a svájci nemzeti ünnep"), On(8, 1), Federal) { Since = 1994 },
        new(Assumption, On(8, 15), Cantons) { Where = ["CH-TI"] },
        new(new("the Geneva Fast", "a genfi böjt napja"), Nth(1, IsoDayOfWeek.Sunday, 9).Later(4), Cantons) { Where = ["CH-GE"] },
        new(new("the Monday of the Federal Fast", "a szövetségi böjt hétfője"), Nth(3, IsoDayOfWeek.Sunday, 9).Later(1), Cantons) { Where = ["CH-VD"] },
        new(AllSaints, On(11, 1), Cantons) { Where = ["CH-TI"] },
        new(ImmaculateConception, On(12, 8), Cantons) { Where = ["CH-TI"] },
        new(Christmas, On(12, 25), Everywhere),
        new(StStephen, On(12, 26), Cantons) { Where = ["CH-BE", "CH-BL", "CH-BS", "CH-TI", "CH-ZH"] },
        new(new("the Restoration of the Republic", "a genfi köztársaság helyreállításának napja"), On(12, 31), Cantons) { Where = ["CH-GE"] },
    ]);
}
