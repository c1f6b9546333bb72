using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.Tasks;

/// <summary>What somebody wrote on a card, for both sides to read.</summary>
public sealed class TaskNote : IJournaled, IBelongsToClient
{
    public const int LongestText = 1000;

    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    public required Guid TaskId { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Guid PersonId { get; init; }

    public required string Text { get; init; }

    public required Instant At { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<TaskNote>
    {
        public void Configure(EntityTypeBuilder<TaskNote> note)
        {
            note.ToTable("TaskNotes");
            note.Property(n => n.Text).HasMaxLength(LongestText);
            note.HasIndex(n => new { n.TaskId, n.At });
            note.HasOne<Client>().WithMany().HasForeignKey(n => n.ClientId);
            note.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
            note.HasOne<TaskItem>().WithMany().HasForeignKey(n => n.TaskId);
        }
    }
}
