using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VaBot.Data;

namespace VaBot.People;

/// <summary>A row that turns remember from one to the next, because it is asked for in all of them and seldom changes.
/// Change such rows through the tracker only: what <c>ExecuteUpdate</c> changes, or somebody by hand, is noticed at the next start.</summary>
public interface IRemembered
{
    /// <summary>The practice whose turns remember it; null when the row does not say: then everybody's.</summary>
    Guid? RememberedBy { get; }

    /// <summary>What turns remember of it; a change of other properties goes unmarked. Null for all of it.</summary>
    IReadOnlyCollection<string>? Remembered => null;
}

/// <summary>A mark that is another after every change of a remembered row, saved with the change. What was read under a mark
/// is still so while the mark is the same, in every process on the database.</summary>
public sealed class Revision
{
    /// <summary>The id of the mark of what every practice remembers.</summary>
    public static readonly Guid Everybody = new("7b9c1b52-6a3e-4d0e-9a55-65766572796f");

    /// <summary>The practice, or <see cref="Everybody"/>.</summary>
    public required Guid Id { get; init; }

    /// <summary>Never the same twice. No counter: two changes of different practices at the same time need not wait for each other's number.</summary>
    public required Guid Mark { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Revision>
    {
        public void Configure(EntityTypeBuilder<Revision> revision)
        {
            revision.ToTable("Revisions");
            revision.HasData(new Revision { Id = Everybody, Mark = Everybody });
        }
    }

    /// <summary>Marks at the one place every change passes: a command, an undo, a job.</summary>
    public sealed class Marker : SaveChangesInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (eventData.Context is { } database)
            {
                foreach (var id in database.Changed<IRemembered>().Where(IsRemembered).Select(row => row.Entity.RememberedBy ?? Everybody).ToHashSet())
                {
                    await MarkAsync(database, id, cancellationToken);
                }
            }

            return result;
        }

        private static bool IsRemembered(EntityEntry<IRemembered> row) =>
            row.State != EntityState.Modified || row.Entity.Remembered is not { } parts || parts.Any(part => row.Property(part).IsModified);

        private static async Task MarkAsync(DbContext database, Guid id, CancellationToken cancellationToken)
        {
            if (await database.FindAsync<Revision>([id], cancellationToken) is { } revision)
            {
                revision.Mark = Guid.CreateVersion7();
            }
            else
            {
                database.Add(new Revision { Id = id, Mark = Guid.CreateVersion7() });
            }
        }
    }
}
