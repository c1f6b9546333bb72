using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Benchmarks.Log;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Benchmarks.Delivery;

/// <summary>Ten thousand prompts due at once, to as many conversations in forty workspaces: how long until the last has left, against how long the limits
/// of the platform demand. A slow workspace and a failing one have messages of their own and must hold up nobody.</summary>
public static class DeliveryBenchmark
{
    /// <summary>"Several hundred a minute" for a workspace, with room for a burst.</summary>
    private const double PerSecond = 5;

    private const int Burst = 20;

    /// <summary>Messages of the slow and of the failing workspace.</summary>
    private const int Troubled = 100;

    public static async Task<int> RunAsync(string[] args)
    {
        var (messages, workspaces, program) = (Option(args, "--messages", 10_000), Option(args, "--workspaces", 40), Path.Combine(AppContext.BaseDirectory, "VaBot.dll"));
        program = args.SkipWhile(arg => arg != "--program").Skip(1).FirstOrDefault() is { } named ? Path.GetFullPath(named) : program;
        var folder = Directory.CreateTempSubdirectory("vabot-delivery-").FullName;
        try
        {
            await using var slack = await LimitedSlack.StartAsync(PerSecond, Burst);
            var file = Path.Combine(folder, "bot.db");
            await FillAsync(file, messages, workspaces);
            await using var bot = Server.Start(_ => [program], new Dictionary<string, string>
            {
                ["VaBot__Demo"] = "true",
                ["VaBot__Database__ConnectionString"] = $"Data Source={file}",
                ["VaBot__Slack__SigningSecret"] = SignedRequest.Secret,
                ["VaBot__Slack__BotToken"] = "xoxb-bench",
                ["VaBot__Slack__ApiUrl"] = slack.ApiUrl,
            });
            return await MeasureAsync(slack, bot, messages, workspaces);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> MeasureAsync(LimitedSlack slack, Server bot, int messages, int workspaces)
    {
        int Healthy() => slack.Taken.Count(one => one.Key.StartsWith("prompt/W", StringComparison.Ordinal));
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
        var needed = (Math.Ceiling((double)messages / workspaces) - Burst) / PerSecond;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{left} of {messages} messages to {workspaces} workspaces in {took:0.0} s: {left / took:0} a second; the limits demand {needed:0.0} s: ratio {needed / took:0.00}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sent twice: {slack.Taken.Count(one => one.Value > 1)}; refused by the platform's limits: {slack.Refused}; of the slow workspace meanwhile: {slack.Taken.Count(one => one.Key.StartsWith("prompt/DSLOW", StringComparison.Ordinal))} of {Troubled}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processor time: {(bot.ProcessorTime - work).TotalSeconds:0.0} s; peak memory {bot.PeakMemory:0} MiB"));
        return left == messages && slack.Taken.Values.All(times => times == 1) ? 0 : 1;
    }

    /// <summary>As the Friday job leaves them: all due now. Workspace by workspace, which is the worst order.</summary>
    private static async Task FillAsync(string file, int messages, int workspaces)
    {
        var options = new DbContextOptionsBuilder<SqliteDatabase>();
        SqliteDatabase.Configure(options, $"Data Source={file}");
        await using var database = new SqliteDatabase(options.Options);
        await database.PrepareAsync(CancellationToken.None);
        var now = SystemClock.Instance.GetCurrentInstant();
        var reply = ReplyJson.Write(Reply.Of(new Line("Next week: here is a draft for 3 clients."), Buttons.Of(new Button("Send", "/plan send"), new Button("Later", "/plan later"))).ForAll());
        foreach (var workspace in new[] { LimitedSlack.Failing, LimitedSlack.Slow })
        {
            database.AddRange(Enumerable.Range(0, Troubled).Select(i => Message(workspace, i)));
        }

        for (var i = 0; i < messages; i++)
        {
            database.Add(Message($"DW{i * workspaces / messages:000}", i));
        }

        await database.SaveChangesAsync();

        OutboxMessage Message(string workspace, int i) => new()
        {
            Key = $"prompt/{workspace[(workspace.StartsWith("DW", StringComparison.Ordinal) ? 1 : 0)..]}/{i}",
            Channel = "slack",
            Place = $"T{workspace[1..]}/{workspace}X{i}",
            Reply = reply,
            CreatedAt = now,
            DueAt = now,
            NotAfter = now + Duration.FromDays(1),
        };
    }

    private static int Option(string[] args, string name, int otherwise) =>
        args.SkipWhile(arg => arg != name).Skip(1).FirstOrDefault() is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
