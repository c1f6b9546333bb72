using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using NodaTime;
using VaBot.Data;

namespace VaBot.Features.TimeEntries;

/// <summary>How an entry about to be saved changes sums: what it was goes, what it is comes.</summary>
/// <param name="TaskId">The card it is booked on; null when on none.</param>
/// <param name="Day">As in <see cref="TimeEntry.Day"/>.</param>
/// <param name="Minutes">Negative for what goes.</param>
/// <param name="Free">The part of them that is not charged for.</param>
internal sealed record WorkChange(Guid PersonId, Guid PracticeId, Guid ClientId, Guid? TaskId, LocalDate Day, Instant? StartedAt, int Minutes, int Free)
{
    public int Charged => Minutes - Free;

    /// <summary>Those of this turn, not saved yet.</summary>
    public static IReadOnlyList<WorkChange> Of(DbContext database) => [.. database.Changed<TimeEntry>().SelectMany(Of)];

    private static IEnumerable<WorkChange> Of(EntityEntry<TimeEntry> row)
    {
        var entry = row.Entity;
        if (row.State is EntityState.Modified or EntityState.Deleted)
        {
            var was = row.OriginalValues;
            var minutes = was.GetValue<int>(nameof(TimeEntry.Minutes));
            yield return new WorkChange(
                entry.PersonId,
                entry.PracticeId,
                was.GetValue<Guid>(nameof(TimeEntry.ClientId)),
                was.GetValue<Guid?>(nameof(TimeEntry.TaskId)),
                was.GetValue<LocalDate>(nameof(TimeEntry.Day)),
                was.GetValue<Instant?>(nameof(TimeEntry.StartedAt)),
                -minutes,
                was.GetValue<bool>(nameof(TimeEntry.IsFree)) ? -minutes : 0);
        }

        if (row.State is EntityState.Modified or EntityState.Added)
        {
            yield return new WorkChange(entry.PersonId, entry.PracticeId, entry.ClientId, entry.TaskId, entry.Day, entry.StartedAt, entry.Minutes, entry.IsFree ? entry.Minutes : 0);
        }
    }
}
