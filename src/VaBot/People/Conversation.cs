using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VaBot.Data;

namespace VaBot.People;

/// <summary>A room that belongs to a client, or a person's direct messages with the bot.</summary>
public sealed class Conversation : IJournaled, IRemembered
{
    public required string Channel { get; init; }

    public required string Place { get; init; }

    /// <summary>Whose room this is; null for direct messages.</summary>
    public Guid? ClientId { get; set; }

    /// <summary>Whose direct messages these are; null for rooms.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>Of direct messages: the account of that person, so that they go when it goes; null for rooms and where it is not known yet.</summary>
    public string? Workspace { get; set; }

    /// <inheritdoc cref="Workspace"/>
    public string? UserId { get; set; }

    Guid? IRemembered.RememberedBy => null;

    private sealed class Mapping : IEntityTypeConfiguration<Conversation>
    {
        public void Configure(EntityTypeBuilder<Conversation> conversation)
        {
            conversation.ToTable("Conversations");
            conversation.HasKey(c => new { c.Channel, c.Place });
            conversation.Property(c => c.Channel).HasMaxLength(20);
            conversation.Property(c => c.Place).HasMaxLength(300);
            conversation.Property(c => c.Workspace).HasMaxLength(100);
            conversation.Property(c => c.UserId).HasMaxLength(100);
            conversation.HasIndex(c => c.ClientId);
            conversation.HasIndex(c => c.PersonId);
            conversation.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId);
            conversation.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
        }
    }
}
