using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VaBot.Data;

namespace VaBot.People;

/// <summary>An assistant's business.</summary>
public sealed class Practice : IJournaled
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Home currency, ISO 4217.</summary>
    public required string Currency { get; set; }

    /// <summary>IANA zone.</summary>
    public required string Zone { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Practice>
    {
        public void Configure(EntityTypeBuilder<Practice> practice)
        {
            practice.ToTable("Practices");
            practice.Property(p => p.Name).HasMaxLength(200);
            practice.Property(p => p.Currency).HasMaxLength(3);
            practice.Property(p => p.Zone).HasMaxLength(60);
        }
    }
}
