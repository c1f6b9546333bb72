using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VaBot.Data;

namespace VaBot.Turns;

/// <summary>Whether other rows hold on to one: what has been built upon (time on a card, a note) must not lose the ground it stands on.</summary>
internal static class Dependents
{
    private static readonly MethodInfo AnyOfType = typeof(Dependents).GetMethod(nameof(AnyOfTypeAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Rows that this turn lets go of, not saved yet, do not count.</summary>
    public static async Task<bool> AnyAsync(Database database, IEntityType type, Guid id, CancellationToken cancellationToken)
    {
        foreach (var key in type.GetReferencingForeignKeys().Where(key => typeof(IJournaled).IsAssignableFrom(key.DeclaringEntityType.ClrType)))
        {
            var any = (Task<bool>)AnyOfType.MakeGenericMethod(key.DeclaringEntityType.ClrType).Invoke(null, [database, key.Properties[0].Name, id, cancellationToken])!;
            if (await any)
            {
                return true;
            }
        }

        return false;
    }

    private static Task<bool> AnyOfTypeAsync<T>(Database database, string property, Guid id, CancellationToken cancellationToken)
        where T : class, IJournaled
    {
        var released = database.ChangeTracker.Entries<T>()
            .Where(row => row.State == EntityState.Deleted || !Equals(row.Property(property).CurrentValue, id))
            .Select(row => row.Entity.Id)
            .ToList();
        return database.Set<T>().AnyAsync(row => EF.Property<Guid?>(row, property) == id && !released.Contains(row.Id), cancellationToken);
    }
}
