using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.Channels.Slack.Newcomers;

/// <summary>An account the bot has met and has not asked Slack about yet.</summary>
public sealed class SlackNewcomer
{
    public required Guid Id { get; init; }

    public required string Workspace { get; init; }

    public required string UserId { get; init; }

    public required Instant MetAt { get; init; }

    /// <summary>When Slack is to be asked, or asked again.</summary>
    public required Instant DueAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<SlackNewcomer>
    {
        public void Configure(EntityTypeBuilder<SlackNewcomer> newcomer)
        {
            newcomer.ToTable("SlackNewcomers");
            newcomer.Property(n => n.Workspace).HasMaxLength(100);
            newcomer.Property(n => n.UserId).HasMaxLength(100);
            newcomer.HasIndex(n => n.DueAt);
        }
    }
}
