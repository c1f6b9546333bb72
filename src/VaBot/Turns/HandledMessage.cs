using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.Turns;

/// <summary>The inbox mark: this delivery was done, and this is how it was answered. Saved with the work or not at all.</summary>
public sealed class HandledMessage
{
    public required string Key { get; init; }

    public required Instant At { get; init; }

    /// <summary>See <see cref="Messages.ReplyJson"/>.</summary>
    public required string Reply { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<HandledMessage>
    {
        public void Configure(EntityTypeBuilder<HandledMessage> handled)
        {
            handled.ToTable("HandledMessages");
            handled.HasKey(h => h.Key);
            handled.Property(h => h.Key).HasMaxLength(200);
            handled.HasIndex(h => h.At);
        }
    }
}
