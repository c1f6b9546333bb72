using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VaBot.Tests.Data;

/// <summary>Remembers what was asked of the database, with the values it was asked with.</summary>
public sealed class SqlRecorder : DbCommandInterceptor
{
    private readonly List<Statement> statements = [];

    public IReadOnlyList<Statement> Statements
    {
        get
        {
            lock (statements)
            {
                return [.. statements];
            }
        }
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Remember(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Remember(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    private void Remember(DbCommand command)
    {
        lock (statements)
        {
            statements.Add(new Statement(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
        }
    }

    public sealed record Statement(string Sql, IReadOnlyList<(string Name, object? Value)> Values);
}
