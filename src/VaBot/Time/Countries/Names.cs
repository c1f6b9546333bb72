namespace VaBot.Time.Countries;

/// <summary>Holidays that several countries share.</summary>
internal static class Names
{
    public static readonly HolidayName NewYear = new("New Year's Day", "újév");
    public static readonly HolidayName SecondOfJanuary = new("2 January", "január másodika");
    public static readonly HolidayName Epiphany = new("Epiphany", "vízkereszt");
    public static readonly HolidayName StPatrick = new("St Patrick's Day", "Szent Patrik napja");
    public static readonly HolidayName GoodFriday = new("Good Friday", "nagypéntek");
    public static readonly HolidayName EasterSunday = new("Easter Sunday", "húsvétvasárnap");
    public static readonly HolidayName EasterMonday = new("Easter Monday", "húsvéthétfő");
    public static readonly HolidayName LabourDay = new("Labour Day", "a munka ünnepe");
    public static readonly HolidayName Ascension = new("Ascension Day", "áldozócsütörtök");
    public static readonly HolidayName WhitSunday = new("Whit Sunday", "pünkösdvasárnap");
    public static readonly HolidayName WhitMonday = new("Whit Monday", "pünkösdhétfő");
    public static readonly HolidayName CorpusChristi = new("Corpus Christi", "úrnapja");
    public static readonly HolidayName Assumption = new("Assumption Day", "Nagyboldogasszony napja");
    public static readonly HolidayName AllSaints = new("All Saints' Day", "mindenszentek");
    public static readonly HolidayName StAndrew = new("St Andrew's Day", "Szent András napja");
    public static readonly HolidayName ImmaculateConception = new("the Immaculate Conception", "a szeplőtelen fogantatás ünnepe");
    public static readonly HolidayName ChristmasEve = new("Christmas Eve", "szenteste");
    public static readonly HolidayName Christmas = new("Christmas Day", "karácsony");
    public static readonly HolidayName StStephen = new("St Stephen's Day", "karácsony másnapja");
    public static readonly HolidayName BoxingDay = new("Boxing Day", "karácsony másnapja");
}
