using Microsoft.EntityFrameworkCore;

namespace VaBot.Tests.Data;

/// <summary>How a database would find the rows of a statement, in its own words.</summary>
internal static class QueryPlan
{
    public static async Task<IReadOnlyList<string>> StepsAsync(DbContext database, SqlRecorder.Statement statement)
    {
        await database.Database.OpenConnectionAsync();
        var isSqlite = database.Database.IsSqlite();
        if (!isSqlite)
        {
            // A table of ten rows is read as a whole, index or not: only where there is no other way, it still says so then.
            await database.Database.ExecuteSqlAsync($"SET enable_seqscan = off");
        }

        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = (isSqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + statement.Sql;
        foreach (var (name, value) in statement.Values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(isSqlite ? 3 : 0).Trim());
        }

        return steps;
    }

    /// <summary>SQLite: "SCAN e", "SCAN e USING COVERING INDEX …"; a constant row, a list that came as a parameter or the result of an inner query is none.
    /// PostgreSQL: "-> Seq Scan on …".</summary>
    public static bool IsWalk(string step) => step.Contains("Seq Scan on", StringComparison.Ordinal)
        || (step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Contains("CONSTANT", StringComparison.Ordinal) && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal) && !step.Contains("subquery", StringComparison.Ordinal));
}
