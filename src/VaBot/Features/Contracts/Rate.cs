using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.Contracts;

/// <summary>What an hour of a service costs from a day on. A raise is a new row: the past keeps its rate.</summary>
public sealed class Rate : ILocked, IBelongsToClient
{
    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>As in <c>TaskItem.Service</c>; null is the rate of all other work.</summary>
    public required string? Service { get; init; }

    /// <summary>An hour, in the contract's currency.</summary>
    public required decimal Hourly { get; set; }

    public required LocalDate From { get; init; }

    /// <summary>Whether an approved report was counted by it: then no undo takes it away.</summary>
    public bool IsUsed { get; set; }

    bool ILocked.IsLocked => IsUsed;

    private sealed class Mapping : IEntityTypeConfiguration<Rate>
    {
        public void Configure(EntityTypeBuilder<Rate> rate)
        {
            rate.ToTable("Rates");
            rate.Property(r => r.Service).HasMaxLength(80);
            rate.Property(r => r.Hourly).HasPrecision(18, 3);
            rate.HasIndex(r => new { r.ClientId, r.Service, r.From });
            rate.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId);
        }
    }
}
