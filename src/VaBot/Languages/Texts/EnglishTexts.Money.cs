using NodaTime;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    private static readonly string[] FullMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    protected override (string Group, string Point) NumberSigns => (",", ".");

    public override string Month(YearMonth month) => $"{FullMonths[month.Month - 1]} {month.Year}";

    public override string FullDate(LocalDate day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";
}
