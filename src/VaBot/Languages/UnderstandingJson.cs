using System.Text.Json;
using NodaTime;

namespace VaBot.Languages;

/// <summary>An understanding in the names of the understanding contract (<c>time.log</c>, <c>task.add</c> …). A doubtful act is no act: it is written as
/// <c>unknown</c>, with what would be asked.</summary>
public static class UnderstandingJson
{
    /// <summary>The contract's name of an intent; intents it has no name for go by the nearest.</summary>
    public static string Name(Intent intent) => intent switch
    {
        Intent.Help => "help",
        Intent.TimeLog => "time.log",
        Intent.TimeStart or Intent.TimeSwitch or Intent.TimeResume => "time.start",
        Intent.TimeStop or Intent.TimePause => "time.stop",
        Intent.TimeUndo or Intent.TimeDelete => "time.undo",
        Intent.TimeEdit => "time.edit",
        Intent.TimeSummary => "time.summary",
        Intent.TaskAdd => "task.add",
        Intent.TaskPrioritise => "task.prioritise",
        Intent.TaskDone => "task.done",
        Intent.TaskStart => "task.start",
        Intent.TaskWait => "task.wait",
        Intent.TaskReopen => "task.reopen",
        Intent.TaskRemove => "task.remove",
        Intent.TaskDue => "task.due",
        Intent.TaskEstimate => "task.estimate",
        Intent.TaskList => "task.list",
        Intent.PlanShow => "plan.show",
        Intent.PlanConfirm => "plan.confirm",
        Intent.PlanAdd => "plan.add",
        Intent.PlanRemove => "plan.remove",
        Intent.PlanChange => "plan.change",
        Intent.ReportShow => "report.show",
        Intent.BudgetShow => "budget.show",
        Intent.SettingsLanguage => "settings.language",
        Intent.SettingsTimezone => "settings.timezone",
        _ => "unknown",
    };

    /// <summary>Writes one object. <paramref name="today"/> is left out as a date that was only assumed.</summary>
    public static void Write(Utf8JsonWriter json, string? id, Understanding understanding)
    {
        var entries = understanding.Entries.Where(entry => entry.Doubts.Count == 0 && entry.Minutes is not null).ToList();
        var doubtful = understanding.Doubts.Any(doubt => doubt is not Doubt.UnreadLine) || (understanding.Intent == Intent.TimeLog && entries.Count == 0);
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteString("id", id);
        }

        json.WriteString("intent", doubtful ? "unknown" : Name(understanding.Intent));
        if (!doubtful && Name(understanding.Intent) != "unknown")
        {
            WriteSlots(json, understanding, entries);
        }

        json.WriteEndObject();
    }

    private static void WriteSlots(Utf8JsonWriter json, Understanding understanding, List<EntryReading> entries)
    {
        if (entries.Count > 1)
        {
            json.WriteStartArray("entries");
            foreach (var entry in entries)
            {
                json.WriteStartObject();
                WriteEntry(json, entry);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            return;
        }

        if (entries.Count == 1)
        {
            WriteEntry(json, entries[0]);
            return;
        }

        Text(json, "task", understanding.Task?.Text);
        Text(json, "client", understanding.Client?.Text);
        Number(json, "minutes", understanding.Minutes);
        Text(json, "due", understanding.Due is { } due ? Iso(due) : null);
        Text(json, "priority", understanding.Priority?.ToString().ToLowerInvariant());
        if (understanding.Position is { } position)
        {
            json.WriteNumber("to", position);
        }

        Text(json, "to", understanding.To?.ToString().ToLowerInvariant());
        Text(json, "before", understanding.Before?.Text);
        Text(json, "after", understanding.After?.Text);
        Text(json, "period", Name(understanding.Period));
        Text(json, "month", understanding.Month is { } month ? $"{month.Year:D4}-{month.Month:D2}" : null);
        Text(json, "comment", understanding.Comment);
        Text(json, "language", understanding.Language switch { Language.English => "en", Language.Hungarian => "hu", _ => null });
        Text(json, "timezone", understanding.Timezone);
    }

    private static void WriteEntry(Utf8JsonWriter json, EntryReading entry)
    {
        Number(json, "minutes", entry.Minutes);
        Text(json, "date", entry.Date.Said ? Iso(entry.Date.Value) : null);
        Text(json, "start", Clock(entry.Start));
        Text(json, "end", Clock(entry.End));
        Text(json, "task", entry.Task?.Text);
        Text(json, "client", entry.Client?.Text);
    }

    private static string Iso(LocalDate date) => $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}";

    private static string? Clock(LocalTime? time) => time is { } said ? $"{said.Hour:D2}:{said.Minute:D2}" : null;

    private static string? Name(Period? period) => period switch
    {
        Period.Today => "today",
        Period.Yesterday => "yesterday",
        Period.ThisWeek => "this_week",
        Period.LastWeek => "last_week",
        Period.ThisMonth => "this_month",
        Period.LastMonth => "last_month",
        _ => null,
    };

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
