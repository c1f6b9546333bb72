using System.Diagnostics;

namespace VaBot.Benchmarks.Log;

/// <summary>Drives a server from many kept-alive connections, each sending its next request when the last is answered.</summary>
public static class Load
{
    public static Task<RoundResult> RunAsync(Server server, int connections, TimeSpan length, int expectedPerSecond)
    {
        var prepared = Prepared((int)(expectedPerSecond * length.TotalSeconds));
        return RunAsync(server, connections, sent => sent < length ? Next(prepared) : null);
    }

    /// <summary>So many requests, however long they take.</summary>
    public static Task<RoundResult> RunAsync(Server server, int connections, int requests)
    {
        var prepared = Prepared(requests);
        return RunAsync(server, connections, _ => Take(prepared));
    }

    /// <param name="next">The next request, from the time since the start; null ends a connection.</param>
    private static async Task<RoundResult> RunAsync(Server server, int connections, Func<TimeSpan, byte[]?> next)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), server.ProcessorTime);
        var latencies = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => ConnectionAsync(server.Port, start, next))));
        return RoundResult.Of(Stopwatch.GetElapsedTime(start), server.ProcessorTime - before, latencies.SelectMany(list => list));
    }

    private static async Task<List<TimeSpan>> ConnectionAsync(int port, long start, Func<TimeSpan, byte[]?> next)
    {
        using var connection = new Connection();
        await connection.OpenAsync(port);
        var latencies = new List<TimeSpan>();
        while (next(Stopwatch.GetElapsedTime(start)) is { } request)
        {
            var sent = Stopwatch.GetTimestamp();
            await connection.AskAsync(request);
            latencies.Add(Stopwatch.GetElapsedTime(sent));
        }

        return latencies;
    }

    private static Queue<byte[]> Prepared(int number) => new(Enumerable.Range(0, number).Select(_ => SignedRequest.Create()));

    private static byte[] Next(Queue<byte[]> prepared) => Take(prepared) ?? SignedRequest.Create();

    private static byte[]? Take(Queue<byte[]> prepared)
    {
        lock (prepared)
        {
            return prepared.TryDequeue(out var request) ? request : null;
        }
    }
}

/// <summary>What one round showed.</summary>
/// <param name="Processor">Processor time of one request.</param>
public sealed record RoundResult(double PerSecond, TimeSpan P50, TimeSpan P99, TimeSpan Processor)
{
    public static RoundResult Of(TimeSpan took, TimeSpan processor, IEnumerable<TimeSpan> latencies)
    {
        var sorted = latencies.Order().ToList();
        return new RoundResult(sorted.Count / took.TotalSeconds, sorted[sorted.Count / 2], sorted[sorted.Count * 99 / 100], processor / sorted.Count);
    }

    public override string ToString() => FormattableString.Invariant($"{PerSecond,5:0} req/s  p50 {P50.TotalMilliseconds,5:0.0} ms  p99 {P99.TotalMilliseconds,6:0.0} ms  cpu {Processor.TotalMicroseconds,5:0} µs");
}
