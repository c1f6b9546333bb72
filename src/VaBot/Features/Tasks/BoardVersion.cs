using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VaBot.Data;

namespace VaBot.Features.Tasks;

/// <summary>Counts the changes of one client's board, so that a button shown on an older picture of it can be told.</summary>
public sealed class BoardVersion
{
    /// <summary>The client's id.</summary>
    public required Guid Id { get; init; }

    public required long Version { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<BoardVersion>
    {
        public void Configure(EntityTypeBuilder<BoardVersion> version) => version.ToTable("BoardVersions");
    }

    /// <summary>Counts at the one place every change passes: a command, an undo, a job.</summary>
    public sealed class Counter : SaveChangesInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (eventData.Context is { } database)
            {
                var clients = database.Changed<TaskItem>().Select(row => row.Entity.ClientId).ToHashSet();
                foreach (var client in clients)
                {
                    await CountAsync(database, client, cancellationToken);
                }
            }

            return result;
        }

        private static async Task CountAsync(DbContext database, Guid client, CancellationToken cancellationToken)
        {
            if (await database.FindAsync<BoardVersion>([client], cancellationToken) is { } board)
            {
                board.Version++;
            }
            else
            {
                database.Add(new BoardVersion { Id = client, Version = 1 });
            }
        }
    }
}
