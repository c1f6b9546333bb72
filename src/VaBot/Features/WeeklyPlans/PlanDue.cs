using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.People;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Something the bot will say about a week at a time of its own. One row a thing to say, found by its due time; gone once said.</summary>
public sealed class PlanDue
{
    public required Guid Id { get; init; }

    public required PlanDueKind Kind { get; init; }

    public required Guid PracticeId { get; init; }

    /// <summary>Whose working time decides: the assistant, or the client's contact.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The client concerned; null for what is about all of an assistant's clients.</summary>
    public Guid? ClientId { get; init; }

    /// <summary>The Monday of the week that is planned.</summary>
    public required LocalDate Week { get; init; }

    public required Instant DueAt { get; set; }

    /// <summary>When the plan was shown that is not answered; counts for <see cref="PlanDueKind.RemindClient"/> only.</summary>
    public Instant? Since { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<PlanDue>
    {
        public void Configure(EntityTypeBuilder<PlanDue> due)
        {
            due.ToTable("PlanDues");
            due.HasIndex(d => d.DueAt);
            due.HasIndex(d => new { d.PersonId, d.Kind, d.Week, d.ClientId }).IsUnique();
            due.HasIndex(d => new { d.ClientId, d.Week });
            due.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId);
        }
    }
}

public enum PlanDueKind
{
    /// <summary>Friday: the assistant is asked. Whoever plans such a row sees first that she has none, and it is always for the next week not asked about;
    /// the index would not refuse a second, since it has no client.</summary>
    Ask,

    /// <summary>Sunday: she has sent nothing yet.</summary>
    AskAgain,

    /// <summary>What she put off until then.</summary>
    Snoozed,

    /// <summary>A plan that waits for the client's working time.</summary>
    Show,

    /// <summary>Monday: the client has not answered.</summary>
    RemindClient,

    /// <summary>The client has not answered the reminder either.</summary>
    TellSilence,
}
