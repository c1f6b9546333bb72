using NodaTime;
using VaBot.Figures;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    private static readonly string[] FullMonths = ["január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október", "november", "december"];

    // A space that no line breaks at.
    protected override (string Group, string Point) NumberSigns => ("\u00A0", ",");

    public override string CurrencyName(Currency currency) => currency.Code == "HUF" ? "Ft" : currency.Code;

    public override string Month(YearMonth month) => $"{month.Year}. {FullMonths[month.Month - 1]}";

    public override string FullDate(LocalDate day) => $"{day.Year}. {Months[day.Month - 1]} {day.Day}.";
}
