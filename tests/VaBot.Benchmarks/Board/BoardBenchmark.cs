using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Demo;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Benchmarks.Board;

/// <summary>What a turn about a board of thousands costs the server, message in to answer saved, on SQLite with its commits on disk; and that cards
/// finished long ago cost nothing. Goal: 5 ms to show and to reorder.</summary>
public static class BoardBenchmark
{
    private const int Rounds = 200;

    private const int WarmUp = 400;

    public static async Task<int> RunAsync(string[] args)
    {
        var (open, done) = (Number(args, "--open", 5_000), Number(args, "--done", 50_000));
        var file = Path.Combine(Path.GetTempPath(), $"vabot-board-{Guid.NewGuid():N}.db");
        await using (var services = Services(file))
        {
            await PrepareAsync(services, open);
            await MeasureAsync(services, $"{open} open tasks, none done long ago");
            FillDone(file, done);
            await MeasureAsync(services, $"{open} open tasks, {done} done long ago");
        }

        SqliteConnection.ClearAllPools();
        foreach (var name in new[] { file, file + "-wal", file + "-shm" })
        {
            System.IO.File.Delete(name);
        }

        return 0;
    }

    private static async Task MeasureAsync(ServiceProvider services, string what)
    {
        Console.WriteLine(what);
        var talk = new Talk(services);
        var board = await talk.SayAsync("carl", "/board");
        await TimeAsync("show the board", () => talk.SayAsync("carl", "/board"));
        await TimeAsync("click Top on its last card, board shown anew", async () => board = await talk.SayAsync("carl", Button(board, ^1, "Top")));
        await TimeAsync("click Down on its first card, board shown anew", async () => board = await talk.SayAsync("carl", Button(board, 0, "Down")));
        var turn = 0;
        await TimeAsync("type /task \"Item 4321\" before \"Item 17\"", () => talk.SayAsync("carl", turn++ % 2 == 0 ? "/task \"Item 4321\" before \"Item 17\"" : "/task \"Item 4321\" after \"Item 170\""));
        await TimeAsync("type /task item 4321 to position 40", () => talk.SayAsync("carl", turn++ % 2 == 0 ? "/task item 4321 to position 40" : "/task item 4321 to position 30"));
        await TimeAsync("type /log 1m item 4321", () => talk.SayAsync("anna", "/log 1m item 4321"));
    }

    private static async Task TimeAsync(string what, Func<Task> once)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            await once();
        }

        var times = new List<double>(Rounds);
        var used = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < Rounds; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await once();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        var processor = (Process.GetCurrentProcess().TotalProcessorTime - used).TotalMilliseconds / Rounds;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-52} median {times[Rounds / 2],6:0.00} ms   p95 {times[Rounds * 95 / 100],6:0.00} ms   processor {processor,6:0.00} ms"));
    }

    private static string Button(Reply reply, Index card, string label) =>
        reply.Parts.OfType<Messages.Board>().Single().Columns.SelectMany(column => column.Cards).ToArray()[card].Buttons.Single(button => button.Label == label).Command;

    private static async Task PrepareAsync(ServiceProvider services, int open)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        await database.PrepareAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<DemoPractice>().CreateAsync(CancellationToken.None);
        var acme = await database.Set<Client>().SingleAsync(client => client.ShortName == "Acme");
        var now = SystemClock.Instance.GetCurrentInstant();
        for (var i = 0; i < open; i++)
        {
            database.Add(new TaskItem
            {
                Id = Guid.CreateVersion7(),
                PracticeId = acme.PracticeId,
                ClientId = acme.Id,
                Title = $"Item {i}",
                State = i % 10 == 0 ? TaskState.Doing : i % 10 == 1 ? TaskState.Waiting : TaskState.ToDo,
                EstimateMinutes = 60,
                Rank = (i + 100) * TaskItem.RankGap,
                CreatedAt = now,
            });
        }

        await database.SaveChangesAsync();
    }

    /// <summary>Years of finished work, written without the bot.</summary>
    private static void FillDone(string file, int done)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < $done)
            INSERT INTO Tasks (Id, PracticeId, ClientId, Title, State, Rank, Priority, EstimateMinutes, CreatedAt, DoneAt)
            SELECT upper(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' || substr(h, 17, 4) || '-' || substr(h, 21, 12)),
                   client.PracticeId, client.Id, 'Past ' || n, 'Done', n * 1000, 'Normal', 60,
                   (unixepoch('now') - 86400 * (20 + n % 3000)) * 1000, (unixepoch('now') - 86400 * (20 + n % 3000)) * 1000
            FROM (SELECT n, hex(randomblob(16)) AS h FROM numbers), Clients client WHERE client.ShortName = 'Acme';
            PRAGMA wal_checkpoint(TRUNCATE);
            """;
        command.Parameters.AddWithValue("$done", done);
        command.ExecuteNonQuery();
    }

    private static ServiceProvider Services(string file)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["VaBot:Database:ConnectionString"] = $"Data Source={file}" }).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddData(configuration)
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddSingleton<IInterceptor, BoardVersion.Counter>()
            .AddSingleton<IInterceptor, DayTotal.Keeper>()
            .AddSingleton<IInterceptor, TaskTotal.Keeper>()
            .AddTurns(TaskTitles.OpenAsync)
            .AddScoped<DemoPractice>()
            .BuildServiceProvider();
    }

    private static int Number(string[] args, string name, int usual) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : usual;

    private sealed class Talk(ServiceProvider services)
    {
        private static long deliveries;

        public Task<Reply> SayAsync(string who, string line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            return services.GetRequiredService<TurnRunner>().RunAsync(
                new IncomingMessage
                {
                    DeliveryKey = string.Create(CultureInfo.InvariantCulture, $"board/{Interlocked.Increment(ref deliveries)}"),
                    Sender = new ChatUser("playground", "demo", who),
                    Conversation = new Address("playground", "acme"),
                    IsDirect = false,
                    Command = line[1..(space < 0 ? line.Length : space)],
                    Text = space < 0 ? "" : line[(space + 1)..],
                },
                CancellationToken.None);
        }
    }
}
