using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>What is typed behind /task to work on a card, and how a repeat is told.</summary>
internal static class EnglishCards
{
    public static void Fill(LexiconBuilder words)
    {
        Verbs(words);
        words.Repeat(RepeatWord.Every, "every each")
            .Repeat(RepeatWord.Other, "other second")
            .Repeat(RepeatWord.Day, "day days")
            .Repeat(RepeatWord.Daily, "daily")
            .Repeat(RepeatWord.Week, "week weeks")
            .Repeat(RepeatWord.Weekly, "weekly")
            .Repeat(RepeatWord.Fortnight, "fortnight fortnights")
            .Repeat(RepeatWord.Fortnightly, "fortnightly biweekly")
            .Repeat(RepeatWord.Month, "month months")
            .Repeat(RepeatWord.Monthly, "monthly")
            .Repeat(RepeatWord.Last, "last")
            .Repeat(RepeatWord.After, "after from")
            .Repeat(RepeatWord.Finished, "done finished completed completion finishing ready")
            .Repeat(RepeatWord.Never, "off never no none stop")
            .Repeat(RepeatWord.Filler, "on the of in it it's its is repeat repeats repeating st nd rd th being");
    }

    private static void Verbs(LexiconBuilder words) =>
        words.Verb("task", Intent.TaskShow, "show, details", needsListed: true)
            .Verb("task", Intent.TaskShow, "show card")
            .Verb("task", Intent.TaskRename, "rename, retitle")
            .Verb("task", Intent.TaskDescribe, "describe, description", needsListed: true)
            .Verb("task", Intent.TaskService, "service", needsListed: true)
            .Verb("task", Intent.TaskDue, "due", needsListed: true)
            .Verb("task", Intent.TaskEstimate, "estimate", needsListed: true)
            .Verb("task", Intent.TaskRepeat, "repeat, repeats", needsListed: true)
            .Verb("task", Intent.TaskCheck, "check, checklist, check item", needsListed: true, needsText: true)
            .Verb("task", Intent.TaskShow, "checklist", needsListed: true)
            .Verb("task", Intent.TaskTick, "tick", needsListed: true, needsText: true)
            .Verb("task", Intent.TaskUntick, "untick, uncheck", needsListed: true)
            .Verb("task", Intent.TaskStrike, "strike", needsListed: true, needsText: true)
            .Verb("task", Intent.TaskLink, "link", needsListed: true)
            .Verb("task", Intent.TaskNote, "note, comment", needsListed: true)
            .Verb("task", Intent.TaskWait, "wait, waiting, hold", needsListed: true, needsText: true)
            .Verb("task", Intent.TaskFind, "find, search, search for, look for")
            .Verb("task", Intent.TaskDueList, "due list, what is due, what's due", alone: true)
            .Verb("task", Intent.TaskWaitingList, "waiting list, what is waiting, who waits", alone: true)
            .Verb("task", Intent.TaskAllClients, "all, all clients, all boards", alone: true)
            .Verb("task", Intent.TaskHistory, "history, who changed")
            .Verb("log", Intent.TaskOfEntry, "make a task of it, make it a task, make a task of this");
}
