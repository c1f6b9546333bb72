using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace VaBot.Data;

/// <summary>What a turn saves goes row by row to statements its connection has kept. EF by itself would write their texts anew for every save,
/// make all their parameters anew and look each up by its name, which takes longer than saving does.</summary>
internal sealed class SqliteRowBatches(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    public ModificationCommandBatch Create() => new Batch(dependencies);

    private sealed class Batch(ModificationCommandBatchFactoryDependencies dependencies) : ModificationCommandBatch
    {
        private readonly List<IReadOnlyModificationCommand> rows = [];

        private bool isMoreExpected;

        public override IReadOnlyList<IReadOnlyModificationCommand> ModificationCommands => rows;

        public override bool RequiresTransaction => rows.Count > 1;

        public override bool AreMoreBatchesExpected => isMoreExpected;

        public override bool TryAddCommand(IReadOnlyModificationCommand modificationCommand)
        {
            rows.Add(modificationCommand);
            return true;
        }

        public override void Complete(bool moreBatchesExpected) => isMoreExpected = moreBatchesExpected;

        public override void Execute(IRelationalConnection connection)
        {
            foreach (var row in rows)
            {
                if (!IsSaved(row, connection))
                {
                    AsUsual(row).Execute(connection);
                }
            }
        }

        public override async Task ExecuteAsync(IRelationalConnection connection, CancellationToken cancellationToken = default)
        {
            foreach (var row in rows)
            {
                if (!IsSaved(row, connection))
                {
                    await AsUsual(row).ExecuteAsync(connection, cancellationToken);
                }
            }
        }

        /// <returns>False for a connection that keeps nothing, and for a row of which the database makes something, an automatic number say.</returns>
        private static bool IsSaved(IReadOnlyModificationCommand row, IRelationalConnection connection)
        {
            if (connection.DbConnection is not KeepingConnection keeping || row.ColumnModifications.Any(column => column.IsRead))
            {
                return false;
            }

            try
            {
                return keeping.Save(row) == 1 ? true : throw new DbUpdateConcurrencyException($"A row of {row.TableName} has been changed or removed by somebody else.", row.Entries);
            }
            catch (SqliteException error)
            {
                throw new DbUpdateException($"A row of {row.TableName} could not be saved.", error, row.Entries);
            }
        }

        private SingularModificationCommandBatch AsUsual(IReadOnlyModificationCommand row)
        {
            var batch = new SingularModificationCommandBatch(dependencies);
            batch.TryAddCommand(row);
            batch.Complete(moreBatchesExpected: false);
            return batch;
        }
    }
}
