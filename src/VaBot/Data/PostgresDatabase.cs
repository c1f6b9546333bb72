using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace VaBot.Data;

/// <summary>PostgreSQL: several processes may share it; a practice is held by a lock of the transaction.</summary>
public sealed class PostgresDatabase(DbContextOptions<PostgresDatabase> options) : Database(options)
{
    public static void Configure(DbContextOptionsBuilder options, string connectionString) => options.UseNpgsql(connectionString);

    /// <summary>No more than leave room for turns on the connections.</summary>
    public override int HoldsAtOnce => Math.Clamp(Environment.ProcessorCount, 1, 4);

    public override async Task<IHold> HoldAsync(Guid subject, CancellationToken cancellationToken)
    {
        var transaction = await Database.BeginTransactionAsync(cancellationToken);
        try
        {
            var key = BitConverter.ToInt64(subject.ToByteArray(), 8);
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({key})", cancellationToken);
            return new Hold(transaction);
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    public override Task BackUpAsync(string file, CancellationToken cancellationToken) =>
        throw new NotSupportedException("PostgreSQL is backed up with its own tool: pg_dump --format=custom --file=FILE DATABASE.");

    private sealed class Hold(IDbContextTransaction transaction) : IHold
    {
        public Task KeepAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }
}
