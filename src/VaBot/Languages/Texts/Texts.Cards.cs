using VaBot.Messages;

namespace VaBot.Languages;

// What is done with a card beyond the board.
public abstract partial class Texts
{
    public abstract string ColumnRemoved { get; }

    /// <summary>"every week on Friday", "3 days after it's done".</summary>
    public abstract string Repeats(Repeat repeat);

    /// <summary>A due date that is over.</summary>
    public abstract string Overdue(string day);

    public abstract string NormalPriority { get; }

    public abstract string TaskReopen { get; }

    public abstract string TaskDetails { get; }

    public abstract string TaskHistory { get; }

    /// <summary>A button that shows more of a column.</summary>
    public abstract string MoreOf(string column);

    public abstract string PlaceOnBoard(int position);

    public abstract string WaitingSince(string what, string day);

    public abstract string FieldTitle { get; }

    public abstract string FieldState { get; }

    public abstract string FieldWaitsFor { get; }

    public abstract string FieldService { get; }

    public abstract string FieldEstimate { get; }

    public abstract string FieldDue { get; }

    public abstract string FieldPriority { get; }

    public abstract string FieldRepeats { get; }

    public abstract string FieldLink { get; }

    public abstract string FieldDescription { get; }

    public abstract Phrase TextTooLong(int most, int typed);

    public abstract Phrase Renamed(string before, string now);

    public abstract Phrase RenameHow(string title);

    public abstract Phrase TitleTaken(string title);

    public abstract Phrase Described(string title);

    public abstract Phrase DescriptionGone(string title);

    public abstract Phrase DescribeHow(string title);

    public abstract Phrase Linked(string title, string link);

    public abstract Phrase LinkGone(string title);

    public abstract Phrase LinkHow(string title);

    public abstract Phrase Noted(string title);

    public abstract Phrase NoteHow(string title);

    public abstract Phrase TaskHasService(string title, string service);

    public abstract Phrase TaskIsOtherWork(string title);

    /// <param name="typed">What was taken for a service and is none; null when nothing was.</param>
    public abstract Phrase WhichService(string? typed, IEnumerable<string> services, string title);

    public abstract Phrase NoServices();

    /// <param name="due">When the open card is due; null when it has no date.</param>
    public abstract Phrase TaskRepeats(string title, Repeat repeat, string? due);

    public abstract Phrase RepeatsNoMore(string title);

    public abstract Phrase RepeatHow(string title, Repeat? now);

    /// <summary>Follows "… is done.".</summary>
    public abstract Phrase ComesBack(string day);

    public abstract Phrase TaskIsNotDue(string title);

    public abstract Phrase TaskIsNotEstimated(string title);

    public abstract Phrase StepsAdded(string title, IReadOnlyList<string> steps, int count);

    public abstract Phrase StepTicked(string title, string step, int done, int of);

    public abstract Phrase StepUnticked(string title, string step, int done, int of);

    public abstract Phrase StepStruck(string title, string step, int left);

    public abstract Phrase StepAlready(string step, bool isDone);

    public abstract Phrase CheckHow(string title);

    public abstract Phrase NoChecklist(string title);

    public abstract Phrase WhichItem(string title, int count);

    public abstract Phrase ChecklistFull(int most);
}
