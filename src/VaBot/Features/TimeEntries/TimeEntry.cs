using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Tasks;
using VaBot.People;

namespace VaBot.Features.TimeEntries;

/// <summary>Whole minutes of one person on one local day.</summary>
public sealed class TimeEntry : IJournaled, IBelongsToClient, IMadeByPerson
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

    /// <summary>From 1 to <see cref="MostMinutes"/>; never rounded, never changed by a report.</summary>
    public required int Minutes { get; set; }

    /// <summary>Start and end as moments, so that neither midnight nor a clock change can alter the length; both or neither.</summary>
    public Instant? StartedAt { get; set; }

    public Instant? EndedAt { get; set; }

    /// <summary>What was typed and is not a task; at most 300 characters.</summary>
    public string? Note { get; set; }

    public required Instant CreatedAt { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<TimeEntry>
    {
        public void Configure(EntityTypeBuilder<TimeEntry> entry)
        {
            entry.ToTable("TimeEntries");
            entry.Property(e => e.Note).HasMaxLength(LongestNote);

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
