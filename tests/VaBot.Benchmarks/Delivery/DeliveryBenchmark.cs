using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Benchmarks.Log;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Benchmarks.Delivery;

/// <summary>Ten thousand prompts due at once, to as many conversations in many workspaces: how long until the last has left, against how long the limits
/// of the platform demand. A slow workspace and a failing one have messages of their own and must hold up nobody.</summary>
public static class DeliveryBenchmark
{
    /// <summary>Messages of the slow and of the failing workspace.</summary>
    private const int Troubled = 100;

    public static async Task<int> RunAsync(string[] args)
    {
        var program = Path.GetFullPath(Text(args, "--program") ?? Path.Combine(AppContext.BaseDirectory, "VaBot.dll"));
        await using LimitedPlatform platform = Text(args, "--channel") == "teams" ? new LimitedTeams() : new LimitedSlack();
        var (messages, workspaces) = (Option(args, "--messages", 10_000), Option(args, "--workspaces", platform is LimitedTeams ? 4 : 40));
        await platform.StartAsync();
        var folder = Directory.CreateTempSubdirectory("vabot-delivery-").FullName;
        try
        {
            var file = Path.Combine(folder, "bot.db");
            await FillAsync(platform, file, messages, workspaces);
            await using var bot = Server.Start(_ => [program], new Dictionary<string, string>(platform.Settings)
            {
                ["VaBot__Demo"] = "true",
                ["VaBot__Database__ConnectionString"] = $"Data Source={file}",
            });
            return await MeasureAsync(platform, bot, messages, workspaces);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> MeasureAsync(LimitedPlatform platform, Server bot, int messages, int workspaces)
    {
        int Healthy() => platform.Taken.Count(one => one.Key.StartsWith("prompt/W", StringComparison.Ordinal));
        while (Healthy() == 0)
        {
            await Task.Delay(10);
        }

        var (clock, work) = (Stopwatch.StartNew(), bot.ProcessorTime);
        while (Healthy() < messages && clock.Elapsed < TimeSpan.FromMinutes(4))
        {
            await Task.Delay(20);
        }

        var (took, left) = (clock.Elapsed.TotalSeconds, Healthy());
        var needed = (Math.Ceiling((double)messages / workspaces) - platform.Burst) / platform.PerSecond;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{platform.Channel}: {left} of {messages} messages to {workspaces} workspaces in {took:0.0} s: {left / took:0} a second; the limits demand {needed:0.0} s: ratio {needed / took:0.00}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sent twice: {platform.Taken.Count(one => one.Value > 1)}; refused by the platform's limits: {platform.Refused}; of the slow workspace meanwhile: {platform.Taken.Count(one => one.Key.StartsWith($"prompt/{LimitedPlatform.Slow}/", StringComparison.Ordinal))} of {Troubled}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processor time: {(bot.ProcessorTime - work).TotalSeconds:0.0} s; peak memory {bot.PeakMemory:0} MiB"));
        return left == messages && platform.Taken.Values.All(times => times == 1) ? 0 : 1;
    }

    /// <summary>As the Friday job leaves them: all due now. Workspace by workspace, which is the worst order.</summary>
    private static async Task FillAsync(LimitedPlatform platform, string file, int messages, int workspaces)
    {
        var options = new DbContextOptionsBuilder<SqliteDatabase>();
        SqliteDatabase.Configure(options, $"Data Source={file}");
        await using var database = new SqliteDatabase(options.Options);
        await database.PrepareAsync(CancellationToken.None);
        var now = SystemClock.Instance.GetCurrentInstant();
        foreach (var workspace in new[] { LimitedPlatform.Failing, LimitedPlatform.Slow })
        {
            database.AddRange(Enumerable.Range(0, Troubled).SelectMany(i => Rows(platform, workspace, i, now)));
        }

        database.AddRange(Enumerable.Range(0, messages).SelectMany(i => Rows(platform, $"W{(long)i * workspaces / messages:000}", i, now)));
        await database.SaveChangesAsync();
    }

    private static IEnumerable<object> Rows(LimitedPlatform platform, string workspace, int i, Instant now)
    {
        var key = $"prompt/{workspace}/{i}";
        var reply = Reply.Of(new Line($"{key} Next week: here is a draft for 3 clients."), Buttons.Of(new Button("Send", "/plan send"), new Button("Later", "/plan later"))).ForAll();
        return platform.Known(workspace, i).Append(new OutboxMessage
        {
            Key = key,
            Channel = platform.Channel,
            Place = platform.Place(workspace, i),
            Reply = ReplyJson.Write(reply),
            CreatedAt = now,
            DueAt = now,
            NotAfter = now + Duration.FromDays(1),
        });
    }

    private static string? Text(string[] args, string name) => args.SkipWhile(arg => arg != name).Skip(1).FirstOrDefault();

    private static int Option(string[] args, string name, int otherwise) => Text(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
