using NodaTime;

namespace VaBot.Languages;

/// <summary>One line help can show: what to type, and what it means.</summary>
/// <param name="Command">The slash command without its slash, or null when it is plain conversation.</param>
public sealed record Example(string? Command, string Text, Intent Intent)
{
    /// <summary>As typed: "/log 45m newsletter", or the sentence itself.</summary>
    public string Line => Command is null ? Text : Text.Length == 0 ? "/" + Command : $"/{Command} {Text}";
}

/// <summary>What help shows, per language and side, with the names of whoever asks. A line is shown only when the reader reads it as it says.</summary>
public static class Examples
{
    private const string Task = "{task}";
    private const string Other = "{other}";
    private const string Client = "{client}";

    /// <summary>Longer titles make a poor example.</summary>
    private const int LongestName = 40;

    private const int Tries = 5;

    private static readonly Example[] EnglishAssistant =
    [
        new("log", "45m {task}", Intent.TimeLog),
        new("log", "yesterday 9-10:30 {other}", Intent.TimeLog),
        new("log", "edit 50m", Intent.TimeEdit),
        new("log", "undo", Intent.TimeUndo),
        new("timer", "start {task}", Intent.TimeStart),
        new("timer", "stop", Intent.TimeStop),
        new("task", "add order flowers for {client} by friday", Intent.TaskAdd),
        new("task", "done {other}", Intent.TaskDone),
        new("task", "check {task} order photos", Intent.TaskCheck),
        new("plan", "add {task}", Intent.PlanAdd),
        new("va", "planning thursday 14:00", Intent.SettingsPlanning),
        new("report", "last month {client}", Intent.ReportShow),
        new("client", "list", Intent.ClientList),
        new(null, "how many hours did I log this week?", Intent.TimeSummary),
        new(null, "{task} is waiting for the photos", Intent.TaskWait),
    ];

    private static readonly Example[] EnglishClient =
    [
        new("board", "", Intent.TaskList),
        new("task", "add update the price list, due friday", Intent.TaskAdd),
        new("task", "top {task}", Intent.TaskPrioritise),
        new("task", "note {task} the photos come on Monday", Intent.TaskNote),
        new(null, "{task} is more urgent than {other}", Intent.TaskPrioritise),
        new(null, "please move {task} to the bottom of the list", Intent.TaskPrioritise),
        new(null, "{task} is due next wednesday", Intent.TaskDue),
        new("plan", "", Intent.PlanShow),
        new("plan", "confirm", Intent.PlanConfirm),
        new("plan", "change fewer calls, more research", Intent.PlanChange),
        new("report", "last month", Intent.ReportShow),
        new(null, "how many hours do we have left?", Intent.BudgetShow),
        new("va", "language hungarian", Intent.SettingsLanguage),
    ];

    // any name fits a Hungarian line: it stands where it takes no ending and no article
    private static readonly Example[] HungarianAssistant =
    [
        new("log", "45p {task}", Intent.TimeLog),
        new("log", "tegnap 9-10:30 {other}", Intent.TimeLog),
        new("log", "javítás 50 perc", Intent.TimeEdit),
        new("log", "visszavonás", Intent.TimeUndo),
        new("timer", "indul {task}", Intent.TimeStart),
        new("timer", "stop", Intent.TimeStop),
        new("task", "új virágrendelés, {client}, péntekig", Intent.TaskAdd),
        new("task", "kész {other}", Intent.TaskDone),
        new("task", "teendő {task} képek megrendelése", Intent.TaskCheck),
        new("plan", "be {task}", Intent.PlanAdd),
        new("va", "tervezés csütörtök 14:00", Intent.SettingsPlanning),
        new("report", "múlt hónap {client}", Intent.ReportShow),
        new("client", "lista", Intent.ClientList),
        new(null, "hány órát dolgoztam ezen a héten?", Intent.TimeSummary),
        new(null, "{task} áll, a képekre várunk", Intent.TaskWait),
    ];

    private static readonly Example[] HungarianClient =
    [
        new("board", "", Intent.TaskList),
        new("task", "új árlista frissítése, péntekre", Intent.TaskAdd),
        new("task", "legelőre {task}", Intent.TaskPrioritise),
        new("task", "megjegyzés {task} a képek hétfőn jönnek", Intent.TaskNote),
        new(null, "{task} sürgősebb, mint {other}", Intent.TaskPrioritise),
        new(null, "{task} mehet a lista végére", Intent.TaskPrioritise),
        new(null, "{task} határideje jövő szerda", Intent.TaskDue),
        new("plan", "", Intent.PlanShow),
        new("plan", "jóváhagyom", Intent.PlanConfirm),
        new("plan", "módosítás kevesebb hívás, több kutatás", Intent.PlanChange),
        new("report", "múlt hónap", Intent.ReportShow),
        new(null, "hány óránk maradt?", Intent.BudgetShow),
        new("va", "nyelv angol", Intent.SettingsLanguage),
    ];

    /// <summary>About a dozen lines in the person's language, with the first of their own names that fit; lines that need a name that is not there are left out.</summary>
    /// <param name="language">The reader's own.</param>
    /// <param name="speaker">Which side asks.</param>
    /// <param name="tasks">Titles of the open tasks in reach.</param>
    /// <param name="clients">Names of the clients in reach; none where it is clear whose tasks are meant.</param>
    public static IReadOnlyList<Example> For(Language language, Speaker speaker, IReadOnlyList<string> tasks, IReadOnlyList<string> clients)
    {
        var lines = (language, speaker) switch
        {
            (Language.Hungarian, Speaker.Client) => HungarianClient,
            (Language.Hungarian, _) => HungarianAssistant,
            (_, Speaker.Client) => EnglishClient,
            _ => EnglishAssistant,
        };
        return [.. lines.Select(line => Filled(line, language, speaker, tasks, clients)).OfType<Example>()];
    }

    private static Example? Filled(Example line, Language language, Speaker speaker, IReadOnlyList<string> tasks, IReadOnlyList<string> clients)
    {
        foreach (var client in Choices(line, Client, clients, 0))
        {
            foreach (var task in Choices(line, Task, tasks, 0))
            {
                foreach (var other in Choices(line, Other, tasks, 1))
                {
                    var filled = line with { Text = line.Text.Replace(Client, client, StringComparison.Ordinal).Replace(Task, task, StringComparison.Ordinal).Replace(Other, other, StringComparison.Ordinal) };
                    if (IsRead(filled, new Utterance(filled.Text, filled.Command, language, Noon, speaker, tasks, clients)))
                    {
                        return filled;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The names to try for a placeholder; one that is not there takes none and stops nothing.</summary>
    private static IEnumerable<string> Choices(Example line, string placeholder, IReadOnlyList<string> names, int skip) =>
        !line.Text.Contains(placeholder, StringComparison.Ordinal) ? [""] : names.Where(name => name.Length <= LongestName).Skip(skip).Take(Tries);

    /// <summary>Whether a line is read as it says does not depend on the day; this is a Wednesday.</summary>
    private static readonly LocalDateTime Noon = new(2026, 11, 18, 12, 0);

    private static bool IsRead(Example line, Utterance utterance)
    {
        var understanding = Reader.Shared.Read(utterance);
        return understanding.Intent == line.Intent && understanding.Doubts.Count == 0 && understanding.Entries.All(entry => entry.Doubts.Count == 0);
    }
}
