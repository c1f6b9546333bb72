using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Languages;
using VaBot.People;

namespace VaBot.Features.Notices;

/// <summary>One change on a board that one person of the other side has yet to hear of. Gone once told.</summary>
public sealed class Notice : IBelongsToClient
{
    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>Who is to hear of it.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Who did it.</summary>
    public required Guid ById { get; init; }

    /// <summary>The turn that did it: taken back before anybody heard, it is not worth telling.</summary>
    public required Guid ChangeId { get; init; }

    /// <summary>The card it is about; null when it is about none that is known.</summary>
    public required Guid? TaskId { get; init; }

    /// <summary>The platform it was done on, which is where to tell it if possible.</summary>
    public required string Channel { get; init; }

    public required Intent Intent { get; init; }

    /// <summary>The card's title then.</summary>
    public required string Subject { get; init; }

    public required Instant At { get; init; }

    /// <summary>When to tell; the same for all that one person is to hear of one client.</summary>
    public required Instant DueAt { get; set; }

    /// <summary>The cards that fitted this week before the first change, by id with blanks between; kept for the assistant only.</summary>
    public required string? FittedBefore { get; init; }

    /// <summary>A change of a card, told by how the card is now.</summary>
    public bool IsOfBoard => AboutBoard(Intent);

    /// <summary>A client's answer to a plan.</summary>
    public bool IsOfPlan => AboutPlan(Intent);

    /// <summary>Whether the other side hears of it at all.</summary>
    public static bool IsNews(Intent intent) => AboutBoard(intent) || AboutPlan(intent) || intent is Intent.SettingsAway or Intent.SettingsBack;

    public static bool AboutBoard(Intent intent) => intent.ToString().StartsWith("Task", StringComparison.Ordinal);

    private static bool AboutPlan(Intent intent) => intent is Intent.PlanConfirm or Intent.PlanChange or Intent.PlanAgree;

    private sealed class Mapping : IEntityTypeConfiguration<Notice>
    {
        public void Configure(EntityTypeBuilder<Notice> notice)
        {
            notice.ToTable("Notices");
            notice.Property(n => n.Channel).HasMaxLength(20);
            notice.Property(n => n.Subject).HasMaxLength(300);
            notice.HasIndex(n => n.DueAt);
            notice.HasIndex(n => new { n.PersonId, n.ClientId });
            notice.HasIndex(n => n.ChangeId);
            notice.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
        }
    }
}
