using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VaBot.People;

/// <summary>One account of a person on one platform; a person may have many.</summary>
public sealed class ChatIdentity : IRemembered
{
    public required string Channel { get; init; }

    public required string Workspace { get; init; }

    public required string UserId { get; init; }

    public required Guid PersonId { get; init; }

    Guid? IRemembered.RememberedBy => null;

    private sealed class Mapping : IEntityTypeConfiguration<ChatIdentity>
    {
        public void Configure(EntityTypeBuilder<ChatIdentity> identity)
        {
            identity.ToTable("ChatIdentities");
            identity.HasKey(i => new { i.Channel, i.Workspace, i.UserId });
            identity.Property(i => i.Channel).HasMaxLength(20);
            identity.Property(i => i.Workspace).HasMaxLength(100);
            identity.Property(i => i.UserId).HasMaxLength(100);
            identity.HasIndex(i => i.PersonId);
            identity.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId);
        }
    }
}
