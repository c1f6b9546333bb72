using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.Channels.Teams;

/// <summary>What it takes to write into a conversation first (Bot Framework: a conversation reference), as the last activity from there said it.</summary>
public sealed class TeamsReference
{
    /// <summary>As <see cref="Messages.Address.Place"/> writes a conversation.</summary>
    public required string Place { get; init; }

    public required string Tenant { get; set; }

    /// <summary>The registration that is spoken to there; empty for an emulator's.</summary>
    public required string AppId { get; set; }

    /// <summary>The bot's account there.</summary>
    public required string BotId { get; set; }

    public required string ServiceUrl { get; set; }

    public required bool IsDirect { get; set; }

    /// <summary>Since when the bot may not write there; null while it may, and again from the next activity on.</summary>
    public Instant? GoneAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<TeamsReference>
    {
        public void Configure(EntityTypeBuilder<TeamsReference> reference)
        {
            reference.ToTable("TeamsReferences");
            reference.HasKey(r => r.Place);
            reference.Property(r => r.Place).HasMaxLength(300);
            reference.Property(r => r.Tenant).HasMaxLength(100);
            reference.Property(r => r.AppId).HasMaxLength(100);
            reference.Property(r => r.BotId).HasMaxLength(100);
            reference.Property(r => r.ServiceUrl).HasMaxLength(500);
        }
    }
}
