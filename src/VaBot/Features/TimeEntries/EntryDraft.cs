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
        var clock = reading is { Start: { } start, End: { } end } ? ClockSpan.On(turn, line.Day, start, end) : null;
        var minutes = clock?.Minutes ?? reading.Minutes ?? throw new UserError(turn.Texts.HowLong(subject.Title)).At("time");
        if (minutes is < 1 or > TimeEntry.MostMinutes)
        {
            throw new UserError(turn.Texts.ImpossibleDuration(reading.Line)).At("time");
        }

        return new EntryDraft(subject, line.Day, reading.Date.Said || LogLine.DayOf(turn) is not null, minutes, clock?.Start, clock?.End, line.On(subject));
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

    /// <summary>Which task or client is meant is asked where they are looked up, so those doubts have no question here.</summary>
    private static UserError? Question(Turn turn, Doubt doubt, LogLine line) => doubt switch
    {
        Doubt.NoDuration => new UserError(turn.Texts.HowLong(line.Words)).At("time"),
        Doubt.UnreadLine(var typed) => new UserError(turn.Texts.UnreadLine(typed)),
        _ => DoubtQuestion.Of(turn, doubt, length => (line with { Length = length }).ToString(), day => (line with { Day = day }).ToString()),
    };
}
