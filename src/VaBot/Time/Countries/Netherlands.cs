using NodaTime;
using static VaBot.Time.Countries.DayRules;
using static VaBot.Time.Countries.Names;

namespace VaBot.Time.Countries;

/// <summary>The Netherlands: the days its government lists. Whether a day is free is up to contracts there, so the list is the widest reading.</summary>
internal static class Netherlands
{
    private const string Law = "Algemene termijnenwet, art. 3";
    private const string List = "rijksoverheid.nl, Officiële feestdagen";

    public static Country Table { get; } = new("NL", DayInLieu.None,
    [
        new(NewYear, On(1, 1), Law),
        new(GoodFriday, AfterEaster(-2), List),
        new(EasterSunday, AfterEaster(0), List),
        new(EasterMonday, AfterEaster(1), Law),
        new(new("King's Day", "a király napja"), When(On(4, 27), IsoDayOfWeek.Sunday, then: On(4, 26), otherwise: On(4, 27)), Law) { Since = 2014 },
        new(new("Liberation Day", "a felszabadulás napja"), On(5, 5), Law) { Since = 1990 },
        new(Ascension, AfterEaster(39), Law),
        new(WhitSunday, AfterEaster(49), List),
        new(WhitMonday, AfterEaster(50), Law),
        new(Christmas, On(12, 25), Law),
        new(StStephen, On(12, 26), Law),
    ]);
}
