using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VaBot.Channels.Teams;

/// <summary>How far a reply of several messages came before it had to stop; the next try goes on from there.</summary>
public sealed class TeamsProgress
{
    public long Id { get; init; }

    /// <summary>The outbox key.</summary>
    public required string Key { get; init; }

    /// <summary>Messages that arrived.</summary>
    public required int Pages { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<TeamsProgress>
    {
        public void Configure(EntityTypeBuilder<TeamsProgress> progress)
        {
            progress.ToTable("TeamsProgress");
            progress.Property(p => p.Key).HasMaxLength(250);
            progress.HasIndex(p => p.Key);
        }
    }
}
