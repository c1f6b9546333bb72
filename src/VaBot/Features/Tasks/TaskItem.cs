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

    public const int LongestText = 3000;

    public const int LongestLink = 1000;

    /// <summary>What the index of open cards holds. Queries must say it in the same words, or no database uses it.</summary>
    private const string IsOpen = "\"State\" <> 'Done' AND \"State\" <> 'Removed'";

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

    /// <summary>Since when, while it waits.</summary>
    public Instant? WaitsSince { get; set; }

    public Repeat? Repeats { get; set; }

    /// <summary>The occurrence of a repeating card this one came after.</summary>
    public Guid? PreviousId { get; init; }

    /// <summary>What is to be done, as typed; at most <see cref="LongestText"/> characters.</summary>
    public string? Description { get; set; }

    /// <summary>Where the deliverable is: an http or https address.</summary>
    public string? Link { get; set; }

    /// <summary>The message it was made of: an https address, or null.</summary>
    public string? Source { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>A client's wish that came after the week's plan was confirmed: reports mark it.</summary>
    public bool IsAdHoc { get; set; }

    /// <summary>When it was finished, while it is.</summary>
    public Instant? DoneAt { get; set; }

    Guid? IRemembered.RememberedBy => PracticeId;

    // What the reader finds names in. A board that is put in another order has the same.
    private static readonly string[] NamedBy = [nameof(Title), nameof(State), nameof(ClientId)];

    IReadOnlyCollection<string> IRemembered.Remembered => NamedBy;

    private sealed class Mapping : IEntityTypeConfiguration<TaskItem>
    {
        public void Configure(EntityTypeBuilder<TaskItem> task)
        {
            task.ToTable("Tasks");
            task.Property(t => t.Title).HasMaxLength(LongestTitle);
            task.Property(t => t.Service).HasMaxLength(80);
            task.Property(t => t.WaitsFor).HasMaxLength(300);
            task.Property(t => t.Rank).HasAnnotation(IJournaled.Placement, true);
            task.Property(t => t.Description).HasMaxLength(LongestText);
            task.Property(t => t.Link).HasMaxLength(LongestLink);
            task.Property(t => t.Source).HasMaxLength(LongestLink);
            task.Property(t => t.Repeats).HasConversion(repeat => repeat!.ToString(), stored => Repeat.Parse(stored)).HasMaxLength(40);

            // A column of the board; all open cards in order, however many are done; what was done last.
            task.HasIndex(t => new { t.ClientId, t.State, t.Rank });
            task.HasIndex(t => new { t.ClientId, t.Rank }).HasFilter(IsOpen);
            task.HasIndex(t => new { t.PracticeId, t.Rank }).HasFilter(IsOpen);
            task.HasIndex(t => new { t.ClientId, t.State, t.DoneAt });
            task.HasIndex(t => new { t.PracticeId, t.State, t.DoneAt });
            task.HasIndex(t => t.PreviousId).HasFilter("\"PreviousId\" IS NOT NULL");
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
