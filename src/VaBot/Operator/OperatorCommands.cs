using VaBot.Data;
using VaBot.Jobs;

namespace VaBot.Operator;

/// <summary>What whoever runs the bot may say on the command line instead of starting it.</summary>
public static class OperatorCommands
{
    public const int Done = 0, Failed = 1, NotUnderstood = 2;

    private const string Usage = """
        usage: vabot                     start the bot
               vabot understand          read JSON lines, write what is understood
               vabot migrate             create or update the tables
               vabot backup FILE         write a consistent copy of the SQLite database, also while the bot runs
               vabot jobs list           every job, its next and last run and its last failure
               vabot jobs run NAME       run one job now
               vabot report --client NAME --month 2026-10 --out DIR
                                         write a month's report as PDF, XLSX, CSV and JSON
               vabot report verify FILE  tell whether such a file is unchanged and was approved
               vabot files list          documents that can be fetched by a link
               vabot files revoke ID     end such a link
               vabot teams package       write the app for Teams (--app-id ID --host NAME --out FILE)
               vabot slack manifest …    the Slack app's manifest, filled in
        """;

    /// <summary>True when the arguments ask for something else than to start; settings (<c>--urls=…</c>) do not.</summary>
    public static bool Ask(string[] args) => args is [var first, ..] && !first.StartsWith('-');

    /// <summary>What a command says goes to standard output; what the log says is kept apart, and short.</summary>
    public static void LogAside(ILoggingBuilder logging) => logging
        .ClearProviders()
        .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
        .AddFilter((_, level) => level >= LogLevel.Warning);

    /// <returns>The exit code: 0 done, 1 failed, 2 not understood.</returns>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        try
        {
            return args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToArray() switch
            {
                ["migrate"] => await MigrateAsync(provider, output, cancellationToken),
                ["backup", var file] => await BackUpAsync(provider, file, output, cancellationToken),
                ["jobs", "list"] => await JobCommands.ListAsync(provider, output, cancellationToken),
                ["jobs", "run", var name] => await JobCommands.RunAsync(provider, name, output, errors, cancellationToken),
                ["files", "list"] => await FileCommands.ListAsync(provider, output, cancellationToken),
                ["files", "revoke", var id] => await FileCommands.RevokeAsync(provider, id, output, errors, cancellationToken),
                _ => NotKnown(args, errors),
            };
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            await errors.WriteLineAsync(error is NotSupportedException or IOException ? error.Message : $"{error.GetType().Name}: {error.Message}");
            return Failed;
        }
    }

    private static async Task<int> MigrateAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<Database>().PrepareAsync(cancellationToken);
        await services.GetRequiredService<JobEngine>().PrepareAsync(cancellationToken);
        await output.WriteLineAsync("The tables are up to date.");
        return Done;
    }

    private static async Task<int> BackUpAsync(IServiceProvider services, string file, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<Database>().BackUpAsync(file, cancellationToken);
        await output.WriteLineAsync($"The database was copied to {Path.GetFullPath(file)}.");
        return Done;
    }

    private static int NotKnown(string[] args, TextWriter errors)
    {
        errors.WriteLine($"There is no command '{string.Join(' ', args)}'.");
        errors.WriteLine(Usage);
        return NotUnderstood;
    }
}
