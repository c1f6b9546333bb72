using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Shouldly;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Data;

/// <summary>A database that was in use before a migration is none the worse after it.</summary>
public sealed class UpgradeTests
{
    [Fact]
    public async Task Time_that_was_logged_before_totals_were_kept_is_in_them()
    {
        var file = Path.Combine(Path.GetTempPath(), $"vabot-upgrade-{Guid.NewGuid():N}.db");
        var options = new DbContextOptionsBuilder<SqliteDatabase>();
        SqliteDatabase.Configure(options, $"Data Source={file};Pooling=False");
        await using (var database = new SqliteDatabase(options.Options))
        {
            await database.GetService<IMigrator>().MigrateAsync("First");
            await database.Database.ExecuteSqlRawAsync("""
                PRAGMA foreign_keys=OFF;
                INSERT INTO Practices (Id, Name, Currency, Zone) VALUES ('00000000-0000-0000-0000-0000000000AA', 'Practice', 'EUR', 'Europe/Berlin');
                INSERT INTO Clients (Id, PracticeId, Name, ShortName) VALUES ('00000000-0000-0000-0000-0000000000BB', '00000000-0000-0000-0000-0000000000AA', 'Client', 'Client');
                INSERT INTO Contracts (Id, PracticeId, ClientId, Currency, Zone, StartsOn, DiscountPercent, PackageMinutes, PackagePrice, OverageRate, WeeklyMinutes)
                VALUES ('00000000-0000-0000-0000-0000000000DD', '00000000-0000-0000-0000-0000000000AA', '00000000-0000-0000-0000-0000000000BB', 'EUR', 'Europe/Berlin', '2025-09-15', '7.5', 1200, '600.0', '35.0', 300);
                INSERT INTO Tasks (Id, PracticeId, ClientId, Title, State, Rank, Priority, Repeats, CreatedAt)
                VALUES ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-0000000000AA', '00000000-0000-0000-0000-0000000000BB', 'Old', 'Done', 1, 'Normal', 'Weekly', 1000);
                INSERT INTO TimeEntries (Id, PracticeId, ClientId, PersonId, TaskId, Day, Minutes, CreatedAt)
                VALUES ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-0000000000AA', '00000000-0000-0000-0000-0000000000BB', '00000000-0000-0000-0000-0000000000CC', '00000000-0000-0000-0000-000000000001', '2026-11-20', 40, 0),
                       ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-0000000000AA', '00000000-0000-0000-0000-0000000000BB', '00000000-0000-0000-0000-0000000000CC', '00000000-0000-0000-0000-000000000001', '2026-11-20', 5, 0),
                       ('00000000-0000-0000-0000-000000000004', '00000000-0000-0000-0000-0000000000AA', '00000000-0000-0000-0000-0000000000BB', '00000000-0000-0000-0000-0000000000CC', NULL, '2026-11-20', 7, 0);
                """);
        }

        await using (var database = new SqliteDatabase(options.Options))
        {
            await database.PrepareAsync(CancellationToken.None);
            (await database.Set<TaskTotal>().SingleAsync()).Minutes.ShouldBe(45);
            var old = await database.Set<TaskItem>().SingleAsync();
            old.DoneAt.ShouldBe(old.CreatedAt);
            old.Repeats.ShouldBe(VaBot.Languages.Repeat.Weekly);
            var terms = await database.Set<Terms>().SingleAsync();
            (terms.From, terms.DiscountPercent, terms.DiscountFromMonth).ShouldBe((new LocalDate(2025, 9, 1), 7.5m, 1));
            (terms.PackageMinutes, terms.PackagePrice, terms.OverageRate, terms.WeeklyMinutes).ShouldBe((1200, 600m, 35m, 300));
            (terms.RoundTo, terms.ObjectionDays, terms.ShowsRates, terms.ShowsNotes).ShouldBe((1, 14, true, false));
        }

        foreach (var name in new[] { file, file + "-wal", file + "-shm" })
        {
            System.IO.File.Delete(name);
        }
    }
}
