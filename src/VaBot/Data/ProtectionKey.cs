using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.Data;

/// <summary>A key of ASP.NET Data Protection, with which what is secret in other tables is encrypted. Kept here so that every process has it, and a
/// backup of the database has it too.</summary>
public sealed class ProtectionKey
{
    public required Guid Id { get; init; }

    /// <summary>As the framework calls it.</summary>
    public required string Name { get; init; }

    public required string Xml { get; init; }

    public required Instant At { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<ProtectionKey>
    {
        public void Configure(EntityTypeBuilder<ProtectionKey> key)
        {
            key.ToTable("ProtectionKeys");
            key.Property(k => k.Name).HasMaxLength(200);
        }
    }
}
