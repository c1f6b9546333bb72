using Microsoft.Data.Sqlite;

namespace VaBot.Benchmarks.Log;

/// <summary>Gives the demo practice a long past: what years of many people's work would have left, written without the bot.</summary>
public static class Filling
{
    /// <summary>Entries, each with its journal row and inbox mark, from last month back.</summary>
    public static void Run(string file, int entries)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = """
            PRAGMA synchronous=OFF;
            CREATE TEMP TABLE Past AS
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < $entries)
            SELECT n, upper(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' || substr(h, 17, 4) || '-' || substr(h, 21, 12)) AS Id,
                   date('now', 'start of month', '-' || (1 + n % 3650) || ' days') AS Day,
                   (unixepoch('now', 'start of month') - (1 + n % 3650) * 86400) * 1000 AS At
            FROM (SELECT n, hex(randomblob(16)) AS h FROM numbers);
            BEGIN;
            INSERT INTO TimeEntries (Id, PracticeId, ClientId, PersonId, TaskId, Day, Minutes, StartedAt, EndedAt, Note, CreatedAt)
            SELECT past.Id, practice.Id, client.Id, person.Id, NULL, past.Day, 1 + past.n % 480, NULL, NULL, 'Work of the past', past.At
            FROM Past past, Practices practice, Clients client, People person
            WHERE client.ShortName = 'Acme' AND person.Name = 'Anna';
            INSERT INTO DayTotals (PersonId, Day, ClientId, PracticeId, Minutes)
            SELECT person.Id, past.Day, client.Id, practice.Id, sum(1 + past.n % 480)
            FROM Past past, Practices practice, Clients client, People person
            WHERE client.ShortName = 'Acme' AND person.Name = 'Anna'
            GROUP BY past.Day;
            INSERT INTO Journal (Id, PersonId, ClientId, At, Channel, Place, Intent, Subject, Minutes, Day, Changes, UndoneAt)
            SELECT past.Id, person.Id, client.Id, past.At, 'slack', 'T0VABOT/C0ACME', 'TimeLog', 'Work of the past', 45, past.Day, '[]', NULL
            FROM Past past, Clients client, People person
            WHERE client.ShortName = 'Acme' AND person.Name = 'Anna';
            INSERT INTO HandledMessages (Key, At, Reply) SELECT 'slack/command/' || lower(Id), At, '{"parts":[]}' FROM Past;
            COMMIT;
            PRAGMA wal_checkpoint(TRUNCATE);
            """;
        command.Parameters.AddWithValue("$entries", entries);
        command.ExecuteNonQuery();
    }
}
