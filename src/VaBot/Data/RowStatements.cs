using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Update;

namespace VaBot.Data;

/// <summary>What a connection keeps for saving rows: of each table a statement for every way its rows are saved in.</summary>
internal sealed class RowStatements(SqliteConnection connection)
{
    /// <summary>Rows of a table are saved in fewer ways: whole, and by what commands change of them.</summary>
    public const int MostOfTable = 40;

    private readonly Dictionary<string, List<RowStatement>> kept = [];

    public int KeptFor(string table) => kept.GetValueOrDefault(table)?.Count ?? 0;

    /// <param name="row">Nothing in it is made by the database.</param>
    /// <returns>How many rows it met.</returns>
    public int Save(IReadOnlyModificationCommand row, SqliteTransaction? transaction)
    {
        if (!kept.TryGetValue(row.TableName, out var ofTable))
        {
            kept[row.TableName] = ofTable = [];
        }

        var statement = StatementFor(row, ofTable);
        try
        {
            return statement.Execute(row, transaction);
        }
        catch (SqliteException)
        {
            // What failed is compiled anew the next time.
            ofTable.Remove(statement);
            statement.Dispose();
            throw;
        }
    }

    public void Forget()
    {
        foreach (var ofTable in kept.Values)
        {
            Forget(ofTable);
        }
    }

    private static void Forget(List<RowStatement> statements)
    {
        foreach (var statement in statements)
        {
            statement.Dispose();
        }

        statements.Clear();
    }

    private RowStatement StatementFor(IReadOnlyModificationCommand row, List<RowStatement> ofTable)
    {
        foreach (var known in ofTable)
        {
            if (known.IsFor(row))
            {
                return known;
            }
        }

        if (ofTable.Count == MostOfTable)
        {
            Forget(ofTable);
        }

        var statement = new RowStatement(connection, row);
        ofTable.Add(statement);
        return statement;
    }
}
