using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace VaBot.Data;

/// <summary>SQLite connections for a library that writes beside us: their transactions wait in the same line as <see cref="SqliteDatabase"/>'s saves.
/// SQLite has one writer, and whoever meets another inside it sleeps before trying again.</summary>
public sealed class SqliteInLine(SqliteLine line) : DbProviderFactory
{
    public override DbConnection CreateConnection() => new Connection(line);

    public override DbCommand CreateCommand() => new SqliteCommand();

    public override DbParameter CreateParameter() => new SqliteParameter();

    /// <summary>Has the place from the beginning of a transaction until it is closed.</summary>
    private sealed class Connection(SqliteLine line) : SqliteConnection
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
                line.Wait();
            }

            return Begin(isolationLevel);
        }

        protected override async ValueTask<DbTransaction> BeginDbTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken)
        {
            if (!hasPlace)
            {
                await line.WaitAsync(cancellationToken);
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
                line.Release();
            }
        }
    }
}
