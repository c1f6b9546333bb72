using VaBot.Messages;

namespace VaBot.Languages;

// The week: drafts, plans, confirmations, reminders.
public abstract partial class Texts
{
    /// <summary>The head of the assistant's weekly question.</summary>
    /// <param name="week">ISO week number.</param>
    /// <param name="planned">Minutes in all drafts together.</param>
    /// <param name="capacity">What she can work in a week; null when she has not said.</param>
    public abstract Phrase PlanPrompt(int week, string days, int clients, int planned, int? capacity);

    /// <summary>One client's draft in a line.</summary>
    /// <param name="capacity">Minutes the client can have that week.</param>
    /// <param name="cards">Titles with their time.</param>
    public abstract Phrase PlanSummary(string client, int planned, int capacity, IReadOnlyList<string> cards, string? status);

    public abstract Phrase PlanMoreClients(int count);

    public abstract string PlanLater { get; }

    public abstract string PlanTomorrow { get; }

    public abstract string PlanSend(string client);

    public abstract string PlanEdit { get; }

    public abstract string PlanSkip { get; }

    public abstract string PlanOpen { get; }

    /// <summary>The head of a plan as a client sees it.</summary>
    public abstract Phrase PlanTitle(int week, string days);

    public abstract string PlanTableTitle { get; }

    public abstract Phrase PlanIsEmpty();

    public abstract Phrase PlanNote(string note);

    public abstract string PlanConfirm { get; }

    public abstract string PlanChangeOrder { get; }

    public abstract string PlanAskChange { get; }

    public abstract string PlanChangeField { get; }

    public abstract string PlanChangeHint { get; }

    /// <summary>The head of a plan she edits.</summary>
    public abstract string PlanOf(string client, int week, int planned, int capacity);

    public abstract string PlanColumnIn { get; }

    public abstract string PlanColumnOut { get; }

    public abstract string PlanTakeIn { get; }

    public abstract string PlanTakeOut { get; }

    public abstract string PlanNoEstimate { get; }

    public abstract string PlanPartOf(int minutes, int estimate);

    public abstract Phrase PlanWish(string wish);

    public abstract string PlanIsDraft { get; }

    public abstract string PlanIsSent { get; }

    public abstract string PlanChangeAsked { get; }

    public abstract string PlanIsConfirmed { get; }

    public abstract string PlanIsChanged { get; }

    public abstract Phrase PlanConfirmedBy(string name);

    /// <param name="name">Who confirmed it; null when that is not known any more.</param>
    public abstract Phrase PlanConfirmedAgain(string? name);

    public abstract Phrase PlanHasNewer();

    public abstract string PlanIsSkipped { get; }

    public abstract Phrase PlanTaken(string title);

    public abstract Phrase PlanDropped(string title);

    public abstract Phrase PlanTakes(string title, int minutes);

    public abstract Phrase PlanHasIt(string title);

    public abstract Phrase PlanHasItNot(string title);

    public abstract Phrase PlanHowMuch(string title);

    public abstract string PlanWishIn(string title);

    public abstract string PlanWishOut(string title);

    public abstract Phrase PlanNoteHow(int most);

    /// <summary>The plan was with the client before the note.</summary>
    public abstract Phrase PlanNoteUnseen(string client);

    public abstract Phrase PlanSentTo(string client, int week);

    /// <param name="theirs">When they read it, on their clock.</param>
    /// <param name="hers">The same on hers; null when it is the same.</param>
    /// <param name="isAway">They are on a day off, not merely asleep.</param>
    public abstract Phrase PlanShownAt(string contact, string theirs, string? hers, bool isAway);

    public abstract Phrase PlanSentAlready(string client, int week);

    public abstract Phrase PlanNothingToSend(string client);

    public abstract Phrase PlanSameAsConfirmed(string client, int week);

    public abstract Phrase PlanNoRoom(string client);

    public abstract Phrase PlanSkipped(string client, int week);

    public abstract Phrase PlanSnoozed(string when);

    public abstract Phrase PlanTooLateToSnooze(int week);

    public abstract Phrase NoPlanYet(int week);

    public abstract Phrase PlanInTheirRoom(string clients);

    public abstract Phrase PlanIsBeingChanged(int week);

    /// <param name="wish">As the client typed it.</param>
    public abstract Phrase PlanChangeHeard(string wish);

    public abstract Phrase PlanWeekIsOver(int week);

    public abstract Phrase ImpossibleWeek(string typed);

    public abstract Phrase NoPlanThen(int week);

    public abstract Phrase PlanConfirmedAlready(int week);

    public abstract Phrase PlanHasChanged();

    public abstract Phrase PlanConfirmedNow(int week);

    public abstract Phrase PlanWishHeard(string wish);

    /// <param name="clients">Whose plans she has neither sent nor skipped.</param>
    public abstract Phrase PlanReminder(int week, string clients);

    public abstract Phrase PlanClientReminder(string contact, int week, int minutes);

    public abstract Phrase PlanSilence(string client, int week);

    public abstract Phrase PlanReview(int week);

    /// <param name="worked">Minutes logged for the client that week.</param>
    public abstract Phrase PlanReviewOf(string client, int done, int cards, int worked, int planned);

    public abstract Phrase PlanOpenBecause(string title, string why);

    public abstract string PlanTakenOutBy(string name);

    public abstract string PlanMovedBy(string name);

    public abstract string PlanNotBegun { get; }

    // A client's wish in a week that is already confirmed.

    /// <param name="left">Minutes still free after it.</param>
    public abstract Phrase WishFits(string day, int left);

    public abstract Phrase WishFitsNot(int free);

    /// <param name="titles">What would wait for next week instead.</param>
    public abstract Phrase WishWouldMove(int free, IReadOnlyList<string> titles);

    public abstract Phrase WishWithoutEstimate(int free);

    public abstract string WishAgree { get; }

    public abstract Phrase WishAgreed(string title, IReadOnlyList<string> moved);

    /// <summary>The note that stays on the card.</summary>
    public abstract string WishAgreement(IReadOnlyList<string> moved);

    public abstract Phrase WishIsOver(string title);

    public abstract Phrase NoticeAgreed(string name, string client, string title);

    // What she hears of the client's answer, and either side of the other's absence.

    public abstract Phrase NoticePlanConfirmed(string name, string client, int week);

    /// <param name="deed">What is no longer so, as the journal calls it.</param>
    public abstract Phrase NoticeTakenBack(string name, string client, string deed);

    public abstract Phrase NoticePlanWish(string name, string client, string wish);

    public abstract Phrase NoticeAway(string name, string days);

    public abstract Phrase NoticeBack(string name);
}
