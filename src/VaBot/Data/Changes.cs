using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace VaBot.Data;

public static class Changes
{
    /// <summary>Rows about to be added, changed or removed, as the tracker last saw them. For what follows every save: <see cref="Database"/> has it look once before.</summary>
    public static List<EntityEntry<T>> Changed<T>(this DbContext database)
        where T : class
    {
        var tracker = database.ChangeTracker;
        var looks = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return [.. tracker.Entries<T>().Where(row => row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)];
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = looks;
        }
    }
}
