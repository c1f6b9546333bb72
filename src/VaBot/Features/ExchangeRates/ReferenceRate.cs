using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.Features.ExchangeRates;

/// <summary>What the European Central Bank published for one currency on one day. For information: nobody is charged by it.</summary>
public sealed class ReferenceRate
{
    public required LocalDate Day { get; init; }

    /// <summary>ISO 4217; never EUR.</summary>
    public required string Currency { get; init; }

    /// <summary>How many of it are one euro.</summary>
    public required decimal PerEuro { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<ReferenceRate>
    {
        public void Configure(EntityTypeBuilder<ReferenceRate> rate)
        {
            rate.ToTable("ReferenceRates");
            rate.HasKey(r => new { r.Day, r.Currency });
            rate.Property(r => r.Currency).HasMaxLength(3);
            rate.Property(r => r.PerEuro).HasPrecision(18, 6);
        }
    }
}
