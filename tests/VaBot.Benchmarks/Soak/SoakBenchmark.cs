using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Benchmarks.Log;
using VaBot.Channels.Slack;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.TimeEntries;
using VaBot.Tests.Channels.Slack;

namespace VaBot.Benchmarks.Soak;

/// <summary>Half an hour's work of a busy workspace in two minutes, by requests and sockets at once: commands, events twice and out of order, clicks,
/// submitted windows, 429s, cut sockets, and the bot killed in the middle. Nothing may be lost, nothing doubled, and memory stay where it was.</summary>
public static class SoakBenchmark
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(2);

    /// <summary>Things a second: one a second in real life, fifteen times as fast.</summary>
    private const int PerSecond = 15;

    /// <summary>More than this in the second half of a process's life is no accident.</summary>
    private const double MostGrowth = 40;

    public static async Task<int> RunAsync(string[] args)
    {
        var program = args.SkipWhile(arg => arg != "--program").Skip(1).FirstOrDefault() is { } named ? Path.GetFullPath(named) : Path.Combine(AppContext.BaseDirectory, "VaBot.dll");
        var folder = Directory.CreateTempSubdirectory("vabot-soak-").FullName;
        try
        {
            await using var slack = await FakeSlack.StartAsync(SystemClock.Instance);
            slack.MessagesPerSecond = 60;
            return await RunAsync(slack, program, Path.Combine(folder, "bot.db")) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> RunAsync(FakeSlack slack, string program, string file)
    {
        var bot = Start(slack, program, file);
        using var traffic = new SoakTraffic(slack, () => new Uri($"http://127.0.0.1:{bot.Port}/"));
        while (slack.Sockets < 2)
        {
            await Task.Delay(50);
        }

        var (clock, chance, doing) = (Stopwatch.StartNew(), new Random(20261120), new List<Task>());
        var (memory, wasKilled, next) = (new List<(double Early, double Late)>(), false, 5.0);
        double? early = null;
        while (clock.Elapsed < Lasts)
        {
            doing.Add(traffic.ActAsync(new Random(chance.Next())));
            await Task.Delay(TimeSpan.FromSeconds(0.5 + chance.NextDouble()) / PerSecond);
            if (clock.Elapsed.TotalSeconds > next)
            {
                next += 5;
                await DisturbAsync(slack, chance);
                early ??= clock.Elapsed.TotalSeconds % 60 > 25 ? bot.MemoryNow : null;
            }

            if (!wasKilled && clock.Elapsed > Lasts / 2)
            {
                wasKilled = true;
                memory.Add((early ?? bot.MemoryNow, bot.MemoryNow));
                early = null;
                await bot.DisposeAsync();
                bot = Start(slack, program, file);
            }
        }

        await Task.WhenAll(doing);
        var took = clock.Elapsed;
        memory.Add((early ?? bot.MemoryNow, bot.MemoryNow));
        await EmptyAsync(file);
        await bot.DisposeAsync();
        return await ReportAsync(slack, traffic, memory, took, file);
    }

    /// <summary>What Slack and the net do to one.</summary>
    private static async Task DisturbAsync(FakeSlack slack, Random chance)
    {
        switch (chance.Next(5))
        {
            case 0:
                slack.DropSockets();
                break;
            case 1:
                await slack.DisconnectAsync();
                break;
            case 2:
                slack.DropNextAfterAccepting("chat.postMessage");
                break;
            case 3:
                slack.FailNext(503);
                break;
            default:
                slack.LimitNext(1);
                break;
        }
    }

    private static Server Start(FakeSlack slack, string program, string file) => Server.Start(_ => [program], new Dictionary<string, string>
    {
        ["VaBot__Demo"] = "true",
        ["VaBot__Database__ConnectionString"] = $"Data Source={file}",
        ["VaBot__Slack__SigningSecret"] = SignedRequest.Secret,
        ["VaBot__Slack__BotToken"] = FakeSlack.Token,
        ["VaBot__Slack__AppToken"] = FakeSlack.AppToken,
        ["VaBot__Slack__ApiUrl"] = slack.ApiUrl,
        ["VaBot__Slack__MessagesPerSecond"] = "50",
        ["VaBot__Slack__WorkspaceMessagesPerMinute"] = "3000",
    });

    private static async Task EmptyAsync(string file)
    {
        for (var i = 0; i < 300; i++)
        {
            await using var database = Open(file);
            if (!await database.Set<OutboxMessage>().AnyAsync(message => message.State == OutboxState.Waiting))
            {
                return;
            }

            await Task.Delay(100);
        }
    }

    private static async Task<bool> ReportAsync(FakeSlack slack, SoakTraffic traffic, List<(double Early, double Late)> memory, TimeSpan took, string file)
    {
        await using var database = Open(file);
        var expected = traffic.Expected.Order(StringComparer.Ordinal).ToList();
        var there = (await database.Set<TimeEntry>().AsNoTracking().ToListAsync()).Select(entry => $"{entry.Note} {entry.Minutes}").Order(StringComparer.Ordinal).ToList();
        var (lost, doubled) = (expected.Except(there).Count(), there.Count - there.Distinct().Count() + there.Except(expected).Count());
        var answers = slack.Received.Select(message => message.Body.TextAt("metadata", "event_payload", "key")).OfType<string>().ToList();
        var waiting = await database.Set<OutboxMessage>().CountAsync(message => message.State != OutboxState.Sent);
        var growth = memory.Max(one => one.Late - one.Early);
        var told = answers.Where(key => key.StartsWith("answer/slack/event/", StringComparison.Ordinal)).ToList();
        Say($"{traffic.Actions} things done in {took.TotalSeconds:0} s, delivered {traffic.Deliveries} times by requests and sockets; {slack.SocketsOpened} sockets opened, {slack.Refused.Count} calls refused, killed once");
        Say($"lost: {lost}; doubled: {doubled}; events answered {told.Distinct().Count()} of {traffic.Events}, twice: {told.Count - told.Distinct().Count()}; messages that have not left: {waiting}");
        Say($"memory: {string.Join(", ", memory.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Early:0} → {one.Late:0} MiB")))}");
        return lost == 0 && doubled == 0 && waiting == 0 && told.Count == traffic.Events && told.Distinct().Count() == traffic.Events && growth < MostGrowth;
    }

    private static SqliteDatabase Open(string file)
    {
        var options = new DbContextOptionsBuilder<SqliteDatabase>();
        SqliteDatabase.Configure(options, $"Data Source={file};Pooling=False");
        return new SqliteDatabase(options.Options);
    }

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
