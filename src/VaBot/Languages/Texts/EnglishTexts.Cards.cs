using NodaTime;
using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string ColumnRemoved => "Removed";

    public override string NormalPriority => "normal priority";

    public override string TaskReopen => "Reopen";

    public override string TaskDetails => "Details";

    public override string TaskHistory => "History";

    public override string FieldTitle => "Title";

    public override string FieldState => "Status";

    public override string FieldWaitsFor => "Waits for";

    public override string FieldService => "Service";

    public override string FieldEstimate => "Estimate";

    public override string FieldDue => "Due";

    public override string FieldPriority => "Priority";

    public override string FieldRepeats => "Repeats";

    public override string FieldLink => "Link";

    public override string FieldDescription => "Description";

    public override string Repeats(Repeat repeat)
    {
        var unit = repeat.Unit switch { RepeatUnit.Daily => "day", RepeatUnit.Weekly => "week", _ => "month" };
        if (repeat.AfterDone)
        {
            return $"{repeat.Every} {unit}{(repeat.Every == 1 ? "" : "s")} after it's done{On(repeat)}";
        }

        return (repeat.Every == 1 ? $"every {unit}" : $"every {repeat.Every} {unit}s") + On(repeat);
    }

    public override string Overdue(string day) => $"overdue: {day}";

    public override string MoreOf(string column) => $"More: {column}";

    public override string PlaceOnBoard(int position) => $"no. {position}";

    public override string WaitingSince(string what, string day) => $"{what} (since {day})";

    public override Phrase TextTooLong(int most, int typed) => Phrase.Of($"That's too long: {typed} characters, and {most} fit. Shorten it a little, or put the rest into a note.");

    public override Phrase Renamed(string before, string now) => Phrase.Of($"{before} is now called {now:b}.");

    public override Phrase RenameHow(string title) => Phrase.Of($"What shall {title:b} be called? For example {"/task rename newsletter to Newsletter December":b}.");

    public override Phrase TitleTaken(string title) => Phrase.Of($"There is a {title:b} on the board already. Choose a name that tells them apart.");

    public override Phrase Described(string title) => Phrase.Of($"{title:b} has its description.");

    public override Phrase DescriptionGone(string title) => Phrase.Of($"{title:b} has no description any more.");

    public override Phrase DescribeHow(string title) => Phrase.Of($"What is {title:b} about? For example {"/task describe newsletter Three stories, one per product":b}.");

    public override Phrase Linked(string title, string link) => Phrase.Of($"{title:b} is here: {link}");

    public override Phrase LinkGone(string title) => Phrase.Of($"{title:b} has no link any more.");

    public override Phrase LinkHow(string title) => Phrase.Of($"Give {title:b} a full web address, like {"/task link newsletter https://example.com/draft":b}.");

    public override Phrase Noted(string title) => Phrase.Of($"Noted on {title:b}.");

    public override Phrase NoteHow(string title) => Phrase.Of($"What shall I note on {title:b}? For example {"/task note newsletter The photos come on Monday":b}.");

    public override Phrase TaskHasService(string title, string service) => Phrase.Of($"{title:b} is {service:b} now.");

    public override Phrase TaskIsOtherWork(string title) => Phrase.Of($"{title:b} counts as other work now.");

    public override Phrase WhichService(string? typed, IEnumerable<string> services, string title)
    {
        var list = string.Join(", ", services);
        return typed is null
            ? Phrase.Of($"Which service is {title:b}? The contract has {list}.")
            : Phrase.Of($"{typed:b} isn't in the contract. It has {list}.");
    }

    public override Phrase NoServices() => "This client's contract has no services, so all work has the same rate.";

    public override Phrase TaskRepeats(string title, Repeat repeat, string? due) => due is null
        ? Phrase.Of($"{title:b} comes back {Repeats(repeat):b}. When it's done, I'll put the next one on the board.")
        : Phrase.Of($"{title:b} comes back {Repeats(repeat):b}; this one is due {due}. When it's done, I'll put the next one on the board.");

    public override Phrase RepeatsNoMore(string title) => Phrase.Of($"{title:b} doesn't come back any more.");

    public override Phrase RepeatHow(string title, Repeat? now)
    {
        var how = Phrase.Of($"For example {"/task repeat newsletter weekly on friday":b}, {"monthly on the 31st":b}, {"every 2 weeks after done":b} or {"off":b}.");
        return now is null ? Phrase.Of($"How often does {title:b} come back? {how}") : Phrase.Of($"{title:b} comes back {Repeats(now)}. {how}");
    }

    public override Phrase ComesBack(string day) => Phrase.Of($"The next one is on the board, due {day:b}.");

    public override Phrase TaskIsNotDue(string title) => Phrase.Of($"{title:b} has no due date any more.");

    public override Phrase TaskIsNotEstimated(string title) => Phrase.Of($"{title:b} has no estimate any more.");

    public override Phrase StepsAdded(string title, IReadOnlyList<string> steps, int count) => steps.Count == 1
        ? Phrase.Of($"Added to {title:b}: ☐ {count}. {steps[0]}")
        : Phrase.Of($"Added {steps.Count} steps to {title:b}; the checklist has {count} now.");

    public override Phrase StepTicked(string title, string step, int done, int of) => Phrase.Of($"☑ {step:b} ({title}, {done} of {of})");

    public override Phrase StepUnticked(string title, string step, int done, int of) => Phrase.Of($"☐ {step:b} is to do again ({title}, {done} of {of}).");

    public override Phrase StepStruck(string title, string step, int left) => Phrase.Of($"{step:b} is off the checklist of {title} ({left} left).");

    public override Phrase StepAlready(string step, bool isDone) => isDone ? Phrase.Of($"{step:b} is ticked already.") : Phrase.Of($"{step:b} isn't ticked.");

    public override Phrase CheckHow(string title) => Phrase.Of($"What is the next step of {title:b}? For example {"/task check newsletter order photos":b}.");

    public override Phrase NoChecklist(string title) => Phrase.Of($"{title:b} has no checklist yet. Begin one with {"/task check newsletter order photos":b}.");

    public override Phrase WhichItem(string title, int count) => Phrase.Of($"Which step of {title:b}? Give its number from 1 to {count}, like {"/task tick newsletter 1":b}.");

    public override Phrase ChecklistFull(int most) => Phrase.Of($"A checklist has at most {most} steps. Make a card of its own for the rest.");

    private static string On(Repeat repeat) => (repeat.Unit, repeat.On) switch
    {
        (RepeatUnit.Weekly, { } day) => $" on {(IsoDayOfWeek)day}",
        (RepeatUnit.Monthly, 31) => " on the last day",
        (RepeatUnit.Monthly, { } day) => $" on the {day}{(day % 10, day) switch { (1, not 11) => "st", (2, not 12) => "nd", (3, not 13) => "rd", _ => "th" }}",
        _ => "",
    };
}
