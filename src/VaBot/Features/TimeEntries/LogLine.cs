using NodaTime;
using NodaTime.Text;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>The command line that logs the same entry again with one thing settled: what a question's button carries.</summary>
/// <param name="Length">Minutes or a clock range; empty when it is what is being asked.</param>
/// <param name="Words">What was typed for the subject, while no task is chosen.</param>
/// <param name="IsOpen">Which card <paramref name="Words"/> mean is still to be asked.</param>
/// <param name="Day">Always the day that was meant when the question was asked, so an answer after midnight means the same.</param>
public sealed record LogLine(string Length, string? Words, bool IsOpen, Guid? Task, Guid? Client, LocalDate Day, string? Sure, bool IsFree)
{
    public static LogLine Of(Turn turn, EntryReading reading) => new(
        reading is { Start: { } start, End: { } end } ? $"{Texts.Clock(start)}-{Texts.Clock(end)}" : reading.Minutes is { } minutes ? $"{minutes}m" : "",
        reading.Task is { } task ? Cut.At(task.Candidates.Count > 1 ? task.Said : task.Text, TimeEntry.LongestNote) : null,
        reading.Task is { Candidates.Count: > 1 },
        turn.Line.Id(CommandLine.Task),
        turn.Line.Id(CommandLine.Client),
        DayOf(turn) ?? reading.Date.Value,
        turn.Line.Options.GetValueOrDefault(CommandLine.Sure),
        reading.IsFree || turn.Line.Options.ContainsKey(CommandLine.Free));

    /// <summary>The day a button settled, or null.</summary>
    public static LocalDate? DayOf(Turn turn) =>
        turn.Line.Options.TryGetValue(CommandLine.Day, out var text) && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 2000 and < 2100 ? day : null;

    public LogLine On(Subject subject) => this with { Task = subject.Task?.Id, Client = subject.Client.Id, Words = subject.Note, IsOpen = false };

    public LogLine SureOf(string what) => this with { Sure = Sure is null ? what : $"{Sure},{what}" };

    public override string ToString() => CommandLine.Write(
        "log",
        string.IsNullOrEmpty(Words) || (Task is { } task && task != CommandLine.NoTask) ? Length : $"{Length} {(IsOpen ? Words : CommandLine.Quote(Words))}".Trim(),
        (CommandLine.Task, Task?.ToString("N")),
        (CommandLine.Client, Client?.ToString("N")),
        (CommandLine.Day, LocalDatePattern.Iso.Format(Day)),
        (CommandLine.Sure, Sure),
        (CommandLine.Free, IsFree ? "yes" : null));
}
