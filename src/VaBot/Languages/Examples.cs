namespace VaBot.Languages;

/// <summary>One line help can show: what to type, and what it means.</summary>
/// <param name="Command">The slash command without its slash, or null when it is plain conversation.</param>
public sealed record Example(string? Command, string Text, Intent Intent)
{
    /// <summary>As typed: "/log 45m newsletter", or the sentence itself.</summary>
    public string Line => Command is null ? Text : Text.Length == 0 ? "/" + Command : $"/{Command} {Text}";
}

/// <summary>What help shows, per language and side; a test proves that every line is read as it says.</summary>
public static class Examples
{
    private static readonly Example[] EnglishAssistant =
    [
        new("log", "45m newsletter", Intent.TimeLog),
        new("log", "yesterday 9-10:30 blog post acme", Intent.TimeLog),
        new("log", "edit 50m", Intent.TimeEdit),
        new("log", "undo", Intent.TimeUndo),
        new("log", "week", Intent.TimeSummary),
        new("timer", "start inbox triage", Intent.TimeStart),
        new("timer", "stop", Intent.TimeStop),
        new("task", "add order flowers for Bluebird by friday", Intent.TaskAdd),
        new("task", "done newsletter", Intent.TaskDone),
        new("plan", "add trade fair research", Intent.PlanAdd),
        new("report", "last month acme", Intent.ReportShow),
        new(null, "how many hours did I log this week?", Intent.TimeSummary),
        new(null, "the blog post is waiting for the photos", Intent.TaskWait),
    ];

    private static readonly Example[] EnglishClient =
    [
        new("board", "", Intent.TaskList),
        new("task", "add update the price list, due friday", Intent.TaskAdd),
        new("task", "top newsletter", Intent.TaskPrioritise),
        new(null, "the newsletter is more urgent than the blog post", Intent.TaskPrioritise),
        new(null, "please move inbox triage to the bottom of the list", Intent.TaskPrioritise),
        new(null, "the newsletter is due next wednesday", Intent.TaskDue),
        new("plan", "", Intent.PlanShow),
        new("plan", "confirm", Intent.PlanConfirm),
        new("plan", "change fewer posts, more newsletter", Intent.PlanChange),
        new("report", "last month", Intent.ReportShow),
        new(null, "how many hours do we have left?", Intent.BudgetShow),
        new("va", "language hungarian", Intent.SettingsLanguage),
    ];

    private static readonly Example[] HungarianAssistant =
    [
        new("log", "45p hírlevél", Intent.TimeLog),
        new("log", "tegnap 9-10:30 számlák Kovács", Intent.TimeLog),
        new("log", "javítás 50 perc", Intent.TimeEdit),
        new("log", "visszavonás", Intent.TimeUndo),
        new("log", "heti összesítő", Intent.TimeSummary),
        new("timer", "indul hírlevél", Intent.TimeStart),
        new("timer", "stop", Intent.TimeStop),
        new("task", "új virágrendelés a Bluebirdnek péntekig", Intent.TaskAdd),
        new("task", "kész hírlevél", Intent.TaskDone),
        new("plan", "be számlák", Intent.PlanAdd),
        new("report", "múlt hónap acme", Intent.ReportShow),
        new(null, "hány órát dolgoztam ezen a héten?", Intent.TimeSummary),
        new(null, "a hírlevél áll, a képekre várunk", Intent.TaskWait),
    ];

    private static readonly Example[] HungarianClient =
    [
        new("board", "", Intent.TaskList),
        new("task", "új árlista frissítése, péntekre", Intent.TaskAdd),
        new("task", "legelőre hírlevél", Intent.TaskPrioritise),
        new(null, "a hírlevél sürgősebb, mint a számlák", Intent.TaskPrioritise),
        new(null, "a számlák mehetnek a lista végére", Intent.TaskPrioritise),
        new(null, "a hírlevél határideje jövő szerda", Intent.TaskDue),
        new("plan", "", Intent.PlanShow),
        new("plan", "jóváhagyom", Intent.PlanConfirm),
        new("plan", "módosítás inkább a hírlevél legyen", Intent.PlanChange),
        new("report", "múlt hónap", Intent.ReportShow),
        new(null, "hány óránk maradt?", Intent.BudgetShow),
        new("va", "nyelv angol", Intent.SettingsLanguage),
    ];

    /// <summary>About a dozen lines in the person's language.</summary>
    public static IReadOnlyList<Example> For(Language language, Speaker speaker) => (language, speaker) switch
    {
        (Language.Hungarian, Speaker.Client) => HungarianClient,
        (Language.Hungarian, _) => HungarianAssistant,
        (_, Speaker.Client) => EnglishClient,
        _ => EnglishAssistant,
    };
}
