using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Documents;
using VaBot.Features.MonthReports;
using Xunit;

namespace VaBot.Tests.Features.MonthReports;

/// <summary>Reports without chat: written by name and month, and verified against what was approved.</summary>
public sealed class ReportCommandsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vabot-report").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_running_month_is_written_in_the_clients_language_and_is_not_yet_proven()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "kovacs", "/log 90m hírlevél");

        var (code, said) = await RunAsync(bot, "report", "--client", "kovács", "--month", "2026-11", "--out", folder);
        code.ShouldBe(0, said);
        Directory.GetFiles(folder).Select(Path.GetExtension).Order().ShouldBe([".csv", ".json", ".pdf", ".xlsx"]);
        var figures = FileCheck.Of(File.ReadAllBytes(Directory.GetFiles(folder, "*.pdf").Single()))!.Figures!;
        (figures.Total, figures.RunningUntil).ShouldBe((13_500m, new LocalDate(2026, 11, 20))); // 90 min at 9,000
        File.ReadAllText(Directory.GetFiles(folder, "*.csv").Single()).ShouldContain("Összesen");

        (code, said) = await RunAsync(bot, "report", "verify", Directory.GetFiles(folder, "*.pdf").Single());
        code.ShouldBe(1);
        said.ShouldContain("unproven");
    }

    [Fact]
    public async Task What_was_approved_is_written_as_it_was_sent_and_proven_valid_until_somebody_changes_it()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 1h newsletter");
        bot.Clock.Now = Instant.FromUtc(2026, 12, 1, 9, 0);
        await bot.SayAsync("anna", "dm", "/report approve november acme");

        (await RunAsync(bot, "report", "--client", "Acme GmbH", "--month", "2026-11", "--out", folder)).Code.ShouldBe(0);
        var sent = (await bot.RowsAsync<ReportFile>()).ToDictionary(file => file.Name, file => file.Content);
        sent.Count.ShouldBe(4);
        foreach (var path in Directory.GetFiles(folder))
        {
            File.ReadAllBytes(path).ShouldBe(sent[Path.GetFileName(path)]);
            var (code, said) = await RunAsync(bot, "report", "verify", path);
            code.ShouldBe(0, said);
            said.ShouldContain("VALID");
        }

        var csv = Directory.GetFiles(folder, "*.csv").Single();
        File.WriteAllText(csv, File.ReadAllText(csv).Replace("28.80", "18.80", StringComparison.Ordinal));
        (await RunAsync(bot, "report", "verify", csv)).ShouldSatisfyAllConditions(run => run.Code.ShouldBe(1), run => run.Said.ShouldContain("CHANGED"));
    }

    [Theory]
    [InlineData(2, "usage", "report")]
    [InlineData(2, "usage", "report", "--client", "Acme", "--month", "October", "--out", "x")]
    [InlineData(1, "There is no client 'Nobody'", "report", "--client", "Nobody", "--month", "2026-11", "--out", "x")]
    [InlineData(1, "not a report", "report", "verify", "strange.txt")]
    public async Task Mistakes_are_told(int code, string said, params string[] args)
    {
        var strange = Path.Combine(folder, "strange.txt");
        File.WriteAllText(strange, "hello");
        await using var bot = await TestBot.StartAsync();
        var run = await RunAsync(bot, [.. args.Select(arg => arg == "strange.txt" ? strange : arg)]);
        run.Code.ShouldBe(code);
        run.Said.ShouldContain(said);
        (await RunAsync(bot, "report", "verify", Path.Combine(folder, "missing.pdf"))).Code.ShouldBe(1);
    }

    private static async Task<(int Code, string Said)> RunAsync(TestBot bot, params string[] args)
    {
        using var said = new StringWriter();
        var code = await ReportCommands.RunAsync(args, bot.Host, said, said, CancellationToken.None);
        return (code, said.ToString());
    }
}
