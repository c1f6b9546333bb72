using System.Diagnostics;

namespace VaBot.Benchmarks.Log;

/// <summary>Drives a server from many kept-alive connections, each sending its next request when the last is answered.</summary>
public static class Load
{
    public static async Task<RoundResult> RunAsync(Server server, int connections, TimeSpan length, int expectedPerSecond)
    {
        var prepared = new Queue<byte[]>(Enumerable.Range(0, (int)(expectedPerSecond * length.TotalSeconds)).Select(_ => SignedRequest.Create()));
        var (start, before) = (Stopwatch.GetTimestamp(), server.ProcessorTime);
        var latencies = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => ConnectionAsync(server.Port, start, length, prepared))));
        var took = Stopwatch.GetElapsedTime(start);
        return RoundResult.Of(took, server.ProcessorTime - before, latencies.SelectMany(list => list));
    }

    private static async Task<List<TimeSpan>> ConnectionAsync(int port, long start, TimeSpan length, Queue<byte[]> prepared)
    {
        using var connection = new Connection();
        await connection.OpenAsync(port);
        var latencies = new List<TimeSpan>();
        while (Stopwatch.GetElapsedTime(start) < length)
        {
            var request = Next(prepared);
            var sent = Stopwatch.GetTimestamp();
            await connection.AskAsync(request);
            latencies.Add(Stopwatch.GetElapsedTime(sent));
        }

        return latencies;
    }

    private static byte[] Next(Queue<byte[]> prepared)
    {
        lock (prepared)
        {
            return prepared.TryDequeue(out var request) ? request : SignedRequest.Create();
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
