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

/// <summary>A room that belongs to a client, or a person's direct messages with the bot.</summary>
public sealed class Conversation : IRemembered
{
    public required string Channel { get; init; }

    public required string Place { get; init; }

    /// <summary>Whose room this is; null for direct messages.</summary>
    public Guid? ClientId { get; set; }

    /// <summary>Whose direct messages these are; null for rooms.</summary>
    public Guid? PersonId { get; set; }

    Guid? IRemembered.RememberedBy => null;

    private sealed class Mapping : IEntityTypeConfiguration<Conversation>
    {
        public void Configure(EntityTypeBuilder<Conversation> conversation)
        {
            conversation.ToTable("Conversations");
            conversation.HasKey(c => new { c.Channel, c.Place });
            conversation.Property(c => c.Channel).HasMaxLength(20);
            conversation.Property(c => c.Place).HasMaxLength(300);
            conversation.HasIndex(c => c.ClientId);
            conversation.HasIndex(c => c.PersonId);
            conversation.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId);
            conversation.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
        }
    }
}
