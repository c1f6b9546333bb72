using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>English words behind slash commands that ask for a form, or for everything on one page. Alone, because a card may be called "form"; the longer ones take words along.</summary>
internal static class EnglishForms
{
    public static void Fill(LexiconBuilder words) =>
        words.Verb("va", Intent.Home, "home, overview, dashboard", alone: true)
            .Verb("log", Intent.TimeForm, "form, window", alone: true)
            .Verb("log", Intent.TimeForm, "in a form")
            .Verb("task", Intent.TaskForm, "form, window", alone: true)
            .Verb("task", Intent.TaskForm, "in a form")
            .Verb("plan", Intent.PlanForm, "form, in a form, window");
}
