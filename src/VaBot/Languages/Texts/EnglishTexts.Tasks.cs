using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string ColumnToDo => "To do";

    public override string ColumnDoing => "Doing";

    public override string ColumnWaiting => "Waiting for client";

    public override string ColumnDone => "Done";

    public override string TaskStart => "Start";

    public override string LogQuarter => "Log 15 min";

    public override string BoardTitle(string client) => $"{client}: tasks in order";

    public override string Estimate(int minutes) => $"estimate {Minutes(minutes)}";

    public override string LoggedOfEstimate(int logged, int estimate) => $"{Minutes(logged)} of {Minutes(estimate)}";

    public override string LoggedSoFar(int logged) => $"{Minutes(logged)} so far";

    public override string Due(string day) => $"due {day}";

    public override Phrase BoardEmpty(string client) => Phrase.Of($"There are no tasks for {client:b} yet.");

    public override string WaitingFor(string what) => $"waiting for {what}";

    public override string HighPriority => "high priority";

    public override string LowPriority => "low priority";

    public override string TaskDone => "Done";

    public override string TaskTop => "Top";

    public override string TaskUp => "Up";

    public override string TaskDown => "Down";

    public override string ShowBoard => "Board";

    public override string AddAnyway => "Add it anyway";

    public override Phrase BoardHasChanged() => "The board has changed since that was shown, so I did nothing. This is how it is now:";

    public override Phrase CardGone() => "That card is gone, or it isn't here.";

    public override Phrase NameATask() => Phrase.Of($"Which task? Name it, like {"/task done newsletter":b}.");

    public override Phrase NoSuchTask(string typed) => Phrase.Of($"I can't find a task called {typed:b} here.");

    public override Phrase NameTheNewTask() => Phrase.Of($"What is the task? For example {"/task add Order samples, due Friday, 30m":b}.");

    public override Phrase TitleTooLong(int most) => Phrase.Of($"That title is too long: {most} letters fit on a card. Put the rest into the conversation.");

    public override Phrase TaskAdded(string title, string client, int position, IEnumerable<string> details)
    {
        var more = string.Join(", ", [$"no. {position}", .. details]);
        return Phrase.Of($"Added {title:b} to {client}'s board ({more}).");
    }

    public override Phrase TaskExists(string title) => Phrase.Of($"{title:b} is on the board already. Add a second one?");

    public override Phrase TaskIsFirst(string title, string? next) => next is null
        ? Phrase.Of($"{title:b} is now first.")
        : Phrase.Of($"{title:b} is now first, before {next:b}.");

    public override Phrase TaskIsLast(string title) => Phrase.Of($"{title:b} is now last.");

    public override Phrase TaskIsBefore(string title, string next, int position) => Phrase.Of($"{title:b} is now no. {position}, before {next:b}.");

    public override Phrase TaskHasPriority(string title, Priority priority) => priority switch
    {
        Priority.High => Phrase.Of($"{title:b} has high priority now."),
        Priority.Low => Phrase.Of($"{title:b} has low priority now."),
        _ => Phrase.Of($"{title:b} has normal priority now."),
    };

    public override Phrase MoveTaskHow(string title) => Phrase.Of($"Where shall {title:b} go? For example {"/task top newsletter":b} or {"newsletter before blog post":b}.");

    public override Phrase BeforeItself(string title) => Phrase.Of($"{title:b} can't stand before or after itself. Name two tasks, like {"newsletter before blog post":b}.");

    public override Phrase TaskIsDone(string title, int logged) => logged == 0
        ? Phrase.Of($"{title:b} is done.")
        : Phrase.Of($"{title:b} is done, with {Minutes(logged)} in all.");

    public override Phrase TaskIsStarted(string title) => Phrase.Of($"{title:b} is under way.");

    public override Phrase TaskWaits(string title, string? what) => what is null
        ? Phrase.Of($"{title:b} now waits for the client.")
        : Phrase.Of($"{title:b} now waits for: {what}");

    public override Phrase TaskIsOpenAgain(string title) => Phrase.Of($"{title:b} is open again.");

    public override Phrase TaskIsRemoved(string title) => Phrase.Of($"{title:b} is off the board. Time logged on it stays.");

    public override Phrase TaskAlready(string title, string column) => Phrase.Of($"{title:b} is there already: {column}.");

    public override Phrase TaskIsDue(string title, string day) => Phrase.Of($"{title:b} is due {day:b}.");

    public override Phrase DueWhen(string title) => Phrase.Of($"When is {title:b} due? For example {"/task due newsletter friday":b}.");

    public override Phrase DuePast(string title, string day) => Phrase.Of($"{day:b} is over. When is {title:b} due? For example {"/task due newsletter friday":b}.");

    public override Phrase TaskIsEstimated(string title, int minutes, int logged) => logged == 0
        ? Phrase.Of($"{title:b} is estimated at {Minutes(minutes):b}.")
        : Phrase.Of($"{title:b} is estimated at {Minutes(minutes):b}; {Minutes(logged)} of it are logged.");

    public override Phrase EstimateHow(string title) => Phrase.Of($"How long will {title:b} take? For example {"/task estimate newsletter 3h":b}.");
}
