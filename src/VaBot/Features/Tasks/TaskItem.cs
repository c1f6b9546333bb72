using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.Languages;
using VaBot.People;

namespace VaBot.Features.Tasks;

/// <summary>A card on a client's board.</summary>
public sealed class TaskItem : IJournaled, IBelongsToClient, IRemembered
{
    /// <summary>The distance new cards keep from each other.</summary>
    public const long RankGap = 1L << 20;

    public const int LongestTitle = 300;

    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    public required string Title { get; set; }

    public TaskState State { get; set; } = TaskState.ToDo;

    /// <summary>Order on the board: smaller is more urgent. Gaps are left, so that moving one card changes one row.</summary>
    public required long Rank { get; set; }

    /// <summary>The kind of work, as named in the client's contract; null means other work.</summary>
    public string? Service { get; set; }

    /// <summary>Whole minutes.</summary>
    public int? EstimateMinutes { get; set; }

    public LocalDate? Due { get; set; }

    public Priority Priority { get; set; } = Priority.Normal;

    /// <summary>What is awaited while the card is in <see cref="TaskState.Waiting"/>, as typed.</summary>
    public string? WaitsFor { get; set; }

    public Repeat? Repeats { get; set; }

    public required Instant CreatedAt { get; init; }

    Guid? IRemembered.RememberedBy => PracticeId;

    private sealed class Mapping : IEntityTypeConfiguration<TaskItem>
    {
        public void Configure(EntityTypeBuilder<TaskItem> task)
        {
            task.ToTable("Tasks");
            task.Property(t => t.Title).HasMaxLength(LongestTitle);
            task.Property(t => t.Service).HasMaxLength(80);
            task.Property(t => t.WaitsFor).HasMaxLength(300);
            task.Property(t => t.Rank).HasAnnotation(IJournaled.Placement, true);
            task.HasIndex(t => new { t.ClientId, t.State, t.Rank });
            task.HasIndex(t => new { t.PracticeId, t.State, t.Rank });
            task.HasOne<Client>().WithMany().HasForeignKey(t => t.ClientId);
        }
    }
}

/// <summary>The columns of a board.</summary>
public enum TaskState
{
    ToDo,
    Doing,
    Waiting,
    Done,

    /// <summary>Off the board, kept because time may be logged on it; never shown again.</summary>
    Removed,
}

/// <summary>How often a deliverable comes back.</summary>
public enum Repeat
{
    Daily,
    Weekly,
    Monthly,
}
