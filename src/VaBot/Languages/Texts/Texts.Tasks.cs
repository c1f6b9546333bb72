using VaBot.Messages;

namespace VaBot.Languages;

// Tasks and the board.
public abstract partial class Texts
{
    public abstract string BoardTitle(string client);

    public abstract string ColumnToDo { get; }

    public abstract string ColumnDoing { get; }

    public abstract string ColumnWaiting { get; }

    public abstract string ColumnDone { get; }

    public abstract string Estimate(int minutes);

    public abstract string LoggedOfEstimate(int logged, int estimate);

    public abstract string LoggedSoFar(int logged);

    public abstract string Due(string day);

    public abstract string RepeatsWeekly { get; }

    public abstract string RepeatsMonthly { get; }

    public abstract string RepeatsDaily { get; }

    public abstract string TaskStart { get; }

    public abstract string LogQuarter { get; }

    public abstract Phrase BoardEmpty(string client);
}
