using VaBot.Messages;

namespace VaBot.Languages;

// Forms: what is asked in fields.
public abstract partial class Texts
{
    public abstract string FormLogTitle { get; }

    public abstract string FormTaskTitle { get; }

    /// <param name="week">ISO number of the week.</param>
    public abstract string FormPlanTitle(string client, int week);

    public abstract string FormHowLong { get; }

    public abstract string FormHowLongHint { get; }

    public abstract string FormCardHint { get; }

    public abstract string FormWords { get; }

    public abstract string FormWordsHint { get; }

    public abstract string FormDay { get; }

    public abstract string FormTaskName { get; }

    public abstract string FormTaskNameHint { get; }

    public abstract string FormEstimate { get; }

    public abstract string FormEstimateHint { get; }

    /// <summary>In a window that is being filled.</summary>
    public abstract string OneMoment { get; }

    public abstract string Cancel { get; }

    public abstract string Close { get; }

    /// <summary>Where a card came from: the message it was made of.</summary>
    public abstract string FieldSource { get; }

    /// <summary>There is no card to plan.</summary>
    public abstract Phrase NothingToPlan(string client);
}
