using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class HungarianTexts
{
    public override string ColumnToDo => "Teendő";

    public override string ColumnDoing => "Folyamatban";

    public override string ColumnWaiting => "Ügyfélre vár";

    public override string ColumnDone => "Kész";

    public override string RepeatsWeekly => "hetente";

    public override string RepeatsMonthly => "havonta";

    public override string RepeatsDaily => "naponta";

    public override string TaskStart => "Indítás";

    public override string LogQuarter => "15 perc";

    public override string BoardTitle(string client) => $"{client}: feladatok sorrendben";

    public override string Estimate(int minutes) => $"becslés: {Minutes(minutes)}";

    public override string LoggedOfEstimate(int logged, int estimate) => $"{Minutes(logged)} / {Minutes(estimate)}";

    public override string LoggedSoFar(int logged) => $"eddig {Minutes(logged)}";

    public override string Due(string day) => $"határidő: {day}";

    public override Phrase BoardEmpty(string client) => Phrase.Of($"Még nincs feladat: {client:b}.");
}
