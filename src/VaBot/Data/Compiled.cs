using System.Collections.Concurrent;

namespace VaBot.Data;

/// <summary>A query of the hot path, compiled once for each of the two databases: a compiled query belongs to one model.</summary>
/// <param name="compile">Calls <c>EF.CompileAsyncQuery</c>.</param>
public sealed class Compiled<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConcurrentDictionary<Type, TQuery> made = new();

    public TQuery For(Database database) => made.GetOrAdd(database.GetType(), static (_, compile) => compile(), compile);
}
