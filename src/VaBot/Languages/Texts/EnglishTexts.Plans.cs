using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override Phrase PlanPrompt(int week, string days, int clients, int planned, int? capacity) => capacity is not { } most
        ? Phrase.Of($"Week {week} ({days}): a draft for {Clients(clients)}, {Minutes(planned)}.")
        : planned <= most
            ? Phrase.Of($"Week {week} ({days}): a draft for {Clients(clients)}, {Minutes(planned)} of your {Minutes(most)}.")
            : Phrase.Of($"Week {week} ({days}): a draft for {Clients(clients)}, {Minutes(planned)}. That is {Minutes(planned - most)} more than your {Minutes(most)}.");

    public override Phrase PlanSummary(string client, int planned, int capacity, IReadOnlyList<string> cards, string? status)
    {
        var what = cards.Count == 0 ? "nothing yet" : string.Join(", ", cards);
        return status is null ? Phrase.Of($"{client:b}, {Minutes(planned)} of {Minutes(capacity)}: {what}.") : Phrase.Of($"{client:b}, {Minutes(planned)} of {Minutes(capacity)}: {what}. {status}");
    }

    public override Phrase PlanMoreClients(int count) => Phrase.Of($"… and {count} more clients. Open one with {"/plan":b} and its name.");

    public override string PlanLater => "Ask again in two hours";

    public override string PlanTomorrow => "Ask again next working morning";

    public override string PlanSend(string client) => $"Send to {client}";

    public override string PlanEdit => "Edit";

    public override string PlanSkip => "Skip";

    public override string PlanOpen => "Open the plans";

    public override Phrase PlanTitle(int week, string days) => $"Plan for week {week} ({days})";

    public override string PlanTableTitle => "Planned";

    public override Phrase PlanIsEmpty() => "Nothing is planned for this week.";

    public override Phrase PlanNote(string note) => Phrase.Of($"Note: {note}");

    public override string PlanConfirm => "Confirm";

    public override string PlanChangeOrder => "Change order";

    public override string PlanAskChange => "Ask for a change";

    public override string PlanChangeField => "What should be different?";

    public override string PlanChangeHint => "fewer calls, more research";

    public override string PlanOf(string client, int week, int planned, int capacity) => $"{client}, week {week}: {Minutes(planned)} of {Minutes(capacity)}";

    public override string PlanColumnIn => "This week";

    public override string PlanColumnOut => "Not this week";

    public override string PlanTakeIn => "Add";

    public override string PlanTakeOut => "Take out";

    public override string PlanNoEstimate => "no estimate";

    public override string PlanPartOf(int minutes, int estimate) => $"{Minutes(minutes)} of {Minutes(estimate)}";

    public override Phrase PlanWish(string wish) => Phrase.Of($"The client asks: {wish:b}");

    public override string PlanIsDraft => "A draft. The client hasn't seen it.";

    public override string PlanIsSent => "Sent, not confirmed yet.";

    public override string PlanChangeAsked => "The client asked for a change.";

    public override string PlanIsConfirmed => "Confirmed.";

    public override string PlanIsChanged => "Changed since the client saw it.";

    public override Phrase PlanConfirmedBy(string name) => Phrase.Of($"Confirmed by {name:b}.");

    public override Phrase PlanConfirmedAgain(string? name) => name is null
        ? "The plan stays as it was confirmed before."
        : Phrase.Of($"The plan stays as {name:b} confirmed it before.");

    public override Phrase PlanHasNewer() => Phrase.Of($"There is a newer version of this plan.");

    public override string PlanIsSkipped => "Skipped.";

    public override Phrase PlanTaken(string title) => Phrase.Of($"{title:b} is in the plan.");

    public override Phrase PlanDropped(string title) => Phrase.Of($"{title:b} is out of the plan. It stays on the board.");

    public override Phrase PlanTakes(string title, int minutes) => Phrase.Of($"{Minutes(minutes):b} for {title:b} this week.");

    public override Phrase PlanHasIt(string title) => Phrase.Of($"{title:b} is in the plan already.");

    public override Phrase PlanHasItNot(string title) => Phrase.Of($"{title:b} is not in the plan.");

    public override Phrase PlanHowMuch(string title) => Phrase.Of($"How much time for {title:b}? For example {"/plan time newsletter 2h":b}.");

    public override string PlanWishIn(string title) => $"please add {title}";

    public override string PlanWishOut(string title) => $"please leave out {title}";

    public override Phrase PlanNoteHow(int most) => Phrase.Of($"What should I say with the plan? For example {"/plan note I finish early on Friday":b}; up to {most} characters.");

    public override Phrase PlanNoteUnseen(string client) => Phrase.Of($"The plan went out before this note, so {client:b} hasn't been told. It goes with the next version you send.");

    public override Phrase PlanSentTo(string client, int week) => Phrase.Of($"The plan for week {week} goes to {client:b}. I'll tell you when they answer.");

    public override Phrase PlanShownAt(string contact, string theirs, string? hers, bool isAway)
    {
        var who = isAway ? $"{contact} is away and gets it {theirs}" : $"{contact} isn't working now and gets it {theirs}";
        return hers is null ? $"{who}, your time too." : $"{who} their time, {hers} yours.";
    }

    public override Phrase PlanSentAlready(string client, int week) => Phrase.Of($"{client:b} already has the plan for week {week}.");

    public override Phrase PlanNothingToSend(string client) => Phrase.Of($"There is nothing in the plan for {client:b} yet. Add a card like this: {"/plan add newsletter":b}, or skip the week.");

    public override Phrase PlanSameAsConfirmed(string client, int week) => Phrase.Of($"The plan for week {week} is what {client:b} confirmed, so I won't ask again.");

    public override Phrase PlanNoRoom(string client) => Phrase.Of($"I know no conversation with {client:b} to send it to. Type {$"/client link {client}":b} in theirs.");

    public override Phrase PlanSkipped(string client, int week) => Phrase.Of($"No plan for {client:b} in week {week}.");

    public override Phrase PlanSnoozed(string when) => Phrase.Of($"I'll ask again {when:b}.");

    public override Phrase PlanTooLateToSnooze(int week) => Phrase.Of($"By then week {week} is half over. {"/plan":b} opens it whenever you like.");

    public override Phrase NoPlanYet(int week) => $"There is no plan for week {week} yet.";

    public override Phrase PlanInTheirRoom(string clients) => Phrase.Of($"Ask in the client's own conversation: {clients:b}.");

    public override Phrase PlanIsBeingChanged(int week) => $"The plan for week {week} is being changed. You'll get the new one.";

    public override Phrase PlanChangeHeard(string wish) => Phrase.Of($"A change was asked for: {wish:b}");

    public override Phrase PlanWeekIsOver(int week) => $"Week {week} is over, so there is nothing to change in its plan any more.";

    public override Phrase ImpossibleWeek(string typed) => Phrase.Of($"There is no such week as {typed:b}. Write it like {"week 48":b} or {"2026-W48":b}.");

    public override Phrase NoPlanThen(int week) => $"There was no plan for week {week}.";

    public override Phrase PlanConfirmedAlready(int week) => $"The plan for week {week} is confirmed already.";

    public override Phrase PlanHasChanged() => "The plan has changed since. Here is what it looks like now.";

    public override Phrase PlanConfirmedNow(int week) => Phrase.Of($"Thank you, the plan for week {week} is {"confirmed":b}.");

    public override Phrase PlanWishHeard(string wish) => Phrase.Of($"Noted, I'll pass it on: {wish:b}");

    public override Phrase PlanReminder(int week, string clients) => Phrase.Of($"The plan for week {week} hasn't gone out yet: {clients:b}.");

    public override Phrase PlanClientReminder(string contact, int week, int minutes) => Phrase.Of($"{contact}, the plan for week {week} ({Minutes(minutes)}) is waiting for your OK.");

    public override Phrase PlanSilence(string client, int week) => Phrase.Of($"{client:b} hasn't answered the plan for week {week}, not even after a reminder.");

    public override Phrase PlanReview(int week) => $"Week {week}, planned against done";

    public override Phrase PlanReviewOf(string client, int done, int cards, int worked, int planned) =>
        Phrase.Of($"{client:b}: {done} of {cards} done, {Minutes(worked)} worked of {Minutes(planned)} planned.");

    public override Phrase PlanOpenBecause(string title, string why) => Phrase.Of($"• {title:b}: {why}");

    public override string PlanTakenOutBy(string name) => $"taken out by {name}";

    public override string PlanMovedBy(string name) => $"moved by {name}";

    public override string PlanNotBegun => "not begun";

    public override Phrase WishFits(string day, int left) => left == 0
        ? Phrase.Of($"It still fits this week: {day:b}. That fills the week.")
        : Phrase.Of($"It still fits this week: {day:b}. {Minutes(left)} left after that.");

    public override Phrase WishFitsNot(int free) => free == 0
        ? Phrase.Of($"This week is full, so it waits for next week's plan.")
        : Phrase.Of($"Only {Minutes(free):b} are left this week, so it waits for next week's plan.");

    public override Phrase WishWouldMove(int free, IReadOnlyList<string> titles) => free == 0
        ? Phrase.Of($"This week is full. It would move {string.Join(", ", titles):b} to next week. Agree?")
        : Phrase.Of($"Only {Minutes(free)} are left this week. It would move {string.Join(", ", titles):b} to next week. Agree?");

    public override Phrase WishWithoutEstimate(int free) => $"{Minutes(free)} left this week. Say how long it may take and I'll tell you whether it fits.";

    public override string WishAgree => "Agree";

    public override Phrase WishAgreed(string title, IReadOnlyList<string> moved) => moved.Count == 0
        ? Phrase.Of($"{title:b} is in this week's plan.")
        : Phrase.Of($"Agreed: {title:b} this week, {string.Join(", ", moved):b} next week.");

    public override string WishAgreement(IReadOnlyList<string> moved) => moved.Count == 0 ? "Agreed: done this week." : $"Agreed: done this week, {string.Join(", ", moved)} next week instead.";

    public override Phrase WishIsOver(string title) => Phrase.Of($"Nothing to agree to any more for {title:b}: the plan has changed since.");

    public override Phrase NoticeAgreed(string name, string client, string title) => Phrase.Of($"{name} agreed to make room for {title:b} in this week's {client} plan.");

    public override Phrase NoticePlanConfirmed(string name, string client, int week) => Phrase.Of($"{name} confirmed the {client} plan for {$"week {week}":b}.");

    public override Phrase NoticeTakenBack(string name, string client, string deed) => Phrase.Of($"{name} has taken this back ({client}): {deed:b}.");

    public override Phrase NoticePlanWish(string name, string client, string wish) => Phrase.Of($"{name} asks for a change to the {client} plan: {wish:b}");

    public override Phrase NoticeAway(string name, string days) => Phrase.Of($"{name} is away: {days:b}.");

    public override Phrase NoticeBack(string name) => Phrase.Of($"{name} has no days off ahead any more.");

    private static string Clients(int count) => count == 1 ? "1 client" : $"{count} clients";
}
