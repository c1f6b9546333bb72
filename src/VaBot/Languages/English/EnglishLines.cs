using NodaTime;

namespace VaBot.Languages.English;

/// <summary>What to type for an understanding, in English.</summary>
internal static class EnglishLines
{
    public static string? Of(Understanding meant) => meant.Intent switch
    {
        Intent.TimeLog when meant.Entries is [{ Minutes: { } minutes } entry] => Joined("/log", $"{minutes}m", entry.Task?.Text, entry.Client?.Text, entry.Date.Said ? Iso(entry.Date.Value) : null),
        Intent.TimeStart => Joined("/timer start", meant.Task?.Text, meant.Client?.Text),
        Intent.TimeStop => "/timer stop",
        Intent.TimeUndo => "/log undo",
        Intent.TimeEdit when meant.Minutes is { } minutes => $"/log edit {minutes}m",
        Intent.TimeSummary => Joined("/log", Name(meant.Period) ?? "week", meant.Client?.Text),
        Intent.TaskAdd => Joined("/task add", meant.Task?.Text, meant.Due is { } due ? $"by {Iso(due)}" : null),
        Intent.TaskPrioritise => Order(meant),
        Intent.TaskDone => Joined("/task done", meant.Task?.Text),
        Intent.TaskStart => Joined("/task start", meant.Task?.Text),
        Intent.TaskWait => Joined("/task wait", meant.Task?.Text),
        Intent.TaskReopen => Joined("/task reopen", meant.Task?.Text),
        Intent.TaskRemove => Joined("/task remove", meant.Task?.Text),
        Intent.TaskDue when meant.Due is { } due => Joined("/task due", meant.Task?.Text, Iso(due)),
        Intent.TaskEstimate when meant.Minutes is { } minutes => Joined("/task estimate", meant.Task?.Text, $"{minutes}m"),
        Intent.TaskList => Joined("/board", meant.Client?.Text),
        Intent.PlanShow => "/plan",
        Intent.PlanConfirm => "/plan confirm",
        Intent.PlanAdd => Joined("/plan add", meant.Task?.Text),
        Intent.PlanRemove => Joined("/plan remove", meant.Task?.Text),
        Intent.ReportShow => Joined("/report", meant.Month is { } month ? Months[month.Month - 1] : null, meant.Client?.Text),
        Intent.BudgetShow => Joined("/client", meant.Client?.Text),
        Intent.SettingsLanguage => meant.Language == Language.Hungarian ? "/va language hungarian" : "/va language english",
        Intent.SettingsTimezone => Joined("/va timezone", meant.Timezone),
        Intent.Help => "/help",
        _ => null,
    };

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static string? Order(Understanding meant) => meant switch
    {
        { To: { } to } => Joined("/task", to.ToString().ToLowerInvariant(), meant.Task?.Text),
        { Position: { } place } => Joined("/task", meant.Task?.Text, $"to position {place}"),
        { Before: { } before } => Joined("/task", meant.Task?.Text, $"before {before.Text}"),
        { After: { } after } => Joined("/task", meant.Task?.Text, $"after {after.Text}"),
        { Priority: { } priority } => Joined("/task", meant.Task?.Text, $"{priority.ToString().ToLowerInvariant()} priority"),
        _ => null,
    };

    private static string? Name(Period? period) => period switch
    {
        Period.Today => "today",
        Period.Yesterday => "yesterday",
        Period.ThisWeek => "this week",
        Period.LastWeek => "last week",
        Period.ThisMonth => "this month",
        Period.LastMonth => "last month",
        _ => null,
    };

    private static string Joined(params ReadOnlySpan<string?> parts) => string.Join(' ', parts.ToArray().Where(part => part is not null));

    private static string Iso(LocalDate date) => $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}";
}
