using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace VaBot.Data;

public static class Changes
{
    /// <summary>Rows of one kind about to be added, changed or removed. Every turn asks for several kinds, so it looks at the rows of this kind alone,
    /// where the tracker by itself would compare all it holds each time.</summary>
    public static List<EntityEntry<T>> Changed<T>(this DbContext database)
        where T : class
    {
        var tracker = database.ChangeTracker;
        var looks = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return [.. tracker.Entries<T>().Where(IsChanged)];
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = looks;
        }
    }

    private static bool IsChanged(EntityEntry row)
    {
        if (row.State is EntityState.Unchanged or EntityState.Modified)
        {
            row.DetectChanges();
        }

        return row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
    }
}
