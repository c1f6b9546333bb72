using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.Contracts;

/// <summary>A change of what a client pays, put to the client. The contract is changed once it is agreed, and not before.</summary>
public sealed class Proposal : IJournaled, IBelongsToClient
{
    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>Who put it to the client.</summary>
    public required Guid ById { get; init; }

    public required Instant At { get; init; }

    /// <summary>The day from which it counts, if it is agreed in time.</summary>
    public required LocalDate From { get; set; }

    /// <summary>See <see cref="ProposedChange"/>.</summary>
    public required string Changes { get; init; }

    public ProposalState State { get; set; }

    /// <summary>Who of the client said yes or no; null while nobody has.</summary>
    public Guid? AnsweredById { get; set; }

    public Instant? AnsweredAt { get; set; }

    /// <summary>When the client is to be asked or, once there is an answer, the assistant told; null when that is done.</summary>
    public Instant? DueAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Proposal>
    {
        public void Configure(EntityTypeBuilder<Proposal> proposal)
        {
            proposal.ToTable("Proposals");
            proposal.HasIndex(p => new { p.ClientId, p.At });
            proposal.HasIndex(p => p.DueAt).HasFilter("\"DueAt\" IS NOT NULL");
            proposal.Property(p => p.DueAt).HasAnnotation(IJournaled.Bookkeeping, true);
            proposal.HasOne<Client>().WithMany().HasForeignKey(p => p.ClientId);
        }
    }
}

public enum ProposalState
{
    /// <summary>The client is asked, or will be at the beginning of their working time.</summary>
    Open,

    Agreed,
    Declined,

    /// <summary>Another proposal took its place.</summary>
    Replaced,

    /// <summary>Nobody of the client is known to the bot, so the assistant answers for the agreement.</summary>
    Unasked,
}
