using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Hungarian words behind slash commands that ask for a form.</summary>
internal static class HungarianForms
{
    public static void Fill(LexiconBuilder words) =>
        words.Verb("va", Intent.Home, "kezdőlap, kezdőlapom, áttekintés", alone: true)
            .Verb("log", Intent.TimeForm, "űrlap", alone: true)
            .Verb("log", Intent.TimeForm, "űrlapon")
            .Verb("task", Intent.TaskForm, "űrlap", alone: true)
            .Verb("task", Intent.TaskForm, "űrlapon")
            .Verb("plan", Intent.PlanForm, "űrlap, űrlapon");
}
