using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VaBot.People;

/// <summary>A workspace of a platform that the bot may not write in any more. Whoever can be reached elsewhere is.</summary>
public sealed class ClosedWorkspace
{
    public required string Channel { get; init; }

    public required string Workspace { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<ClosedWorkspace>
    {
        public void Configure(EntityTypeBuilder<ClosedWorkspace> closed)
        {
            closed.ToTable("ClosedWorkspaces");
            closed.HasKey(c => new { c.Channel, c.Workspace });
            closed.Property(c => c.Channel).HasMaxLength(20);
            closed.Property(c => c.Workspace).HasMaxLength(100);
        }
    }
}
