using NodaTime;

namespace VaBot.Languages.Hungarian;

/// <summary>What to type for an understanding, in Hungarian.</summary>
internal static class HungarianLines
{
    public static string? Of(Understanding meant) => meant.Intent switch
    {
        Intent.TimeLog when meant.Entries is [{ Minutes: { } minutes } entry] => Joined("/log", $"{minutes}p", entry.Task?.Text, entry.Client?.Text, entry.Date.Said ? Iso(entry.Date.Value) : null),
        Intent.TimeStart => Joined("/timer indul", meant.Task?.Text, meant.Client?.Text),
        Intent.TimeStop => "/timer stop",
        Intent.TimeUndo => "/log visszavonás",
        Intent.TimeEdit when meant.Minutes is { } minutes => $"/log javítás {minutes}p",
        Intent.TimeSummary => Joined("/log", Name(meant.Period) ?? "heti összesítő", meant.Client?.Text),
        Intent.TaskAdd => Joined("/task új", meant.Task?.Text, meant.Due is { } due ? $"{Iso(due)}" : null),
        Intent.TaskPrioritise => Order(meant),
        Intent.TaskDone => Joined("/task kész", meant.Task?.Text),
        Intent.TaskStart => Joined("/task kezdem", meant.Task?.Text),
        Intent.TaskWait => Joined("/task várakozik", meant.Task?.Text),
        Intent.TaskReopen => Joined("/task újranyitás", meant.Task?.Text),
        Intent.TaskRemove => Joined("/task törlés", meant.Task?.Text),
        Intent.TaskDue when meant.Due is { } due => Joined("/task határidő", meant.Task?.Text, Iso(due)),
        Intent.TaskEstimate when meant.Minutes is { } minutes => Joined("/task becslés", meant.Task?.Text, $"{minutes}p"),
        Intent.TaskList => Joined("/board", meant.Client?.Text),
        Intent.PlanShow => "/plan",
        Intent.PlanConfirm => "/plan jóváhagyom",
        Intent.PlanAdd => Joined("/plan be", meant.Task?.Text),
        Intent.PlanRemove => Joined("/plan ki", meant.Task?.Text),
        Intent.ReportShow => Joined("/report", meant.Month is { } month ? Months[month.Month - 1] : null, meant.Client?.Text),
        Intent.BudgetShow => Joined("/client", meant.Client?.Text),
        Intent.SettingsLanguage => meant.Language == Language.Hungarian ? "/va nyelv magyar" : "/va nyelv angol",
        Intent.SettingsTimezone => Joined("/va időzóna", meant.Timezone),
        Intent.Help => "/help",
        _ => null,
    };

    private static readonly string[] Months = ["január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október", "november", "december"];

    private static string? Order(Understanding meant) => meant switch
    {
        { To: { } to } => Joined("/task", Name(to), meant.Task?.Text),
        { Position: { } place } => Joined("/task", meant.Task?.Text, $"{place}. helyre"),
        { Before: { } before } => Joined("/task", meant.Task?.Text, $"előbb legyen, mint {before.Text}"),
        { After: { } after } => Joined("/task", meant.Task?.Text, $"kevésbé fontos, mint {after.Text}"),
        { Priority: { } priority } => Joined("/task", meant.Task?.Text, $"{Name(priority)} prioritás"),
        _ => null,
    };

    private static string Name(Move to) => to switch
    {
        Move.Top => "legelőre",
        Move.Bottom => "végére",
        Move.Up => "feljebb",
        _ => "lejjebb",
    };

    private static string Name(Priority priority) => priority switch
    {
        Priority.High => "magas",
        Priority.Low => "alacsony",
        _ => "normál",
    };

    private static string? Name(Period? period) => period switch
    {
        Period.Today => "ma",
        Period.Yesterday => "tegnap",
        Period.ThisWeek => "ez a hét",
        Period.LastWeek => "múlt hét",
        Period.ThisMonth => "ez a hónap",
        Period.LastMonth => "múlt hónap",
        _ => null,
    };

    private static string Joined(params ReadOnlySpan<string?> parts) => string.Join(' ', parts.ToArray().Where(part => part is not null));

    private static string Iso(LocalDate date) => $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}";
}
