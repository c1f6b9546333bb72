using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.Channels.Playground;

/// <summary>One line of the playground's transcript: what a person said or what the bot answered. Only ever added, so that
/// a page that knows the last number it saw can be told exactly what it missed.</summary>
public sealed class PlaygroundMessage
{
    public long Id { get; private init; }

    /// <summary>Unique for ever: the delivery it came from, so that a repeated one cannot appear twice.</summary>
    public required string Key { get; init; }

    /// <summary>A room (<c>acme</c>) or one person's direct messages (<c>dm/anna</c>).</summary>
    public required string Place { get; init; }

    /// <summary>A person of the cast, or the bot.</summary>
    public required string Author { get; init; }

    /// <summary>The one person who may see it; null when everybody in the place may.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>What a person typed; null for the bot.</summary>
    public string? Text { get; init; }

    /// <summary>What the bot answered, as <see cref="Messages.ReplyJson"/> keeps it; null for a person.</summary>
    public string? Reply { get; init; }

    /// <summary>The message whose place this one takes, where it can be seen.</summary>
    public long? Replaces { get; init; }

    public required Instant At { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<PlaygroundMessage>
    {
        public void Configure(EntityTypeBuilder<PlaygroundMessage> message)
        {
            message.ToTable("PlaygroundMessages");

            // Room for the prefixes and suffixes round the key of a delivery or of an outgoing message.
            message.Property(m => m.Key).HasMaxLength(300);
            message.Property(m => m.Place).HasMaxLength(40);
            message.Property(m => m.Author).HasMaxLength(20);
            message.Property(m => m.OnlyFor).HasMaxLength(20);
            message.HasIndex(m => m.Key).IsUnique();
            message.HasIndex(m => new { m.Place, m.Id });
        }
    }
}
