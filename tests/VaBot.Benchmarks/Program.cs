using VaBot.Benchmarks;

// dotnet run -c Release --project tests/VaBot.Benchmarks -- reader [quick]
return args switch
{
    ["reader", "quick", ..] => ReaderBenchmarks.Quick(),
    ["reader", .. var rest] => ReaderBenchmarks.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Which? reader [quick]");
    return 2;
}
