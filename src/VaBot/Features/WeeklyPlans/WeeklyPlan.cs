using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.WeeklyPlans;

/// <summary>What one client is to get in one ISO week: drafted for the assistant, sent by her, confirmed by the client.</summary>
public sealed class WeeklyPlan : IJournaled, IBelongsToClient
{
    public const int LongestNote = 1_000;

    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>The Monday.</summary>
    public required LocalDate Week { get; init; }

    /// <summary>Whole minutes that client can have that week.</summary>
    public required int CapacityMinutes { get; set; }

    public PlanState State { get; set; } = PlanState.Draft;

    /// <summary>What she wants to say with it.</summary>
    public string? Note { get; set; }

    /// <summary>What the client wants otherwise, as typed; null once it was answered by sending again.</summary>
    public string? Wish { get; set; }

    /// <summary>Which sending is out: 0 when none has been.</summary>
    public int Version { get; set; }

    /// <summary>What the client confirmed last (<see cref="PlanContent"/>); null when nothing was.</summary>
    public string? Confirmed { get; set; }

    public Guid? ConfirmedById { get; set; }

    public Instant? ConfirmedAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<WeeklyPlan>
    {
        public void Configure(EntityTypeBuilder<WeeklyPlan> plan)
        {
            plan.ToTable("WeeklyPlans");
            plan.Property(p => p.Note).HasMaxLength(LongestNote);
            plan.Property(p => p.Wish).HasMaxLength(LongestNote);
            plan.HasIndex(p => new { p.ClientId, p.Week }).IsUnique();
            plan.HasIndex(p => new { p.PracticeId, p.Week });
            plan.HasOne<Client>().WithMany().HasForeignKey(p => p.ClientId);
        }
    }
}

public enum PlanState
{
    /// <summary>Hers alone.</summary>
    Draft,

    /// <summary>With the client, or on its way at the client's next working time.</summary>
    Sent,

    /// <summary>The client wants something else.</summary>
    ChangeAsked,

    Confirmed,

    /// <summary>Confirmed, and changed since; to be sent again.</summary>
    Changed,

    /// <summary>No plan for this client this week.</summary>
    Skipped,
}

/// <summary>A card in a week's plan. The order is the board's.</summary>
public sealed class PlanItem : IJournaled, IBelongsToClient
{
    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    public required Guid TaskId { get; init; }

    /// <summary>Whole minutes planned for it this week; 0 when nobody estimated the card.</summary>
    public required int Minutes { get; set; }

    /// <summary>Who took it out after the client had seen it; null while it is in.</summary>
    public Guid? OutById { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<PlanItem>
    {
        public void Configure(EntityTypeBuilder<PlanItem> item)
        {
            item.ToTable("PlanItems");
            item.HasIndex(i => new { i.PlanId, i.TaskId }).IsUnique();
            item.HasIndex(i => i.TaskId);
            item.HasOne<WeeklyPlan>().WithMany().HasForeignKey(i => i.PlanId);
        }
    }
}
