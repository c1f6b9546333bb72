using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Data;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Data;

/// <summary>Rows saved by kept statements are the rows EF would have saved.</summary>
public sealed class RowStatementTests : IAsyncLifetime
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 14, 0) + Duration.FromMilliseconds(123);

    private TestDatabase ours = null!;

    private TestDatabase theirs = null!;

    public async Task InitializeAsync() => (ours, theirs) = (await TestDatabase.CreateAsync(Store.Sqlite), await TestDatabase.CreateAsync(Store.Sqlite));

    public async Task DisposeAsync()
    {
        await ours.DisposeAsync();
        await theirs.DisposeAsync();
    }

    [Fact]
    public async Task Whatever_is_added_changed_and_removed_reads_the_same()
    {
        await using (var connection = Keeping(ours))
        {
            await WorkAsync(On(connection));
            connection.Rows.KeptFor("Tasks").ShouldBeGreaterThan(1);
        }

        await using (var connection = new SqliteConnection($"{theirs.ConnectionString};Foreign Keys=True"))
        {
            await WorkAsync(On(connection));
        }

        Rows(ours).ShouldBe(Rows(theirs));
        Rows(ours).ShouldContain(row => row.Contains("'Ő''s \"card\"; DROP TABLE Tasks'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_change_of_another_row_uses_the_same_statement_and_none_of_the_others_values()
    {
        await using var connection = Keeping(ours);
        await using var database = On(connection);
        var cards = await database.Set<TaskItem>().OrderBy(card => card.Id).Take(3).ToListAsync();
        foreach (var card in cards)
        {
            (card.Due, card.Link) = (new LocalDate(2026, 12, 24), card == cards[0] ? "https://vabot.example" : null);
            await database.SaveChangesAsync();
        }

        // Where a link was set, it is another change.
        connection.Rows.KeptFor("Tasks").ShouldBe(2);
        await using var look = On(connection);
        (await look.Set<TaskItem>().Where(card => card.Due == new LocalDate(2026, 12, 24)).OrderBy(card => card.Id).Select(card => card.Link).ToListAsync()).ShouldBe(["https://vabot.example", null, null]);
    }

    [Fact]
    public async Task A_row_somebody_else_has_changed_is_not_saved()
    {
        await using var connection = Keeping(ours);
        await using var database = On(connection);
        var entry = await AnyEntryAsync(database);
        database.Add(new DayTotal { PersonId = entry.PersonId, ClientId = entry.ClientId, PracticeId = entry.PracticeId, Day = new LocalDate(2030, 1, 1), Minutes = 10 });
        await database.SaveChangesAsync();
        Run(connection, "UPDATE DayTotals SET Minutes = 11 WHERE Day = '2030-01-01'");

        database.Set<DayTotal>().Local.Single(total => total.Day == new LocalDate(2030, 1, 1)).Minutes = 20;
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => database.SaveChangesAsync());
        Run(connection, "SELECT Minutes FROM DayTotals WHERE Day = '2030-01-01'").ShouldBe(11L);
    }

    [Fact]
    public async Task What_the_database_refuses_fails_as_a_whole_and_the_next_is_saved()
    {
        await using var connection = Keeping(ours);
        await using var database = On(connection);
        var entry = await AnyEntryAsync(database);
        var card = new TaskItem { Id = Guid.CreateVersion7(), PracticeId = entry.PracticeId, ClientId = entry.ClientId, Title = "Half", Rank = 1, CreatedAt = Now };
        database.AddRange(card, new TaskNote { Id = Guid.CreateVersion7(), PracticeId = entry.PracticeId, ClientId = entry.ClientId, TaskId = Guid.CreateVersion7(), PersonId = entry.PersonId, Text = "of no card", At = Now });
        await Should.ThrowAsync<DbUpdateException>(() => database.SaveChangesAsync());
        Run(connection, "SELECT count(*) FROM Tasks WHERE Title = 'Half'").ShouldBe(0L);

        database.ChangeTracker.Clear();
        database.Add(card);
        await database.SaveChangesAsync();
        Run(connection, "SELECT count(*) FROM Tasks WHERE Title = 'Half'").ShouldBe(1L);
    }

    [Fact]
    public async Task However_many_ways_a_table_is_changed_in_only_so_many_statements_are_kept()
    {
        await using var connection = Keeping(ours);
        await using var database = On(connection);
        var card = await database.Set<TaskItem>().FirstAsync();
        for (var way = 1; way <= RowStatements.MostOfTable + 5; way++)
        {
            card.Title += (way & 1) != 0 ? "x" : "";
            card.Rank += (way & 2) != 0 ? 1 : 0;
            card.EstimateMinutes = (way & 4) != 0 ? way : card.EstimateMinutes;
            card.Description = (way & 8) != 0 ? $"{way}" : card.Description;
            card.Service = (way & 16) != 0 ? $"{way}" : card.Service;
            card.Link = (way & 32) != 0 ? $"https://vabot.example/{way}" : card.Link;
            await database.SaveChangesAsync();
            connection.Rows.KeptFor("Tasks").ShouldBeInRange(1, RowStatements.MostOfTable);
        }
    }

    /// <summary>Values of every kind, nulls that become values and the other way round, keys of several columns.</summary>
    private static async Task WorkAsync(SqliteDatabase database)
    {
        await using var _ = database;
        var entry = await AnyEntryAsync(database);
        var person = new Person { Id = Id(1), Name = "Ős Ödön", Language = Language.Hungarian, Zone = "Europe/Budapest", WorkStarts = new LocalTime(7, 30), IsFormal = true, CapacityMinutes = 1500 };
        var card = new TaskItem
        {
            Id = Id(2),
            PracticeId = entry.PracticeId,
            ClientId = entry.ClientId,
            Title = "Ő's \"card\"; DROP TABLE Tasks",
            Rank = -TaskItem.RankGap,
            CreatedAt = Now,
            Due = new LocalDate(2024, 2, 29),
            Priority = Priority.High,
        };
        var work = new TimeEntry { Id = Id(3), PracticeId = entry.PracticeId, ClientId = entry.ClientId, PersonId = entry.PersonId, TaskId = card.Id, Day = new LocalDate(2026, 3, 29), Minutes = 45, StartedAt = Now, EndedAt = Now + Duration.FromMinutes(45), CreatedAt = Now };
        var total = new DayTotal { PersonId = entry.PersonId, ClientId = entry.ClientId, PracticeId = entry.PracticeId, Day = work.Day, Minutes = 45 };
        database.AddRange(person, card, work, total);
        await database.SaveChangesAsync();

        (person.CapacityMinutes, person.HolidaysOf, person.PlanDay) = (null, "AT", IsoDayOfWeek.Thursday);
        (card.State, card.WaitsFor, card.WaitsSince, card.Due) = (TaskState.Waiting, "the photos", Now, null);
        (work.StartedAt, work.EndedAt, work.Note, work.IsFree) = (null, null, "by hand", true);
        total.Minutes = 90;
        await database.SaveChangesAsync();

        database.RemoveRange(work, total);
        card.IsAdHoc = true;
        await database.SaveChangesAsync();
    }

    private static async Task<TimeEntry> AnyEntryAsync(SqliteDatabase database)
    {
        var member = await database.Set<Member>().AsNoTracking().FirstAsync(member => member.Role == Role.Assistant);
        var client = await database.Set<Client>().AsNoTracking().OrderBy(client => client.ShortName).FirstAsync(client => client.PracticeId == member.PracticeId);
        return new TimeEntry { Id = Guid.Empty, PracticeId = member.PracticeId, ClientId = client.Id, PersonId = member.PersonId, TaskId = null, Day = default, Minutes = 1, CreatedAt = Now };
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static KeepingConnection Keeping(TestDatabase database)
    {
        var connection = new KeepingConnection($"{database.ConnectionString};Foreign Keys=True");
        connection.Open();
        return connection;
    }

    private static SqliteDatabase On(SqliteConnection connection)
    {
        var options = new DbContextOptionsBuilder<SqliteDatabase>();
        SqliteDatabase.Configure(options, connection.ConnectionString);
        options.UseSqlite(connection);
        return new SqliteDatabase(options.Options);
    }

    private static List<string> Rows(TestDatabase database)
    {
        using var connection = new SqliteConnection(database.ConnectionString);
        connection.Open();
        return [.. new[] { "People", "Tasks", "TimeEntries", "DayTotals" }.SelectMany(table => Rows(connection, table))];
    }

    private static List<string> Rows(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT group_concat('quote(\"' || name || '\")', '||'' ''||') FROM pragma_table_info('{table}')";
        command.CommandText = $"SELECT {command.ExecuteScalar()} FROM \"{table}\" ORDER BY 1";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static object? Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar();
    }
}
