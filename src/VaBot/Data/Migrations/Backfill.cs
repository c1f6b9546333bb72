using Microsoft.EntityFrameworkCore.Migrations;

namespace VaBot.Data.Migrations;

/// <summary>What a migration must work out from rows that are there already; the same words in both databases.</summary>
internal static class Backfill
{
    /// <summary>Kept totals and finishing times came after the entries and cards they are about. To be called at the end of the migration that adds them.</summary>
    public static void TaskTotals(MigrationBuilder migration)
    {
        migration.Sql("""
            INSERT INTO "TaskTotals" ("Id", "PracticeId", "ClientId", "Minutes")
            SELECT "TaskId", "PracticeId", "ClientId", SUM("Minutes") FROM "TimeEntries" WHERE "TaskId" IS NOT NULL GROUP BY "TaskId", "PracticeId", "ClientId"
            """);
        migration.Sql("""UPDATE "Tasks" SET "DoneAt" = "CreatedAt" WHERE "State" = 'Done'""");
    }
}
