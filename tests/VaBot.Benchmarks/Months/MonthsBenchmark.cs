using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Demo;
using VaBot.Features.MonthReports;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Jobs;
using VaBot.Messages;
using VaBot.People;
using VaBot.Tests.Data;
using VaBot.Turns;

namespace VaBot.Benchmarks.Months;

/// <summary>The 1st of a month for ten thousand clients on PostgreSQL, and what a report and an answer cost while the entries grow to ten million.
/// Goals: everything prepared and queued within 60 s on two cores; the answers flat.</summary>
public static class MonthsBenchmark
{
    private const int Rounds = 60;

    public static async Task<int> RunAsync(string[] args)
    {
        if (!PostgresServer.IsInstalled)
        {
            Console.Error.WriteLine("PostgreSQL is not installed.");
            return 1;
        }

        var (clients, entries, alone) = (Number(args, "--clients", 10_000), Number(args, "--entries", 10_000_000), Number(args, "--alone", 25));
        var connection = await PostgresServer.CreateDatabaseAsync("months");
        var clock = new StandingClock(MonthsWorld.First - Duration.FromDays(2));
        await using var services = Services(connection, clock);
        var world = new MonthsWorld(services, connection);
        await world.FillAsync(clients, alone);
        await world.CloseEarlierAsync();

        var there = await world.CountAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{there:N0} entries of {clients:N0} clients"));
        await MeasureAsync(services);
        if (entries > there)
        {
            var filling = Stopwatch.StartNew();
            there = await world.GrowAsync(entries);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{there:N0} entries (filled in {filling.Elapsed.TotalSeconds:0} s)"));
            await MeasureAsync(services);
        }

        clock.Now = MonthsWorld.First;
        await EndMonthAsync(services);
        return 0;
    }

    private static async Task MeasureAsync(ServiceProvider services)
    {
        var practice = await LookAsync(services, database => database.Set<Practice>().Where(practice => practice.Name == "Practice 1").Select(practice => practice.Id).SingleAsync());
        var clients = await LookAsync(services, database => database.Set<Client>().AsNoTracking().Where(client => client.PracticeId == practice).ToListAsync());
        await TimeAsync("count a client's month", () => LookAsync(services, database => MonthBook.CountAsync(database, practice, [clients[0]], MonthsWorld.November, null, CancellationToken.None)));
        await TimeAsync($"count the month of {clients.Count} clients", () => LookAsync(services, database => MonthBook.CountAsync(database, practice, clients, MonthsWorld.November, null, CancellationToken.None)));
        await TimeAsync("/report, message in to answer saved", () => SayAsync(services, "acme", "/report"));
        await TimeAsync("/log 1m hírlevél, for another client", () => SayAsync(services, "kovacs", "/log 1m hírlevél"));
        await TimeAsync("/log week", () => SayAsync(services, "acme", "/log week"));
    }

    private static async Task EndMonthAsync(ServiceProvider services)
    {
        var started = Stopwatch.StartNew();
        var run = await services.GetRequiredService<JobRunner>().RunAsync("month-end", CancellationToken.None);
        started.Stop();
        var told = await LookAsync(services, database => database.Set<OutboxMessage>().CountAsync(message => message.Key.StartsWith("month/")));
        var closed = await LookAsync(services, database => database.Set<MonthReport>().CountAsync(report => report.Month == MonthsWorld.November && report.State == ReportState.Approved));
        var reports = await LookAsync(services, database => database.Set<MonthReport>().CountAsync(report => report.Month == MonthsWorld.November));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"month end: {reports:N0} clients' months prepared, {told:N0} messages queued, {closed:N0} reports closed by themselves with four files each, in {started.Elapsed.TotalSeconds:0.0} s{(run.Failure is { } failure ? $": {failure}" : "")}"));

        // Those that went by themselves, on their way to their rooms.
        started.Restart();
        await services.GetRequiredService<JobRunner>().RunAsync("month-end", CancellationToken.None);
        var sent = await LookAsync(services, database => database.Set<OutboxMessage>().CountAsync(message => message.Key.StartsWith("month-report/")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"           {sent:N0} reports queued for their clients in {started.Elapsed.TotalSeconds:0.0} s"));
    }

    private static async Task TimeAsync(string what, Func<Task> once)
    {
        var times = new List<double>();
        for (var round = -Rounds; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            await once();
            times.AddRange(round < 0 ? [] : [Stopwatch.GetElapsedTime(started).TotalMilliseconds]);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-40} median {times[Rounds / 2],7:0.00} ms   p95 {times[Rounds * 95 / 100],7:0.00} ms"));
    }

    private static Task SayAsync(ServiceProvider services, string where, string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return services.GetRequiredService<TurnRunner>().RunAsync(
            new IncomingMessage
            {
                DeliveryKey = Guid.NewGuid().ToString(),
                Sender = new ChatUser("playground", "demo", "anna"),
                Conversation = new Address("playground", where),
                IsDirect = false,
                IsAddressed = true,
                Command = text[1..(space < 0 ? text.Length : space)],
                Text = space < 0 ? "" : text[(space + 1)..],
            },
            CancellationToken.None);
    }

    private static async Task<T> LookAsync<T>(ServiceProvider services, Func<Database, Task<T>> look)
    {
        await using var scope = services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<Database>());
    }

    private static int Number(string[] args, string name, int usual) => Array.IndexOf(args, name) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : usual;

    private static ServiceProvider Services(string connection, IClock clock)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["VaBot:Database:Provider"] = "Postgres", ["VaBot:Database:ConnectionString"] = connection }).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddData(configuration)
            .AddSingleton(clock)
            .AddSingleton<IInterceptor, DayTotal.Keeper>()
            .AddSingleton<IInterceptor, TaskTotal.Keeper>()
            .AddTurns(TaskTitles.OpenAsync)
            .AddJobs(typeof(MonthEnd).Assembly)
            .AddScoped<DemoPractice>()
            .BuildServiceProvider();
    }

    private sealed class StandingClock(Instant now) : IClock
    {
        public Instant Now { get; set; } = now;

        public Instant GetCurrentInstant() => Now;
    }
}
