using System.Globalization;

namespace VaBot.Benchmarks.Log;

/// <param name="Rounds">How often the two are measured, in turn.</param>
/// <param name="Entries">Time entries to fill the bot's database with for a second measurement; 0 for none.</param>
/// <param name="WarmUp">Requests to each before anything is measured.</param>
/// <param name="Folder">Where the databases go: the disk that is measured.</param>
/// <param name="Program">The bot to measure: what was built with this, or what was published somewhere.</param>
public sealed record LogOptions(int Rounds, int Seconds, int Connections, int Entries, int WarmUp, string Folder, string Program)
{
    public const string Help = "  --rounds 5 --seconds 5 --connections 32 --entries 0 --warmup 5000 --folder DIR (default: the folder for temporary files) --program VaBot.dll (default: as built here)";

    /// <exception cref="FormatException">A number is none.</exception>
    public static LogOptions Parse(string[] args)
    {
        var given = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        return new LogOptions(
            Number("--rounds", 5),
            Number("--seconds", 5),
            Number("--connections", 32),
            Number("--entries", 0),
            Number("--warmup", 5000),
            given.GetValueOrDefault("--folder") ?? Path.GetTempPath(),
            Path.GetFullPath(given.GetValueOrDefault("--program") ?? Path.Combine(AppContext.BaseDirectory, "VaBot.dll")));

        int Number(string name, int usual) => given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
    }
}
