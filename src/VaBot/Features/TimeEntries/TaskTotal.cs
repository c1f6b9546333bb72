using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.TimeEntries;

/// <summary>What everybody has worked on one card: always the sum of its entries, so that a board shows it without adding up.</summary>
/// <remarks>A row of its own, because logging time on a card is no change of the board.</remarks>
public sealed class TaskTotal : IBelongsToClient
{
    /// <summary>The card's id.</summary>
    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>Whole minutes; 0 when the entries have gone again.</summary>
    public int Minutes { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<TaskTotal>
    {
        public void Configure(EntityTypeBuilder<TaskTotal> total)
        {
            total.ToTable("TaskTotals");

            // As for a day: holding the practice keeps two apart, and should that ever fail, the second save does.
            total.Property(t => t.Minutes).IsConcurrencyToken();
        }
    }

    /// <summary>Adds up at the one place every change passes: a command, an undo, a job.</summary>
    public sealed class Keeper : SaveChangesInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (eventData.Context is { } database)
            {
                foreach (var (task, minutes) in Changes(database))
                {
                    await AddAsync(database, task, minutes, cancellationToken);
                }
            }

            return result;
        }

        private static async Task AddAsync(DbContext database, EntryOn task, int minutes, CancellationToken cancellationToken)
        {
            var total = await database.FindAsync<TaskTotal>([task.Id], cancellationToken);
            if (total is null)
            {
                total = new TaskTotal { Id = task.Id, PracticeId = task.Practice, ClientId = task.Client };
                database.Add(total);
            }

            total.Minutes += minutes;
        }
    }

    /// <summary>How the entries of this turn, not saved yet, change the totals of cards.</summary>
    public static IReadOnlyList<(EntryOn Task, int Minutes)> Changes(DbContext database) =>
    [
        .. WorkChange.Of(database)
            .Where(change => change.TaskId is not null)
            .GroupBy(change => new EntryOn(change.TaskId!.Value, change.ClientId, change.PracticeId), change => change.Minutes)
            .Select(task => (task.Key, task.Sum()))
            .Where(task => task.Item2 != 0),
    ];
}

/// <summary>A card that time was booked on.</summary>
public sealed record EntryOn(Guid Id, Guid Client, Guid Practice);
