namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string HomeTitle(string day) => $"Today, {day}";

    public override string HomeLogged => "Your time";

    public override string HomePlan => "Week's plan";

    public override string HomeReports => "Reports";

    public override string ReportOf(string month) => $"Report: {month}";

    public override string HomeBack => "Back";

    public override string HomeMore => "More";
}
