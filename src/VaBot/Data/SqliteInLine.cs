using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace VaBot.Data;

/// <summary>SQLite connections for a library that writes beside us: their transactions wait in the same line as <see cref="SqliteDatabase"/>'s saves.
/// SQLite has one writer, and whoever meets another inside it sleeps before trying again.</summary>
/// <param name="writer">The line's one place, from <see cref="SqliteLine"/>.</param>
public sealed class SqliteInLine(SemaphoreSlim writer) : DbProviderFactory
{
    public override DbConnection CreateConnection() => new Connection(writer);

    public override DbCommand CreateCommand() => new SqliteCommand();

    public override DbParameter CreateParameter() => new SqliteParameter();

    /// <summary>Has the place from the beginning of a transaction until it is closed.</summary>
    private sealed class Connection(SemaphoreSlim writer) : SqliteConnection
    {
        private bool hasPlace;

        public override void Close()
        {
            base.Close();
            Leave();
        }

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel)
        {
            if (!hasPlace)
            {
                writer.Wait();
            }

            return Begin(isolationLevel);
        }

        protected override async ValueTask<DbTransaction> BeginDbTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken)
        {
            if (!hasPlace)
            {
                await writer.WaitAsync(cancellationToken);
            }

            return Begin(isolationLevel);
        }

        private DbTransaction Begin(IsolationLevel isolationLevel)
        {
            hasPlace = true;
            try
            {
                return base.BeginDbTransaction(isolationLevel);
            }
            catch
            {
                Leave();
                throw;
            }
        }

        private void Leave()
        {
            if (hasPlace)
            {
                hasPlace = false;
                writer.Release();
            }
        }
    }
}
