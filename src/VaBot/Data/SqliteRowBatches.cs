using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace VaBot.Data;

/// <summary>What a turn saves goes row by row to statements its connection has kept. EF by itself would write their texts anew for every save,
/// make all their parameters anew and look each up by its name, which takes longer than saving does.</summary>
internal sealed class SqliteRowBatches(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    /// <summary>What jobs and the outbox save goes in commands of so many rows, whose texts are then few.</summary>
    private const int MostRows = 16;

    public ModificationCommandBatch Create() =>
        dependencies.CurrentContext.Context.Database.GetDbConnection() is KeepingConnection ? new Batch(dependencies) : new Usual(dependencies);

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
            if (!AreSaved(connection))
            {
                foreach (var batch in AsUsual())
                {
                    batch.Execute(connection);
                }
            }
        }

        public override async Task ExecuteAsync(IRelationalConnection connection, CancellationToken cancellationToken = default)
        {
            if (!AreSaved(connection))
            {
                foreach (var batch in AsUsual())
                {
                    await batch.ExecuteAsync(connection, cancellationToken);
                }
            }
        }

        /// <returns>False when the database makes something of a row, an automatic number say.</returns>
        private bool AreSaved(IRelationalConnection connection)
        {
            if (rows.Exists(row => row.ColumnModifications.Any(column => column.IsRead)))
            {
                return false;
            }

            var keeping = (KeepingConnection)connection.DbConnection;
            rows.ForEach(row => Save(row, keeping));
            return true;
        }

        private static void Save(IReadOnlyModificationCommand row, KeepingConnection keeping)
        {
            try
            {
                if (keeping.Save(row) != 1)
                {
                    throw new DbUpdateConcurrencyException($"A row of {row.TableName} has been changed or removed by somebody else.", row.Entries);
                }
            }
            catch (SqliteException error)
            {
                throw new DbUpdateException($"A row of {row.TableName} could not be saved.", error, row.Entries);
            }
        }

        /// <summary>As EF's own SQLite provider does it: every row by itself.</summary>
        private IEnumerable<ModificationCommandBatch> AsUsual()
        {
            foreach (var row in rows)
            {
                var batch = new SingularModificationCommandBatch(dependencies);
                batch.TryAddCommand(row);
                batch.Complete(moreBatchesExpected: false);
                yield return batch;
            }
        }
    }

    /// <summary>Several rows in one command: there is no network to save, but a command has its price on this side of the library too.</summary>
    private sealed class Usual(ModificationCommandBatchFactoryDependencies dependencies) : AffectedCountModificationCommandBatch(dependencies, MostRows);
}
