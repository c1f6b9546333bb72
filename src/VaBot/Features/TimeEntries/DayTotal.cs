using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.TimeEntries;

/// <summary>What one person worked for one client on one local day: always the sum of those entries. Answers add up days, so that
/// an answer costs the same however many entries there are.</summary>
public sealed class DayTotal : IBelongsToClient, IMadeByPerson
{
    public required Guid PersonId { get; init; }

    public required LocalDate Day { get; init; }

    public required Guid ClientId { get; init; }

    public required Guid PracticeId { get; init; }

    /// <summary>Whole minutes; 0 when the entries have gone again.</summary>
    public int Minutes { get; set; }

    /// <summary>The part of <see cref="Minutes"/> that is not charged for.</summary>
    public int FreeMinutes { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<DayTotal>
    {
        public void Configure(EntityTypeBuilder<DayTotal> total)
        {
            total.ToTable("DayTotals");
            total.HasKey(t => new { t.PersonId, t.Day, t.ClientId });
            total.HasIndex(t => new { t.ClientId, t.Day });

            // Whoever changes entries holds their practice, so two never add to the same total; should that ever fail, the second save does.
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
                foreach (var day in WorkChange.Of(database).GroupBy(change => new Work(change.PersonId, change.Day, change.ClientId, change.PracticeId)))
                {
                    await AddAsync(database, day.Key, day.Sum(change => change.Minutes), day.Sum(change => change.Free), cancellationToken);
                }
            }

            return result;
        }

        private static async Task AddAsync(DbContext database, Work work, int minutes, int free, CancellationToken cancellationToken)
        {
            if (minutes == 0 && free == 0)
            {
                return;
            }

            var total = await database.FindAsync<DayTotal>([work.Person, work.Day, work.Client], cancellationToken);
            if (total is null)
            {
                total = new DayTotal { PersonId = work.Person, Day = work.Day, ClientId = work.Client, PracticeId = work.Practice };
                database.Add(total);
            }

            total.Minutes += minutes;
            total.FreeMinutes += free;
        }

        private sealed record Work(Guid Person, LocalDate Day, Guid Client, Guid Practice);
    }
}
