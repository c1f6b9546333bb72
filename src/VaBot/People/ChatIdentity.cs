using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.People;

/// <summary>One account of a person on one platform; a person may have many.</summary>
public sealed class ChatIdentity : IRemembered
{
    public required string Channel { get; init; }

    public required string Workspace { get; init; }

    public required string UserId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>How new the latest is that the platform has told of this account (<see cref="Messages.Profile.ChangedAt"/>); null while it has not said.</summary>
    public Instant? ProfileAt { get; set; }

    Guid? IRemembered.RememberedBy => null;

    IReadOnlyCollection<string>? IRemembered.Remembered => [nameof(PersonId)];

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
