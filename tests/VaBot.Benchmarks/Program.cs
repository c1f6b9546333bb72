using VaBot.Benchmarks.Log;

// What to measure is the first argument; the rest belongs to it.
switch (args)
{
    case ["log", .. var rest]:
        return await LogBenchmark.RunAsync(LogOptions.Parse(rest));
    case ["bare", var url, var database]:
        return await BareHandler.RunAsync(url, database);
    default:
        Console.Error.WriteLine($"""
            dotnet run -c Release --project tests/VaBot.Benchmarks -- log [options]
            {LogOptions.Help}
            """);
        return 2;
}
