using System.Diagnostics;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using NodaTime;
using VaBot.Languages;

namespace VaBot.Benchmarks;

/// <summary>Mean time and bytes to read one utterance of the corpora with ten tasks and ten clients in context. Goal: 20 µs, 8 kB.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private static readonly string[] OtherClients = ["Northwind", "Lumen Studio", "Green Valley", "Kovács Bt.", "Zöldvölgy Kft", "Silverline", "Pinecrest", "Orion", "Mira Bakery", "Tóth Autó"];
    private static readonly string[] OtherTasks =
        ["Quarterly deck", "Customer survey", "Travel booking", "Press release", "Onboarding guide", "Hírlevél", "Számlák rendszerezése", "Közösségi média naptár", "Kiállítás kutatás", "Utazásfoglalás"];

    private Utterance[] utterances = [];

    [GlobalSetup]
    public void Load() => utterances = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.jsonl").Order().SelectMany(File.ReadAllLines).Where(line => line.Length > 0).Select(Utterance)];

    [Benchmark]
    public int Corpora()
    {
        var understood = 0;
        foreach (var utterance in utterances)
        {
            understood += (int)Reader.Shared.Read(utterance).Intent;
        }

        return understood;
    }

    public static int Run(string[] args)
    {
        var benchmarks = new ReaderBenchmarks();
        benchmarks.Load();
        Console.WriteLine($"One operation reads {benchmarks.utterances.Length} utterances: divide by that.");
        // a busy machine builds slower than the two minutes that are allowed for it
        BenchmarkSwitcher.FromTypes([typeof(ReaderBenchmarks)]).Run(["--filter", "*Reader*", .. args], ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(15)));
        return 0;
    }

    /// <summary>The same without the ceremony, for a look while working.</summary>
    public static int Quick()
    {
        var benchmarks = new ReaderBenchmarks();
        benchmarks.Load();
        var best = double.MaxValue;
        long bytes = 0;
        for (var round = 0; round < 40; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            benchmarks.Corpora();
            best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalMicroseconds / benchmarks.utterances.Length);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / benchmarks.utterances.Length;
        }

        Console.WriteLine($"{benchmarks.utterances.Length} utterances: {best:F1} µs and {bytes} bytes each");
        return 0;
    }

    private static Utterance Utterance(string line)
    {
        var json = JsonNode.Parse(line)!.AsObject();
        var now = NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(json["now"]!.GetValue<string>() + ":00").Value;
        return new Utterance(
            json["text"]!.GetValue<string>(),
            json["command"]?.GetValue<string>(),
            json["lang"]!.GetValue<string>() == "hu" ? Language.Hungarian : Language.English,
            now,
            json["role"]!.GetValue<string>() == "client" ? Speaker.Client : Speaker.Assistant,
            Ten(json["tasks"]!.AsArray(), OtherTasks),
            Ten(json["clients"]!.AsArray(), OtherClients));
    }

    private static string[] Ten(JsonArray own, string[] others) => [.. own.Select(item => item!.GetValue<string>()).Union(others).Take(10)];
}
