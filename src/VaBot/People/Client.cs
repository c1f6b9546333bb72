using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;

namespace VaBot.People;

/// <summary>Somebody a practice works for.</summary>
public sealed class Client : IArchived, IRemembered
{
    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    /// <summary>The full name, as on a report.</summary>
    public required string Name { get; set; }

    /// <summary>What people say and type.</summary>
    public required string ShortName { get; set; }

    /// <summary>Since when the practice no longer works for them: out of everybody's reach, with all that is theirs, and nothing lost.</summary>
    public Instant? ArchivedAt { get; set; }

    Guid? IRemembered.RememberedBy => PracticeId;

    private sealed class Mapping : IEntityTypeConfiguration<Client>
    {
        public void Configure(EntityTypeBuilder<Client> client)
        {
            client.ToTable("Clients");
            client.Property(c => c.Name).HasMaxLength(200);
            client.Property(c => c.ShortName).HasMaxLength(80);
            client.HasIndex(c => c.PracticeId);
            client.HasOne<Practice>().WithMany().HasForeignKey(c => c.PracticeId);
        }
    }
}

/// <summary>Everything that is one client's, and so behind that client's wall.</summary>
public interface IBelongsToClient
{
    Guid PracticeId { get; }

    Guid ClientId { get; }
}
