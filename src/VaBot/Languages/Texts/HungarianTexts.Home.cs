namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override string HomeTitle(string day) => $"Ma, {day}";

    public override string HomeLogged => "Rögzített idő";

    public override string HomePlan => "Heti terv";

    public override string HomeReports => "Kimutatások";

    public override string ReportOf(string month) => $"Kimutatás: {month}";

    public override string HomeBack => "Vissza";

    public override string HomeMore => "Tovább";
}
