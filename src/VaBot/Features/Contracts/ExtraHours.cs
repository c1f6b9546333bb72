using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.Contracts;

/// <summary>Hours a client wants on top of a month's package, at a price both saw; they count once the assistant has said yes.</summary>
public sealed class ExtraHours : ILocked, IBelongsToClient
{
    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>The month they are for, by its first day.</summary>
    public required LocalDate Month { get; init; }

    public required int Minutes { get; init; }

    /// <summary>Of all of them, in the contract's currency.</summary>
    public required decimal Price { get; init; }

    public required Guid AskedById { get; init; }

    public required Instant AskedAt { get; init; }

    /// <summary>Null while the assistant has not said yes.</summary>
    public Guid? ConfirmedById { get; set; }

    /// <summary>Local to the assistant.</summary>
    public LocalDate? AgreedOn { get; set; }

    /// <summary>Whether their month is approved: then no undo takes them away, and no redo brings them back.</summary>
    public bool IsClosed { get; set; }

    bool ILocked.IsLocked => IsClosed;

    private sealed class Mapping : IEntityTypeConfiguration<ExtraHours>
    {
        public void Configure(EntityTypeBuilder<ExtraHours> extra)
        {
            extra.ToTable("ExtraHours");
            extra.Property(e => e.Price).HasPrecision(18, 3);
            extra.HasIndex(e => new { e.ClientId, e.Month });
            extra.HasOne<Client>().WithMany().HasForeignKey(e => e.ClientId);
        }
    }
}
