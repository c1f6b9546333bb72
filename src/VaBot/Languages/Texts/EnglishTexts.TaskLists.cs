using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string DueTitle => "What is due";

    public override string WaitingTitle => "What waits for the client";

    public override string ColumnSince => "Since";

    public override string AllClientsTitle => "All your clients";

    public override string ColumnWaits => "Waiting";

    public override string ColumnNextDue => "Next due";

    public override string ColumnFirst => "First on the board";

    public override string AddAsTask => "Make a task of it";

    public override string ColumnWhen => "When";

    public override string ColumnWho => "Who";

    public override string ColumnWhat => "What";

    public override string CardAdded => "added it";

    public override string CardMoved => "moved it on the board";

    public override string MakeTask => "Make it a task";

    public override Phrase NothingDue() => Phrase.Of($"Nothing has a due date. Set one with {"/task due newsletter friday":b}.");

    public override Phrase NothingWaits() => "Nothing is waiting for the client.";

    public override string FoundTitle(string words, int count) => count == 1 ? $"1 task with “{words}”" : $"{count} tasks with “{words}”";

    public override Phrase NothingFound(string words) => Phrase.Of($"I found no task with {words:b} in it.");

    public override Phrase FindWhat() => Phrase.Of($"What shall I look for? For example {"/task find photos":b}.");

    public override string HistoryTitle(string? card) => card is null ? "The latest changes" : $"{card}: who changed what";

    public override Phrase NoHistory(string? card) => card is null ? "Nothing has been changed yet." : Phrase.Of($"Nobody has changed {card:b} yet.");

    public override string NoteSaid(string text) => $"note: {text}";

    public override string TakenBack(string what, string when) => $"{what} (undone {when})";

    public override string CardProgress(string title, int logged, int estimate) => $"{title}: {Minutes(logged)} of {Minutes(estimate)}.";

    public override Phrase EstimateReached(string title, int percent, int logged, int estimate) => percent < 100
        ? Phrase.Of($"⚠ {title:b} has reached {percent} % of its estimate: {Minutes(logged)} of {Minutes(estimate)}.")
        : Phrase.Of($"❗ {title:b} has used up its estimate: {Minutes(logged)} of {Minutes(estimate)}.");

    public override Phrase TaskMade(string title, string client, int minutes) => Phrase.Of($"{title:b} is a card on {client}'s board now, with {Minutes(minutes):b} on it.");

    public override Phrase EntryHasTask(string title) => Phrase.Of($"That time is on {title:b} already. {"/log move blog post":b} puts it elsewhere.");

    public override Phrase MakeTaskHow() => Phrase.Of($"What shall the task be called? For example {"/log make a task of it: Photo shoot":b}.");
}
