using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.Tasks;

/// <summary>One step of a card's checklist. Numbered by place: 1, 2, 3 in the order of <see cref="Place"/>.</summary>
public sealed class ChecklistItem : IJournaled, IBelongsToClient
{
    public const int LongestText = 200;

    /// <summary>Longer lists are cards of their own.</summary>
    public const int MostOnACard = 50;

    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    public required Guid TaskId { get; init; }

    /// <summary>Orders the list; gaps say nothing.</summary>
    public required int Place { get; init; }

    public required string Text { get; init; }

    public bool IsDone { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<ChecklistItem>
    {
        public void Configure(EntityTypeBuilder<ChecklistItem> item)
        {
            item.ToTable("ChecklistItems");
            item.Property(i => i.Text).HasMaxLength(LongestText);
            item.HasIndex(i => new { i.TaskId, i.Place });
            item.HasOne<Client>().WithMany().HasForeignKey(i => i.ClientId);
            item.HasOne<TaskItem>().WithMany().HasForeignKey(i => i.TaskId);
        }
    }
}
