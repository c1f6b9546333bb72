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

    /// <summary>What a contract said is what it says from its first month on. To be called before the columns leave the contracts.</summary>
    public static void Terms(MigrationBuilder migration)
    {
        var month = migration.ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal) ? """date("StartsOn", 'start of month')""" : """date_trunc('month', "StartsOn")::date""";
        migration.Sql($"""
            INSERT INTO "Terms" ("Id", "PracticeId", "ClientId", "From", "Days", "DiscountPercent", "DiscountFromMonth", "PackageMinutes", "PackagePrice", "OverageRate", "RolloverMinutes", "Renews",
                "RoundTo", "Rounding", "Grouping", "ObjectionDays", "SendsItself", "WarnsClient", "ShowsMinutes", "ShowsRates", "ShowsNotes", "WeeklyMinutes")
            SELECT "Id", "PracticeId", "ClientId", {month}, 'Assistant', "DiscountPercent", COALESCE("DiscountFromMonth", 1), "PackageMinutes", "PackagePrice", "OverageRate", 0, 'Monthly',
                1, 'Nearest', 'Task', 14, false, "WarnsClient", true, true, false, "WeeklyMinutes" FROM "Contracts"
            """);
    }

    /// <summary>Extra hours of an approved month stay as they are. To be called at the end of the migration that notes it.</summary>
    public static void ExtraHours(MigrationBuilder migration) => migration.Sql("""
        UPDATE "ExtraHours" SET "IsClosed" = true
        WHERE EXISTS (SELECT 1 FROM "MonthReports" WHERE "MonthReports"."ClientId" = "ExtraHours"."ClientId" AND "MonthReports"."Month" = "ExtraHours"."Month" AND "MonthReports"."State" <> 'Open')
        """);
}
