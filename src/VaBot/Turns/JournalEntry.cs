using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Turns;

/// <summary>What was done, in words that every language can say.</summary>
/// <param name="Subject">A task's title or a client's name.</param>
/// <param name="ClientId">Whose wall it is behind; null for what concerns the person alone.</param>
/// <param name="TaskId">The card that was changed, for its history; null when none was.</param>
public sealed record Deed(Intent Intent, string Subject, Guid? ClientId = null, int? Minutes = null, LocalDate? Day = null, Guid? TaskId = null);

/// <summary>One person's one change: what it was and how to take it back.</summary>
public sealed class JournalEntry
{
    /// <summary>The turn's id.</summary>
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required Guid? ClientId { get; init; }

    public required Instant At { get; init; }

    public required string Channel { get; init; }

    /// <summary>The conversation it was done in, so that a repair ("no, 50m") finds it.</summary>
    public required string Place { get; init; }

    public required Intent Intent { get; init; }

    public required string Subject { get; init; }

    public required int? Minutes { get; init; }

    public required LocalDate? Day { get; init; }

    public required Guid? TaskId { get; init; }

    /// <summary>Who was told; taking it back is told to the same.</summary>
    public required Visibility Visibility { get; init; }

    /// <summary>See <see cref="Journal"/>.</summary>
    public required string Changes { get; init; }

    public Instant? UndoneAt { get; set; }

    public Deed Deed => new(Intent, Subject, ClientId, Minutes, Day, TaskId);

    private sealed class Mapping : IEntityTypeConfiguration<JournalEntry>
    {
        public void Configure(EntityTypeBuilder<JournalEntry> entry)
        {
            entry.ToTable("Journal");
            entry.Ignore(e => e.Deed);
            entry.Property(e => e.Channel).HasMaxLength(20);
            entry.Property(e => e.Place).HasMaxLength(300);
            entry.Property(e => e.Subject).HasMaxLength(300);
            entry.HasIndex(e => new { e.PersonId, e.At });
            entry.HasIndex(e => new { e.PersonId, e.UndoneAt });
            entry.HasIndex(e => new { e.ClientId, e.At });
            entry.HasIndex(e => new { e.TaskId, e.At }).HasFilter("\"TaskId\" IS NOT NULL");
        }
    }
}
