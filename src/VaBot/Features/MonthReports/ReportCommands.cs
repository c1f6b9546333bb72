using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using VaBot.Data;
using VaBot.Documents;
using VaBot.Features.Clients;
using VaBot.Figures;
using VaBot.Jobs;
using VaBot.Languages;
using VaBot.People;
using VaBot.Time;
using File = VaBot.Messages.File;

namespace VaBot.Features.MonthReports;

/// <summary><c>report --client Acme --month 2026-10 --out DIR</c> and <c>report verify FILE</c>, for whoever runs the bot.</summary>
public static class ReportCommands
{
    public const int Done = 0, Failed = 1, NotUnderstood = 2;

    private const string Usage = """
        usage: vabot report --client NAME --month 2026-10 --out DIR [--language en|hu]
               vabot report verify FILE
        """;

    public static bool Ask(string[] args) => args is ["report", ..];

    /// <returns>The exit code: 0 done or valid, 1 failed, changed or unknown, 2 not understood.</returns>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        try
        {
            if (args is ["report", "verify", var file])
            {
                return await VerifyAsync(database, await System.IO.File.ReadAllBytesAsync(file, cancellationToken), output, cancellationToken);
            }

            if (Wish.Of(args) is not { } wish)
            {
                await errors.WriteLineAsync(Usage);
                return NotUnderstood;
            }

            await database.PrepareAsync(cancellationToken);
            var clock = services.GetRequiredService<IClock>();
            if (clock is DemoClock)
            {
                await services.GetRequiredService<ClockWalk>().GoOnAsync(cancellationToken);
            }

            return await WriteAsync(database, clock, wish, output, errors, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(error.Message);
            return Failed;
        }
    }

    private static async Task<int> WriteAsync(Database database, IClock clock, Wish wish, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var named = (await database.Set<Client>().AsNoTracking().ToListAsync(cancellationToken))
            .FindAll(client => string.Equals(client.ShortName, wish.Client, StringComparison.OrdinalIgnoreCase) || string.Equals(client.Name, wish.Client, StringComparison.OrdinalIgnoreCase));
        if (named is not [var client])
        {
            await errors.WriteLineAsync(named.Count == 0 ? $"There is no client '{wish.Client}'." : $"There are {named.Count} clients '{wish.Client}': name one by the full name.");
            return Failed;
        }

        var files = await SentAsync(database, client, wish, cancellationToken) ?? await CountedAsync(database, clock, client, wish, cancellationToken);
        if (files is null)
        {
            await errors.WriteLineAsync($"{client.Name} has no contract.");
            return Failed;
        }

        Directory.CreateDirectory(wish.Folder);
        foreach (var file in files)
        {
            var path = Path.Combine(wish.Folder, file.Name);
            await System.IO.File.WriteAllBytesAsync(path, file.Content, cancellationToken);
            await output.WriteLineAsync(path);
        }

        return Done;
    }

    /// <summary>What was approved is written as it was sent.</summary>
    private static async Task<IReadOnlyList<File>?> SentAsync(Database database, Client client, Wish wish, CancellationToken cancellationToken)
    {
        var files = from report in database.Set<MonthReport>()
                    where report.ClientId == client.Id && report.Month == wish.Month && report.State != ReportState.Open
                    join file in database.Set<ReportFile>() on report.Id equals file.ReportId
                    orderby file.Id
                    select new File(file.Name, file.MediaType, file.Content);
        return await files.AsNoTracking().ToListAsync(cancellationToken) is { Count: > 0 } sent ? sent : null;
    }

    private static async Task<IReadOnlyList<File>?> CountedAsync(Database database, IClock clock, Client client, Wish wish, CancellationToken cancellationToken)
    {
        var zone = await database.Set<Practice>().Where(practice => practice.Id == client.PracticeId).Select(practice => practice.Zone).SingleAsync(cancellationToken);
        var today = new PersonClock(clock, zone).Today;
        LocalDate? until = today <= Days.MonthOf(wish.Month).To ? today : null;
        if ((await MonthBook.CountAsync(database, client.PracticeId, [client], wish.Month, until, cancellationToken)).SingleOrDefault() is not { } counted)
        {
            return null;
        }

        var language = wish.Language ?? (await Spokesperson.OfAsync(database, client.Id, cancellationToken))?.Language ?? Language.English;
        return [.. ReportFiles.Of(counted.Figures, language, Paper.Of(PersonClock.CountryOfZone(counted.Contract.Zone))).All];
    }

    private static async Task<int> VerifyAsync(Database database, byte[] file, TextWriter output, CancellationToken cancellationToken)
    {
        if (FileCheck.Of(file) is not { } check)
        {
            await output.WriteLineAsync("not a report: the file carries no content hash");
            return Failed;
        }

        if (check.Figures is { } figures)
        {
            await output.WriteLineAsync($"{figures.Client}, {YearMonthPattern.Iso.Format(figures.Month)}, total {figures.Total} {figures.Currency.Code}");
        }

        await output.WriteLineAsync($"content hash {check.Hash}");
        if (!check.IsIntact)
        {
            await output.WriteLineAsync("CHANGED: the file is not as it was written");
            return Failed;
        }

        await database.PrepareAsync(cancellationToken);
        var report = await database.Set<MonthReport>().AsNoTracking().FirstOrDefaultAsync(report => report.Hash == check.Hash, cancellationToken);
        if (report is null || FiguresJson.Hash(FiguresJson.Read(report.Figures!)) != check.Hash)
        {
            await output.WriteLineAsync("unproven: the file is intact, but no report with these figures was approved in this database");
            return Failed;
        }

        await output.WriteLineAsync($"VALID: these are the figures approved on {InstantPattern.General.Format(report.ApprovedAt!.Value)}");
        return Done;
    }

    /// <param name="Month">By its first day.</param>
    /// <param name="Language">Null for the client's own.</param>
    private sealed record Wish(string Client, LocalDate Month, string Folder, Language? Language)
    {
        public static Wish? Of(string[] args)
        {
            var said = args[1..].Chunk(2).Where(pair => pair.Length == 2).GroupBy(pair => pair[0]).ToDictionary(pairs => pairs.Key, pairs => pairs.Last()[1]);
            Language? language = said.GetValueOrDefault("--language") switch { "en" => Languages.Language.English, "hu" => Languages.Language.Hungarian, _ => null };
            return said.TryGetValue("--client", out var client) && said.TryGetValue("--out", out var folder)
                && YearMonthPattern.Iso.Parse(said.GetValueOrDefault("--month") ?? "") is { Success: true, Value: var month }
                ? new Wish(client, month.OnDayOfMonth(1), folder, language)
                : null;
        }
    }
}
