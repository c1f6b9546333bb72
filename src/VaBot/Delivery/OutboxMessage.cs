using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.Delivery;

/// <summary>A message on its way to another place than the answer. Its unique key is the ledger: whoever enqueues it twice, it exists once, until it is forgotten long after its end.</summary>
public sealed class OutboxMessage
{
    /// <summary>Given by the database: messages of one place leave in the order they were written.</summary>
    public long Id { get; init; }

    /// <summary>What this message is, and no other that is kept: <c>plan-prompt/{person}/2026-W48</c>.</summary>
    public required string Key { get; init; }

    public required string Channel { get; init; }

    public required string Place { get; init; }

    /// <summary>See <see cref="Messages.ReplyJson"/>.</summary>
    public required string Reply { get; init; }

    /// <summary>The key of the message sent before whose place this one takes; null for a message of its own.</summary>
    public string? Replaces { get; init; }

    /// <summary>What the platform calls the messages of it that have arrived (<see cref="Messages.SendResult.Ids"/>), apart by spaces; null while none has, or none has a name.</summary>
    public string? SentAs { get; set; }

    public required Instant CreatedAt { get; init; }

    /// <summary>After this it is of no use: dropped, and the log says so.</summary>
    public required Instant NotAfter { get; set; }

    public OutboxState State { get; set; } = OutboxState.Waiting;

    /// <summary>Not tried before this.</summary>
    public required Instant DueAt { get; set; }

    /// <summary>Tries begun. Changes with every lease, so it tells whose outcome counts.</summary>
    public int Attempts { get; set; }

    /// <summary>Somebody is sending it until then; after that it may be taken over.</summary>
    public Instant? LeaseUntil { get; set; }

    /// <summary>A try began whose outcome nobody has written down.</summary>
    public bool IsUnclear { get; set; }

    public Instant? EndedAt { get; set; }

    /// <summary>Why the last try failed: a constant word, never contents.</summary>
    public string? Reason { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<OutboxMessage>
    {
        public void Configure(EntityTypeBuilder<OutboxMessage> message)
        {
            message.ToTable("OutboxMessages");
            message.Property(m => m.Key).HasMaxLength(250);
            message.Property(m => m.Replaces).HasMaxLength(250);
            message.Property(m => m.Channel).HasMaxLength(20);
            message.Property(m => m.Place).HasMaxLength(600);
            message.Property(m => m.Reason).HasMaxLength(80);
            message.Property(m => m.Attempts).IsConcurrencyToken();
            message.HasIndex(m => m.Key).IsUnique();
            message.HasIndex(m => new { m.State, m.DueAt });
            message.HasIndex(m => new { m.State, m.Channel, m.Place, m.Id });
        }
    }
}

public static class OutboxMessages
{
    /// <summary>Of what waits, the message written first in each place. Those behind it wait for it, whatever time of their own they have.</summary>
    public static IQueryable<OutboxMessage> FirstOfPlace(this IQueryable<OutboxMessage> messages) => messages.Where(
        message => message.State == OutboxState.Waiting
            && !messages.Any(earlier => earlier.State == OutboxState.Waiting && earlier.Channel == message.Channel && earlier.Place == message.Place && earlier.Id < message.Id));
}

public enum OutboxState
{
    Waiting,
    Sent,

    /// <summary>Too late, refused by the platform, or tried too often.</summary>
    Dropped,
}
