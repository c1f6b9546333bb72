using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.Channels.Slack.Windows;

/// <summary>A person's Home in a workspace, since they opened it.</summary>
public sealed class SlackHome
{
    public required string Team { get; init; }

    public required string UserId { get; init; }

    /// <summary>Whose account this is, with the workspace they come from.</summary>
    public required string Workspace { get; set; }

    /// <summary>From 1.</summary>
    public int Page { get; set; } = 1;

    public required Instant OpenedAt { get; set; }

    /// <summary>What it shows was true then; null when it is to be painted anew.</summary>
    public Instant? ShownAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<SlackHome>
    {
        public void Configure(EntityTypeBuilder<SlackHome> home)
        {
            home.ToTable("SlackHomes");
            home.HasKey(h => new { h.Team, h.UserId });
            home.Property(h => h.Team).HasMaxLength(40);
            home.Property(h => h.UserId).HasMaxLength(40);
            home.Property(h => h.Workspace).HasMaxLength(40);
            home.HasIndex(h => h.OpenedAt);
        }
    }
}
