using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>One entry as it would be saved, before it is known whether it must be asked about first.</summary>
/// <param name="Line">What a button would have to say to mean this entry.</param>
public sealed record EntryDraft(Subject Subject, LocalDate Day, bool DaySaid, int Minutes, Instant? StartedAt, Instant? EndedAt, LogLine Line)
{
    /// <summary>Not charged for.</summary>
    public bool IsFree => Line.IsFree;

    /// <exception cref="UserError">A question or a mistake, ready to be answered.</exception>
    public static EntryDraft Of(Turn turn, EntryReading reading)
    {
        var line = LogLine.Of(turn, reading);
        if (reading.Doubts.Select(doubt => Question(turn, doubt, line)).FirstOrDefault(question => question is not null) is { } question)
        {
            throw question;
        }

        var subject = Subject.Of(turn, reading.Task, reading.Client, (client, task) => (line with { Client = client, Task = task }).ToString());
        var (started, ended) = Moments(turn, reading, line.Day);
        var minutes = started is { } from && ended is { } to
            ? (int)(to - from).TotalMinutes
            : reading.Minutes ?? throw new UserError(turn.Texts.HowLong(subject.Title)).At("time");
        if (minutes == 0 && reading is { Start: { } start, End: { } end } && start != end)
        {
            throw new UserError(turn.Texts.SkippedTime(turn.Texts.Range(start, end), turn.Texts.Date(line.Day, turn.Clock.Today))).At("time");
        }

        if (minutes is < 1 or > TimeEntry.MostMinutes)
        {
            throw new UserError(turn.Texts.ImpossibleDuration(reading.Line)).At("time");
        }

        return new EntryDraft(subject, line.Day, reading.Date.Said || LogLine.DayOf(turn) is not null, minutes, started, ended, line.On(subject));
    }

    public TimeEntry ToEntry(Turn turn) => new()
    {
        Id = Guid.CreateVersion7(),
        PracticeId = turn.PracticeId,
        ClientId = Subject.Client.Id,
        PersonId = turn.Person.Id,
        TaskId = Subject.Task?.Id,
        Note = Subject.Note,
        Day = Day,
        Minutes = Minutes,
        StartedAt = StartedAt,
        EndedAt = EndedAt,
        IsFree = IsFree,
        CreatedAt = turn.Clock.Now,
    };

    private static (Instant? Started, Instant? Ended) Moments(Turn turn, EntryReading reading, LocalDate day)
    {
        if (reading is not { Start: { } start, End: { } end })
        {
            return (null, null);
        }

        var endDay = end <= start ? day.PlusDays(1) : day;
        return (turn.Clock.ToInstant(day.At(start)), turn.Clock.ToInstant(endDay.At(end)));
    }

    /// <summary>Which task or client is meant is asked where they are looked up, so those doubts have no question here.</summary>
    private static UserError? Question(Turn turn, Doubt doubt, LogLine line) => doubt switch
    {
        Doubt.BareNumber(var number) => new UserError(
            turn.Texts.MinutesOrHours(number),
            new Button(turn.Texts.SomeMinutes(number), (line with { Length = $"{number}m" }).ToString()),
            new Button(turn.Texts.SomeHours(number), (line with { Length = $"{number}h" }).ToString())),
        Doubt.AmbiguousDate(var typed, var first, var second) => new UserError(
            turn.Texts.WhichDay(typed),
            new Button(turn.Texts.Date(first, turn.Clock.Today), (line with { Day = first }).ToString()),
            new Button(turn.Texts.Date(second, turn.Clock.Today), (line with { Day = second }).ToString())),
        Doubt.NoDuration => new UserError(turn.Texts.HowLong(line.Words)).At("time"),
        Doubt.ImpossibleDuration(var typed) => new UserError(turn.Texts.ImpossibleDuration(typed)).At("time"),
        Doubt.ImpossibleDate(var typed) => new UserError(turn.Texts.ImpossibleDate(typed)).At("day"),
        Doubt.UnreadLine(var typed) => new UserError(turn.Texts.UnreadLine(typed)),
        _ => null,
    };
}
