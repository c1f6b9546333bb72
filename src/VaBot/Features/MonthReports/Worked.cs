using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Figures;
using VaBot.Time;

namespace VaBot.Features.MonthReports;

/// <summary>A time entry as a report needs it, with its card.</summary>
internal sealed record Worked
{
    public required Guid Id { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>As logged; <see cref="DayBy"/> says on which day of the report it stands.</summary>
    public required LocalDate Day { get; init; }

    public required int Minutes { get; init; }

    public required Instant? StartedAt { get; init; }

    public required string? Note { get; init; }

    public required string? Title { get; init; }

    public required string? Service { get; init; }

    public required bool IsFree { get; init; }

    public required bool IsAdHoc { get; init; }

    public required Guid? CorrectsId { get; init; }

    public required Guid? ReportId { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>Entries of clients on some days by the clock of whoever logged them.</summary>
    public static Task<List<Worked>> LoadAsync(Database database, IReadOnlyCollection<Guid> clients, Days days, CancellationToken cancellationToken) =>
        RowsOf(database, database.Set<TimeEntry>().Where(entry => clients.Contains(entry.ClientId) && entry.Day >= days.From && entry.Day <= days.To)).ToListAsync(cancellationToken);

    /// <summary>The same, of those that stand in no report yet.</summary>
    public static Task<List<Worked>> UnreportedAsync(Database database, IReadOnlyCollection<Guid> clients, Days days, CancellationToken cancellationToken) =>
        RowsOf(database, database.Set<TimeEntry>().Where(entry => clients.Contains(entry.ClientId) && entry.Day >= days.From && entry.Day <= days.To && entry.ReportId == null)).ToListAsync(cancellationToken);

    private static IQueryable<Worked> RowsOf(Database database, IQueryable<TimeEntry> entries) =>
        from entry in entries.AsNoTracking()
        from task in database.Set<TaskItem>().Where(task => task.Id == entry.TaskId).DefaultIfEmpty()
        select new Worked
        {
            Id = entry.Id,
            ClientId = entry.ClientId,
            Day = entry.Day,
            Minutes = entry.Minutes,
            StartedAt = entry.StartedAt,
            Note = entry.Note,
            Title = entry.ReportId != null || entry.CorrectsId != null ? entry.SentTitle : task!.Title,
            Service = entry.ReportId != null || entry.CorrectsId != null ? entry.SentService : task!.Service,
            IsFree = entry.IsFree,
            IsAdHoc = task != null && task.IsAdHoc,
            CorrectsId = entry.CorrectsId,
            ReportId = entry.ReportId,
            CreatedAt = entry.CreatedAt,
        };

    /// <summary>The day it belongs to: the one it was logged on, or where the client's clock decides the one on which it began there.
    /// Work over midnight belongs as a whole to the day it began.</summary>
    /// <param name="terms">Those of the month it was logged in.</param>
    public LocalDate DayBy(Contracts.Terms terms, string clientZone) => terms.Days == DayZone.Client && StartedAt is { } start ? PersonClock.DayOf(start, clientZone) : Day;

    public Entry On(LocalDate day) => new(day, Minutes, Title, Note, Service, !IsFree, IsAdHoc);
}
