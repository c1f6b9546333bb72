using Microsoft.EntityFrameworkCore.Update;

namespace VaBot.Data;

/// <summary>What a turn saves goes to SQLite as one command of several statements. EF's own SQLite provider sends every row by itself,
/// because there is no network to save; but a command has its price on this side of the library too.</summary>
internal sealed class SqliteCommandBatches(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    /// <summary>A turn saves fewer rows; what saves more goes in several commands, whose texts are then few and stay compiled.</summary>
    private const int MostRows = 16;

    public ModificationCommandBatch Create() => new Batch(dependencies);

    private sealed class Batch(ModificationCommandBatchFactoryDependencies dependencies) : AffectedCountModificationCommandBatch(dependencies, MostRows);
}
