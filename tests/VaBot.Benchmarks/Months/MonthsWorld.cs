using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.Demo;
using VaBot.Features.MonthReports;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.People;
using Terms = VaBot.Features.Contracts.Terms;

namespace VaBot.Benchmarks.Months;

/// <summary>Practices of twenty clients each, on PostgreSQL: a November of twelve entries a client, October approved, and as many older entries in approved reports as asked for.</summary>
internal sealed class MonthsWorld(IServiceProvider services, string connection)
{
    public const int ClientsEach = 20, EntriesEach = 12;

    public static readonly LocalDate November = new(2026, 11, 1);

    /// <summary>Tuesday, 1 December 2026, 09:00 in Budapest.</summary>
    public static readonly Instant First = Instant.FromUtc(2026, 12, 1, 8, 0);

    private const int OldMonths = 60;

    /// <param name="alone">How many of a hundred contracts send by themselves.</param>
    public async Task FillAsync(int clients, int alone)
    {
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Database>().PrepareAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<DemoPractice>().CreateAsync(CancellationToken.None);
        }

        foreach (var chunk in Enumerable.Range(0, clients / ClientsEach).Chunk(25))
        {
            await using var scope = services.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<Database>();
            database.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var i in chunk)
            {
                database.AddRange(Practice(i, alone));
            }

            await database.SaveChangesAsync();
        }

        await RunAsync($"""
            INSERT INTO "TimeEntries" ("Id", "PracticeId", "ClientId", "PersonId", "TaskId", "Day", "Minutes", "IsFree", "CreatedAt")
            SELECT gen_random_uuid(), c."PracticeId", c."Id", m."PersonId", t."Id", date '2026-11-01' + (n * 5) % 30, 15 + n * 7, false, 0
            FROM "Clients" c JOIN "Members" m ON m."PracticeId" = c."PracticeId" JOIN LATERAL (SELECT "Id" FROM "Tasks" t WHERE t."ClientId" = c."Id" ORDER BY "Id" LIMIT 1) t ON true, generate_series(1, {EntriesEach}) n;
            INSERT INTO "DayTotals" ("PersonId", "Day", "ClientId", "PracticeId", "Minutes", "FreeMinutes")
            SELECT "PersonId", "Day", "ClientId", "PracticeId", sum("Minutes"), 0 FROM "TimeEntries" GROUP BY 1, 2, 3, 4;
            VACUUM ANALYZE;
            """);
    }

    /// <summary>Years that were worked and approved before, written without the bot. Indexes are made anew after it, which is quicker.</summary>
    /// <returns>How many entries there are.</returns>
    public async Task<long> GrowAsync(long entries)
    {
        var there = await CountAsync();
        var each = (entries - there) / (await ScalarAsync("""SELECT count(*) FROM "Clients" """) * OldMonths);
        var indexes = await ListAsync("""SELECT indexdef FROM pg_indexes WHERE tablename = 'TimeEntries' AND indexname NOT LIKE 'PK%'""");
        foreach (var name in await ListAsync("""SELECT quote_ident(indexname) FROM pg_indexes WHERE tablename = 'TimeEntries' AND indexname NOT LIKE 'PK%'"""))
        {
            await RunAsync($"DROP INDEX {name}");
        }

        // Ids in order, as the bot makes them.
        await RunAsync($"""
            ALTER TABLE "TimeEntries" DISABLE TRIGGER ALL;
            INSERT INTO "TimeEntries" ("Id", "PracticeId", "ClientId", "PersonId", "TaskId", "Day", "Minutes", "IsFree", "CreatedAt", "ReportId", "SentTitle")
            SELECT lpad(to_hex(row_number() OVER ()), 32, '0')::uuid, r."PracticeId", r."ClientId", m."PersonId", null, r."Month" + n % 28, 30, false, 0, r."Id", 'Newsletter'
            FROM "MonthReports" r JOIN "Members" m ON m."PracticeId" = r."PracticeId", generate_series(1, {each}) n;
            ALTER TABLE "TimeEntries" ENABLE TRIGGER ALL;
            """);
        foreach (var index in indexes)
        {
            await RunAsync(index);
        }

        await RunAsync("""VACUUM ANALYZE "TimeEntries" """);
        return await CountAsync();
    }

    /// <summary>Sixty closed months before November, the last of them with its figures.</summary>
    public Task CloseEarlierAsync()
    {
        var figures = FiguresJson.Write(MonthCalculation.Of(new ReportInput
        {
            Month = new YearMonth(2026, 10),
            Practice = "Practice",
            Client = "Client",
            Zone = "Europe/Budapest",
            Terms = new VaBot.Figures.Terms { Currency = Currency.Of("EUR"), StartsOn = new LocalDate(2021, 1, 1), Rates = [new HourlyRate(null, 30, new LocalDate(2021, 1, 1))] },
            Entries = [new Entry(new LocalDate(2026, 10, 5), 90, "Newsletter", null, null)],
        }));
        return RunAsync($"""
            INSERT INTO "MonthReports" ("Id", "PracticeId", "ClientId", "Month", "State", "Figures", "Hash")
            SELECT gen_random_uuid(), c."PracticeId", c."Id", (date '2026-11-01' - make_interval(months => n))::date, 'Settled', CASE n WHEN 1 THEN '{figures}' ELSE '' END, md5(n::text || c."Id"::text)
            FROM "Clients" c, generate_series(1, {OldMonths}) n;
            ANALYZE "MonthReports";
            """);
    }

    public Task<long> CountAsync() => ScalarAsync("""SELECT count(*) FROM "TimeEntries" """);

    private static IEnumerable<object> Practice(int i, int alone)
    {
        var (practice, person, zone, start) = (Guid.CreateVersion7(), Guid.CreateVersion7(), "Europe/Budapest", new LocalDate(2021, 1, 1));
        yield return new Practice { Id = practice, Name = $"Practice {i}", Currency = "EUR", Zone = zone };
        yield return new Person { Id = person, Name = $"Assistant {i}", Language = Language.English, Zone = zone, CapacityMinutes = 25 * 60 };
        yield return new Member { PersonId = person, PracticeId = practice, Role = Role.Assistant };
        yield return new Conversation { Channel = "slack", Place = $"T{i}/D{i}", PersonId = person, Workspace = $"T{i}", UserId = $"U{i}" };
        yield return new MonthDue { Id = Guid.CreateVersion7(), Kind = MonthDueKind.Ask, PracticeId = practice, PersonId = person, Month = November, DueAt = First };
        yield return new MonthDue { Id = Guid.CreateVersion7(), Kind = MonthDueKind.SendAlone, PracticeId = practice, PersonId = person, Month = November, DueAt = First };
        for (var n = 0; n < ClientsEach; n++)
        {
            var (id, contact) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            yield return new Client { Id = id, PracticeId = practice, Name = $"Client {i}-{n} GmbH", ShortName = $"Client {n}" };
            yield return new Person { Id = contact, Name = $"Contact {i}-{n}", Language = Language.English, Zone = zone };
            yield return new Contact { PersonId = contact, ClientId = id, Role = Role.Contact };
            yield return new Conversation { Channel = "slack", Place = $"T{i}/C{i}-{n}", ClientId = id };
            yield return new Contract { Id = Guid.CreateVersion7(), PracticeId = practice, ClientId = id, Currency = "EUR", Zone = zone, StartsOn = start };
            yield return new Terms { Id = Guid.CreateVersion7(), PracticeId = practice, ClientId = id, From = start, SendsItself = n * 100 < alone * ClientsEach };
            yield return new Rate { Id = Guid.CreateVersion7(), PracticeId = practice, ClientId = id, Service = null, Hourly = 30, From = start };
            yield return new TaskItem { Id = Guid.CreateVersion7(), PracticeId = practice, ClientId = id, Title = "Newsletter", EstimateMinutes = 120, Rank = TaskItem.RankGap, CreatedAt = First };
        }
    }

    private async Task RunAsync(string sql)
    {
        await using var open = await OpenAsync();
        foreach (var statement in sql.Split(";\n", StringSplitOptions.RemoveEmptyEntries))
        {
            await using var command = new NpgsqlCommand(statement, open) { CommandTimeout = 600 };
            await command.ExecuteNonQueryAsync();
        }
    }

    private async Task<long> ScalarAsync(string sql)
    {
        await using var open = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, open) { CommandTimeout = 600 };
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<IReadOnlyList<string>> ListAsync(string sql)
    {
        await using var open = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, open);
        await using var reader = await command.ExecuteReaderAsync();
        var list = new List<string>();
        while (await reader.ReadAsync())
        {
            list.Add(reader.GetString(0));
        }

        return list;
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var open = new NpgsqlConnection(connection);
        await open.OpenAsync();
        return open;
    }
}
