using Microsoft.Data.Sqlite;

namespace VaBot.Benchmarks.Log;

/// <summary>Gives the demo practice a long past: what years of logging would have left, written without the bot.</summary>
public static class Filling
{
    private const string Past = """
        PRAGMA synchronous=OFF;
        CREATE TEMP TABLE Past AS
        WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < $entries)
        SELECT n, upper(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' || substr(h, 17, 4) || '-' || substr(h, 21, 12)) AS Id,
               date('now', 'start of month', '-' || (1 + n % 3650) || ' days') AS Day,
               (unixepoch('now', 'start of month') - (1 + n % 3650) * 86400) * 1000 AS At
        FROM (SELECT n, hex(randomblob(16)) AS h FROM numbers);
        BEGIN;
        """;

    private const string Totals = """
        INSERT INTO DayTotals (PersonId, Day, ClientId, PracticeId, Minutes)
        SELECT PersonId, Day, ClientId, PracticeId, sum(Minutes) FROM TimeEntries WHERE Day < date('now', 'start of month') GROUP BY PersonId, Day, ClientId, PracticeId;
        COMMIT;
        PRAGMA wal_checkpoint(TRUNCATE);
        """;

    /// <summary>Entries, each with its journal row and inbox mark, from last month back. All are copies of what the bot wrote last, on other days.</summary>
    public static void Run(string file, int entries)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Execute(connection, Past.Replace("$entries", entries.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Copy(connection, "TimeEntries", new() { ["Id"] = "past.Id", ["Day"] = "past.Day", ["CreatedAt"] = "past.At", ["Minutes"] = "1 + past.n % 480" });
        Copy(connection, "Journal", new() { ["Id"] = "past.Id", ["Day"] = "past.Day", ["At"] = "past.At" });
        Copy(connection, "HandledMessages", new() { ["Key"] = "'slack/command/' || lower(past.Id)", ["At"] = "past.At" });
        Execute(connection, Totals);
    }

    private static void Copy(SqliteConnection connection, string table, Dictionary<string, string> own)
    {
        var columns = Columns(connection, table);
        var values = columns.Select(column => own.GetValueOrDefault(column) ?? $"last.\"{column}\"");
        Execute(connection, $"""
            INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)} FROM Past past, (SELECT * FROM {table} ORDER BY rowid DESC LIMIT 1) last;
            """);
    }

    private static List<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        command.ExecuteNonQuery();
    }
}
