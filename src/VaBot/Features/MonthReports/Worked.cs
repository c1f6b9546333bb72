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

    /// <summary>As logged; <see cref="Contracts.Terms.DayOf"/> says on which day of the report it stands.</summary>
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

    /// <summary>Those that stand in no report yet; a difference has the clock time of what it is a difference to.</summary>
    public static async Task<List<Worked>> UnreportedAsync(Database database, IReadOnlyCollection<Guid> clients, LocalDate until, CancellationToken cancellationToken)
    {
        var entries = await RowsOf(database, database.Set<TimeEntry>().Where(entry => clients.Contains(entry.ClientId) && entry.Day <= until && entry.ReportId == null)).ToListAsync(cancellationToken);
        var corrected = entries.Select(entry => entry.CorrectsId).OfType<Guid>().ToList();
        if (corrected.Count == 0)
        {
            return entries;
        }

        var began = await database.Set<TimeEntry>().Where(entry => corrected.Contains(entry.Id)).Select(entry => new { entry.Id, entry.StartedAt }).ToDictionaryAsync(entry => entry.Id, entry => entry.StartedAt, cancellationToken);
        return [.. entries.Select(entry => entry.CorrectsId is { } of ? entry with { StartedAt = began.GetValueOrDefault(of) } : entry)];
    }

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

    public Entry On(LocalDate day) => new(day, Minutes, Title, Note, Service, !IsFree, IsAdHoc);
}
