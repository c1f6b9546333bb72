using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Tasks;
using VaBot.Features.WeeklyPlans;
using VaBot.Jobs;
using VaBot.Languages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Benchmarks.Week;

/// <summary>What a Friday costs: looks at which nobody is due, and prompts, with a thousand clients and with a hundred thousand. Each assistant has three;
/// their Friday afternoons begin in forty groups, a minute apart. Neither figure should grow with those who are not due.</summary>
public static class WeekBenchmark
{
    private const int ClientsEach = 3, Groups = 40, Looks = 200;

    /// <summary>Friday, 20 November 2026, 15:00 in Budapest.</summary>
    private static readonly Instant Friday = Instant.FromUtc(2026, 11, 20, 14, 0);

    private static readonly LocalDate NextWeek = new(2026, 11, 23);

    public static async Task<int> RunAsync(string[] args)
    {
        var most = Array.IndexOf(args, "--clients") is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 100_000;
        await MeasureAsync(1_000, groups: Groups);
        await MeasureAsync(most, groups: 1);
        return 0;
    }

    /// <param name="groups">How many of the groups have their Friday.</param>
    private static async Task MeasureAsync(int clients, int groups)
    {
        var file = Path.Combine(Path.GetTempPath(), $"vabot-week-{Guid.NewGuid():N}.db");
        var clock = new StandingClock(Friday - Duration.FromMinutes(1));
        await using (var services = Services(file, clock))
        {
            await FillAsync(services, clients / ClientsEach);
            await LookAsync(services, Looks);
            var idle = await LookAsync(services, Looks);

            var (prompts, clockwork) = (0, Stopwatch.StartNew());
            for (var group = 0; group < groups; group++)
            {
                clock.Now = Friday + Duration.FromMinutes(group);
                await LookAsync(services, 1);
            }

            clockwork.Stop();
            await using var scope = services.CreateAsyncScope();
            prompts = await scope.ServiceProvider.GetRequiredService<Database>().Set<OutboxMessage>().CountAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clients,7} clients: a look with nothing due {idle.TotalMilliseconds / Looks:0.00} ms; {prompts} prompts, {clockwork.Elapsed.TotalMilliseconds / prompts:0.0} ms each"));
        }

        SqliteConnection.ClearAllPools();
        foreach (var name in new[] { file, file + "-wal", file + "-shm" })
        {
            System.IO.File.Delete(name);
        }
    }

    private static async Task<TimeSpan> LookAsync(ServiceProvider services, int times)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            await using var scope = services.CreateAsyncScope();
            await ActivatorUtilities.CreateInstance<PlanWeek>(scope.ServiceProvider).RunAsync(CancellationToken.None);
        }

        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task FillAsync(ServiceProvider services, int assistants)
    {
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Database>().PrepareAsync(CancellationToken.None);
        }

        foreach (var chunk in Enumerable.Range(0, assistants).Chunk(500))
        {
            await using var scope = services.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<Database>();
            database.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var i in chunk)
            {
                database.AddRange(Assistant(i));
            }

            await database.SaveChangesAsync();
        }
    }

    private static IEnumerable<object> Assistant(int i)
    {
        var (practice, person) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        yield return new Practice { Id = practice, Name = $"Practice {i}", Currency = "EUR", Zone = "Europe/Budapest" };
        yield return new Person { Id = person, Name = $"Assistant {i}", Language = Language.English, Zone = "Europe/Budapest", CapacityMinutes = 25 * 60 };
        yield return new Member { PersonId = person, PracticeId = practice, Role = Role.Assistant };
        yield return new Conversation { Channel = "slack", Place = $"T{i}/D{i}", PersonId = person, Workspace = $"T{i}", UserId = $"U{i}" };
        yield return new PlanDue { Id = Guid.CreateVersion7(), Kind = PlanDueKind.Ask, PracticeId = practice, PersonId = person, Week = NextWeek, DueAt = Friday + Duration.FromMinutes(i % Groups) };
        for (var client = 0; client < ClientsEach; client++)
        {
            var id = Guid.CreateVersion7();
            yield return new Client { Id = id, PracticeId = practice, Name = $"Client {i}-{client}", ShortName = $"Client {client}" };
            yield return new Conversation { Channel = "slack", Place = $"T{i}/C{i}-{client}", ClientId = id };
            yield return new TaskItem { Id = Guid.CreateVersion7(), PracticeId = practice, ClientId = id, Title = "Newsletter", EstimateMinutes = 120, Rank = TaskItem.RankGap, CreatedAt = Friday };
        }
    }

    private static ServiceProvider Services(string file, IClock clock)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["VaBot:Database:ConnectionString"] = $"Data Source={file}" }).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddData(configuration)
            .AddSingleton(clock)
            .AddTurns(TaskTitles.OpenAsync)
            .AddJobs(typeof(PlanWeek).Assembly)
            .BuildServiceProvider();
    }

    private sealed class StandingClock(Instant now) : IClock
    {
        public Instant Now { get; set; } = now;

        public Instant GetCurrentInstant() => Now;
    }
}
