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

    public abstract string WaitingFor(string what);

    public abstract string HighPriority { get; }

    public abstract string LowPriority { get; }

    public abstract string TaskStart { get; }

    public abstract string TaskDone { get; }

    public abstract string TaskTop { get; }

    public abstract string TaskUp { get; }

    public abstract string TaskDown { get; }

    public abstract string LogQuarter { get; }

    public abstract string ShowBoard { get; }

    public abstract Phrase BoardEmpty(string client);

    /// <summary>The button was on a picture of the board that is no longer true.</summary>
    public abstract Phrase BoardHasChanged();

    public abstract Phrase CardGone();

    public abstract Phrase NameATask();

    public abstract Phrase NoSuchTask(string typed);

    public abstract Phrase NameTheNewTask();

    public abstract Phrase TitleTooLong(int most);

    public abstract Phrase TaskAdded(string title, string client, int position, IEnumerable<string> details);

    /// <summary>A card of this very title is open already.</summary>
    public abstract Phrase TaskExists(string title);

    public abstract string AddAnyway { get; }

    public abstract Phrase TaskIsFirst(string title, string? next);

    public abstract Phrase TaskIsLast(string title);

    public abstract Phrase TaskIsBefore(string title, string next, int position);

    public abstract Phrase TaskHasPriority(string title, Priority priority);

    public abstract Phrase MoveTaskHow(string title);

    public abstract Phrase BeforeItself(string title);

    public abstract Phrase TaskIsDone(string title, int logged);

    public abstract Phrase TaskIsStarted(string title);

    public abstract Phrase TaskWaits(string title, string? what);

    public abstract Phrase TaskIsOpenAgain(string title);

    public abstract Phrase TaskIsRemoved(string title);

    public abstract Phrase TaskAlready(string title, string column);

    public abstract Phrase TaskIsDue(string title, string day);

    public abstract Phrase DueWhen(string title);

    public abstract Phrase DuePast(string title, string day);

    public abstract Phrase TaskIsEstimated(string title, int minutes, int logged);

    public abstract Phrase EstimateHow(string title);
}
