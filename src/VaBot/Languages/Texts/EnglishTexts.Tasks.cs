using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string ColumnToDo => "To do";

    public override string ColumnDoing => "Doing";

    public override string ColumnWaiting => "Waiting for client";

    public override string ColumnDone => "Done";

    public override string RepeatsWeekly => "every week";

    public override string RepeatsMonthly => "every month";

    public override string RepeatsDaily => "every day";

    public override string TaskStart => "Start";

    public override string LogQuarter => "Log 15 min";

    public override string BoardTitle(string client) => $"{client}: tasks in order";

    public override string Estimate(int minutes) => $"estimate {Minutes(minutes)}";

    public override string LoggedOfEstimate(int logged, int estimate) => $"{Minutes(logged)} of {Minutes(estimate)}";

    public override string LoggedSoFar(int logged) => $"{Minutes(logged)} so far";

    public override string Due(string day) => $"due {day}";

    public override Phrase BoardEmpty(string client) => Phrase.Of($"There are no tasks for {client:b} yet.");
}
