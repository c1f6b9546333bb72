using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Tasks;
using VaBot.People;

namespace VaBot.Features.TimeEntries;

/// <summary>Whole minutes of one person on one local day.</summary>
public sealed class TimeEntry : IJournaled, ILocked, IBelongsToClient, IMadeByPerson
{
    public const int MostMinutes = 24 * 60;

    public const int LongestNote = 300;

    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; set; }

    public required Guid PersonId { get; init; }

    public required Guid? TaskId { get; set; }

    /// <summary>In the person's zone; for an entry with clock times, the day it started.</summary>
    public required LocalDate Day { get; set; }

    /// <summary>From 1 to <see cref="MostMinutes"/>; never rounded, never changed by a report. Of a correction, the difference: less is negative.</summary>
    public required int Minutes { get; set; }

    /// <summary>Start and end as moments, so that neither midnight nor a clock change can alter the length; both or neither.</summary>
    public Instant? StartedAt { get; set; }

    public Instant? EndedAt { get; set; }

    /// <summary>What was typed and is not a task; at most 300 characters.</summary>
    public string? Note { get; set; }

    /// <summary>Not charged for.</summary>
    public bool IsFree { get; set; }

    public required Instant CreatedAt { get; init; }

    /// <summary>The entry of a closed month this is a difference to; null for work.</summary>
    public Guid? CorrectsId { get; init; }

    /// <summary>The approved report it stands in, from when on it cannot change; null while it stands in none.</summary>
    public Guid? ReportId { get; set; }

    /// <summary>The card's title and service when the report was approved: what happens to the card later changes no report.</summary>
    public string? SentTitle { get; set; }

    /// <inheritdoc cref="SentTitle"/>
    public string? SentService { get; set; }

    bool ILocked.IsLocked => ReportId is not null;

    private sealed class Mapping : IEntityTypeConfiguration<TimeEntry>
    {
        public void Configure(EntityTypeBuilder<TimeEntry> entry)
        {
            entry.ToTable("TimeEntries");
            entry.Property(e => e.Note).HasMaxLength(LongestNote);
            entry.Property(e => e.SentTitle).HasMaxLength(TaskItem.LongestTitle);
            entry.Property(e => e.SentService).HasMaxLength(80);

            // What no report has yet, so that corrections are found however much has been reported.
            entry.HasIndex(e => new { e.ClientId, e.Day }, "IX_TimeEntries_Unreported").HasFilter("\"ReportId\" IS NULL");
            entry.HasIndex(e => e.ReportId).HasFilter("\"ReportId\" IS NOT NULL");
            entry.HasIndex(e => e.CorrectsId).HasFilter("\"CorrectsId\" IS NOT NULL");

            // Her day, week and overlaps; the package's month; logged on a task; her last entry.
            entry.HasIndex(e => new { e.PersonId, e.Day });
            entry.HasIndex(e => new { e.ClientId, e.Day });
            entry.HasIndex(e => e.TaskId);
            entry.HasIndex(e => new { e.PersonId, e.CreatedAt });
            entry.HasOne<Client>().WithMany().HasForeignKey(e => e.ClientId);
            entry.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId);
            entry.HasOne<TaskItem>().WithMany().HasForeignKey(e => e.TaskId);
        }
    }
}
