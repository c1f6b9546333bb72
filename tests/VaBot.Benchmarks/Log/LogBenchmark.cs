using System.Reflection;
using System.Text;

namespace VaBot.Benchmarks.Log;

/// <summary>How many <c>/log</c> a second the real program answers, beside a bare handler in the same run: the ratio says what the bot's
/// own work costs, whatever the machine.</summary>
public static class LogBenchmark
{
    /// <summary>Prepared ahead; what a fast machine needs beyond is made on the way.</summary>
    private const int Expected = 2000;

    public static async Task<int> RunAsync(LogOptions options)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.Folder, $"vabot-benchmark-{Guid.NewGuid():N}")).FullName;
        try
        {
            await RunAsync(options, folder);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(LogOptions options, string folder)
    {
        Say($"{Environment.ProcessorCount} processors, {options.Connections} connections, {options.Rounds} rounds of {options.Seconds} s, databases in {options.Folder}");
        var file = Path.Combine(folder, "bot.db");
        await StartUpAsync(options, folder);
        await using (var bare = await BareAsync(Path.Combine(folder, "bare.db")))
        await using (var bot = await BotAsync(options, file))
        {
            await CompareAsync(bot, bare, options);
            Say($"peak memory: bot {bot.PeakMemory:0} MiB, bare {bare.PeakMemory:0} MiB");
        }

        if (options.Entries > 0)
        {
            await GrowingAsync(options, file);
        }
    }

    private static async Task CompareAsync(Server bot, Server bare, LogOptions options)
    {
        var (bots, bares) = (new List<RoundResult>(), new List<RoundResult>());
        await WarmUpAsync(bare, options);
        await WarmUpAsync(bot, options);
        for (var round = 1; round <= options.Rounds; round++)
        {
            bares.Add(await RoundAsync(bare, options));
            bots.Add(await RoundAsync(bot, options));
            Say($"round {round}   bare {bares[^1]}   bot {bots[^1]}   ratio {bots[^1].PerSecond / bares[^1].PerSecond:0.00}");
        }

        var ratio = Median(bots.Zip(bares, (ours, theirs) => ours.PerSecond / theirs.PerSecond));
        Say($"median    bare {Median(bares)}   bot {Median(bots)}   ratio {ratio:0.00}");
    }

    /// <summary>The same program on the same database with and without a long past.</summary>
    private static async Task GrowingAsync(LogOptions options, string file)
    {
        Say($"with what the rounds above wrote: {await AloneAsync(options, file)}");
        Filling.Run(file, options.Entries);
        Say($"with {options.Entries} entries more:       {await AloneAsync(options, file)}");
    }

    private static async Task<RoundResult> AloneAsync(LogOptions options, string file)
    {
        await using var bot = await BotAsync(options, file);
        await WarmUpAsync(bot, options);
        var results = new List<RoundResult>();
        for (var round = 1; round <= options.Rounds; round++)
        {
            results.Add(await RoundAsync(bot, options));
        }

        return Median(results);
    }

    private static async Task StartUpAsync(LogOptions options, string folder)
    {
        var file = Path.Combine(folder, "start.db");
        await using (await BotAsync(options, file))
        {
            // The first start makes the database; what people wait for is every other.
        }

        var (live, first) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < 5; i++)
        {
            await using var bot = StartBot(options, file);
            live.Add(await bot.AnsweringAsync("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray()));
            first.Add(await bot.AnsweringAsync(SignedRequest.Create()));
            if (i == 4)
            {
                await Task.Delay(TimeSpan.FromSeconds(5));
                Say($"start-up: answers after {Median(live).TotalMilliseconds:0} ms, has logged the first entry after {Median(first).TotalMilliseconds:0} ms; idle 5 s later: {bot.MemoryNow:0} MiB");
            }
        }
    }

    private static Task<RoundResult> RoundAsync(Server server, LogOptions options) =>
        Load.RunAsync(server, options.Connections, TimeSpan.FromSeconds(options.Seconds), Expected);

    /// <summary>Until the compiler has seen everything often enough: by requests, because a busy machine takes longer for them.</summary>
    private static Task WarmUpAsync(Server server, LogOptions options) => Load.RunAsync(server, options.Connections, options.WarmUp);

    private static async Task<Server> BotAsync(LogOptions options, string file)
    {
        var bot = StartBot(options, file);
        await bot.AnsweringAsync(SignedRequest.Create());
        using var connection = new Connection();
        await connection.OpenAsync(bot.Port);
        var answer = Encoding.UTF8.GetString((await connection.AskAsync(SignedRequest.Create())).Span);
        return answer.Contains("Newsletter", StringComparison.Ordinal) ? bot : throw new InvalidOperationException("The bot did not log: " + answer);
    }

    private static Server StartBot(LogOptions options, string file) => Server.Start(
        _ => [options.Program],
        new Dictionary<string, string>
        {
            ["VaBot__Demo"] = "true",
            ["VaBot__Database__ConnectionString"] = $"Data Source={file}",
            ["VaBot__Slack__SigningSecret"] = SignedRequest.Secret,
        });

    private static async Task<Server> BareAsync(string file)
    {
        var bare = Server.Start(url => [Assembly.GetExecutingAssembly().Location, "bare", url, file], new Dictionary<string, string>());
        await bare.AnsweringAsync(SignedRequest.Create());
        return bare;
    }

    private static T Median<T>(IEnumerable<T> values)
        where T : IComparable<T>
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static RoundResult Median(List<RoundResult> rounds) => rounds.OrderBy(round => round.PerSecond).ElementAt(rounds.Count / 2);

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
