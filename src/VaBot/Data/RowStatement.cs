using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace VaBot.Data;

/// <summary>Adds, changes or removes a row of one table, with the same columns each time: compiled once, and its parameters are filled in by their place.</summary>
internal sealed class RowStatement : IDisposable
{
    private readonly EntityState state;

    private readonly Column[] columns;

    private readonly SqliteCommand command;

    /// <param name="row">The first it is for. Nothing in it is made by the database.</param>
    public RowStatement(SqliteConnection connection, IReadOnlyModificationCommand row)
    {
        command = new SqliteCommand { Connection = connection };
        state = row.EntityState;
        columns = [.. row.ColumnModifications.Select(Column.Of)];
        var written = columns.Where(column => column.IsWritten).Select(column => (Column: Quoted(column.Name), Value: Parameter())).ToList();
        var where = string.Join(" AND ", columns.Where(column => column.IsCondition).Select(column => Quoted(column.Name) + (column.IsNull ? " IS NULL" : $" = {Parameter()}")));
        command.CommandText = state switch
        {
            EntityState.Added => $"INSERT INTO {Quoted(row.TableName)} ({string.Join(", ", written.Select(one => one.Column))}) VALUES ({string.Join(", ", written.Select(one => one.Value))})",
            EntityState.Modified => $"UPDATE {Quoted(row.TableName)} SET {string.Join(", ", written.Select(one => $"{one.Column} = {one.Value}"))} WHERE {where}",
            _ => $"DELETE FROM {Quoted(row.TableName)} WHERE {where}",
        };
    }

    /// <summary>Whether a row of the same table can be saved with it.</summary>
    public bool IsFor(IReadOnlyModificationCommand row)
    {
        var others = row.ColumnModifications;
        if (row.EntityState != state || others.Count != columns.Length)
        {
            return false;
        }

        for (var place = 0; place < columns.Length; place++)
        {
            if (columns[place] != Column.Of(others[place]))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>How many rows it met: 0 when somebody else has changed or removed the row.</returns>
    public int Execute(IReadOnlyModificationCommand row, SqliteTransaction? transaction)
    {
        var place = 0;
        foreach (var column in row.ColumnModifications)
        {
            if (column.IsWrite)
            {
                command.Parameters[place++].Value = Stored(column, column.Value);
            }
        }

        foreach (var column in row.ColumnModifications)
        {
            if (column.IsCondition && column.OriginalValue is { } original)
            {
                command.Parameters[place++].Value = Stored(column, original);
            }
        }

        command.Transaction = transaction;
        return command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();

    private static object Stored(IColumnModification column, object? value) =>
        (column.TypeMapping!.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private string Parameter()
    {
        var name = $"${command.Parameters.Count}";
        command.Parameters.Add(new SqliteParameter(name, DBNull.Value));
        return name;
    }

    /// <param name="IsNull">As a condition: what nothing equals must be asked for in other words.</param>
    private readonly record struct Column(string Name, bool IsWritten, bool IsCondition, bool IsNull)
    {
        public static Column Of(IColumnModification column) =>
            new(column.ColumnName, column.IsWrite, column.IsCondition, column.IsCondition && column.OriginalValue is null);
    }
}
