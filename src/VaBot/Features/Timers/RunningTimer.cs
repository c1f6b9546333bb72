using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Tasks;
using VaBot.People;

namespace VaBot.Features.Timers;

/// <summary>The one timer a person may have, running or paused. Its id is the person's, so there cannot be two.</summary>
/// <remarks>A pause saves what has run so far as an entry of its own, so nothing but the running stretch lives here.</remarks>
public sealed class RunningTimer : IJournaled, IBelongsToClient, IMadeByPerson
{
    /// <summary>The person's id.</summary>
    public required Guid Id { get; init; }

    public Guid PersonId => Id;

    public required Guid PracticeId { get; set; }

    public required Guid ClientId { get; set; }

    public required Guid? TaskId { get; set; }

    public string? Note { get; set; }

    /// <summary>When the running stretch began; null while paused.</summary>
    public required Instant? StartedAt { get; set; }

    /// <summary>When the bot asks whether it is still meant to run: the end of the person's working day; null when it need not.</summary>
    public Instant? AskAt { get; set; }

    /// <summary>The platform it was started from; its question goes there too.</summary>
    public required string Channel { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<RunningTimer>
    {
        public void Configure(EntityTypeBuilder<RunningTimer> timer)
        {
            timer.ToTable("Timers");
            timer.Ignore(t => t.PersonId);
            timer.Property(t => t.Note).HasMaxLength(300);
            timer.Property(t => t.Channel).HasMaxLength(20);
            timer.Property(t => t.AskAt).HasAnnotation(IJournaled.Bookkeeping, true);
            timer.HasIndex(t => t.AskAt);
            timer.HasOne<Person>().WithOne().HasForeignKey<RunningTimer>(t => t.Id);
            timer.HasOne<Client>().WithMany().HasForeignKey(t => t.ClientId);
            timer.HasOne<TaskItem>().WithMany().HasForeignKey(t => t.TaskId);
        }
    }
}
