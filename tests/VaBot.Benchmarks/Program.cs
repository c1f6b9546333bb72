using VaBot.Benchmarks;
using VaBot.Benchmarks.Board;
using VaBot.Benchmarks.Delivery;
using VaBot.Benchmarks.Figures;
using VaBot.Benchmarks.Log;
using VaBot.Benchmarks.Soak;
using VaBot.Benchmarks.Week;

// What to measure is the first argument; the rest belongs to it.
switch (args)
{
    case ["log", .. var rest]:
        return await LogBenchmark.RunAsync(LogOptions.Parse(rest));
    case ["bare", var url, var database]:
        return await BareHandler.RunAsync(url, database);
    case ["board", .. var rest]:
        return await BoardBenchmark.RunAsync(rest);
    case ["figures", ..]:
        return FiguresBenchmark.Run();
    case ["soak", .. var rest]:
        return await SoakBenchmark.RunAsync(rest);
    case ["delivery", .. var rest]:
        return await DeliveryBenchmark.RunAsync(rest);
    case ["week", .. var rest]:
        return await WeekBenchmark.RunAsync(rest);
    case ["reader", "quick", ..]:
        return ReaderBenchmarks.Quick();
    case ["reader", .. var rest]:
        return ReaderBenchmarks.Run(rest);
    default:
        Console.Error.WriteLine($"""
            dotnet run -c Release --project tests/VaBot.Benchmarks -- reader [quick]
            dotnet run -c Release --project tests/VaBot.Benchmarks -- figures
            dotnet run -c Release --project tests/VaBot.Benchmarks -- board [--open 5000] [--done 50000]
            dotnet run -c Release --project tests/VaBot.Benchmarks -- soak [--program published/VaBot.dll]
            dotnet run -c Release --project tests/VaBot.Benchmarks -- delivery [--channel slack|teams] [--messages 10000] [--workspaces 40] [--program published/VaBot.dll]
            dotnet run -c Release --project tests/VaBot.Benchmarks -- week [--clients 100000]
            dotnet run -c Release --project tests/VaBot.Benchmarks -- log [options]
            {LogOptions.Help}
            """);
        return 2;
}
