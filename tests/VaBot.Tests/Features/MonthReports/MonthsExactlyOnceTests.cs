using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Features.MonthReports;
using VaBot.Features.TimeEntries;
using VaBot.Figures;
using VaBot.Jobs;
using VaBot.Messages;
using VaBot.People;
using VaBot.Tests.Jobs;
using VaBot.Time;
using Xunit;

namespace VaBot.Tests.Features.MonthReports;

/// <summary>One message a month for the assistant, each report to its client once, and every minute in one report, in random worlds:
/// whatever ticks, restarts, jumps, moves, days off and jobs that die half-way come in whatever order.</summary>
public sealed class MonthsExactlyOnceTests
{
    private static readonly string[] Zones = ["Europe/Budapest", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Kiritimati", "America/Sao_Paulo", "Pacific/Pago_Pago"];

    private static readonly string[] Rooms = ["acme", "bluebird", "kovacs"];

    private static readonly string[] Works = ["newsletter", "research", "hírlevél"];

    [Fact]
    public void Every_month_is_told_once_sent_once_and_loses_no_minute()
    {
        var steps = ArbMap.Default.GeneratorFor<Step>().ListOf(24);
        Prop.ForAll(steps.ToArbitrary(), play => PlayAsync(play).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(10));
    }

    private static async Task<bool> PlayAsync(IEnumerable<Step> steps)
    {
        await using var bot = await Due.StartAsync();
        var dying = new Dying();
        var another = bot.StartAnother(services => services.AddJobs(typeof(VaBot.Turns.TurnRunner).Assembly).AddSingleton<IInterceptor>(dying));
        try
        {
            await bot.SayAsync("anna", "dm", "/va language english");
            await bot.SayAsync("anna", "acme", "/client send itself on");
            await bot.SayAsync("anna", "bluebird", "/client days client");
            await bot.SayAsync("anna", "bluebird", "/client send itself on");
            foreach (var step in steps)
            {
                var told = Told(bot).Select(message => message.Key).ToHashSet();
                await DoAsync(bot, another, dying, step);
                await CheckAsync(bot, told);
            }

            await EndAsync(bot);
        }
        finally
        {
            await another.DisposeAsync();
        }

        return true;
    }

    private static async Task DoAsync(TestBot bot, TestBot another, Dying dying, Step step)
    {
        var today = new PersonClock(bot.Clock, "Europe/Budapest").Today;
        switch (step.What % 9)
        {
            case 0:
                await bot.SayAsync("anna", "dm", $"/va timezone {Zones[step.How % Zones.Length]}");
                break;
            case 1:
                await bot.SayAsync("anna", "dm", $"/va away {today.PlusDays(step.How % 9):yyyy-MM-dd}..{today.PlusDays((step.How % 9) + (step.How % 5)):yyyy-MM-dd}");
                break;
            case 2:
                // Two machines look at the same moment.
                await Task.WhenAll(RunAsync(bot), RunAsync(another));
                await bot.LookAsync();
                break;
            case 3:
                // A machine dies between what it wrote and what it kept.
                dying.Armed = true;
                await RunAsync(another);
                dying.Armed = false;
                await bot.LookAsync();
                break;
            case 4:
                // Nobody looked for a while.
                bot.Clock.Advance(Duration.FromHours(step.How));
                await bot.LookAsync();
                break;
            case 5 or 6:
                await bot.SayAsync("anna", Rooms[step.How % 3], $"/log {10 + step.How}m {Works[step.How % 3]} {today.PlusDays(-(step.How % 35)):yyyy-MM-dd}");
                break;
            case 7:
                await bot.SayAsync("anna", "dm", $"/report approve {Rooms[step.How % 3].Replace("kovacs", "kovács", StringComparison.Ordinal)}");
                break;
            default:
                await bot.GoToAsync(bot.Clock.Now + Duration.FromHours(2 * step.How));
                break;
        }
    }

    private static Task RunAsync(TestBot bot) => bot.Host.GetRequiredService<JobRunner>().RunAsync("month-end", CancellationToken.None);

    private static IReadOnlyList<OutgoingMessage> Told(TestBot bot) => bot.Told("anna", "month/");

    private static async Task CheckAsync(TestBot bot, HashSet<string> before)
    {
        var dues = await bot.RowsAsync<MonthDue>();
        dues.Count(due => due.Kind == MonthDueKind.Ask).ShouldBe(1);
        dues.Count(due => due.Kind == MonthDueKind.SendAlone).ShouldBe(1);

        Told(bot).Select(message => message.Key).ShouldBeUnique();
        bot.Channel.Heard.Where(message => message.Key.StartsWith("month-report/", StringComparison.Ordinal)).Select(message => message.Key).ShouldBeUnique();

        // By the zone and the days off as they are: what this step told was told in her working time. What takes a message's place rings for nobody.
        var anna = (await bot.RowsAsync<Person>()).Single(person => person.Name == "Anna");
        var off = (await bot.RowsAsync<DayOff>()).Where(day => day.PersonId == anna.Id).ToList();
        foreach (var message in (await bot.RowsAsync<OutboxMessage>()).Where(message => message.Key.StartsWith("month/", StringComparison.Ordinal) && message.Replaces is null && !before.Contains(message.Key)))
        {
            var local = message.CreatedAt.InZone(DateTimeZoneProviders.Tzdb[anna.Zone]).LocalDateTime;
            local.TimeOfDay.ShouldBeInRange(anna.WorkStarts, anna.WorkEnds);
            ((int)local.DayOfWeek).ShouldBeLessThan(6);
            off.ShouldAllBe(day => local.Date < day.From || local.Date > day.To);
        }

        await CheckReportsAsync(bot, dues);
    }

    private static async Task CheckReportsAsync(TestBot bot, List<MonthDue> dues)
    {
        var reports = await bot.RowsAsync<MonthReport>();
        var entries = await bot.RowsAsync<TimeEntry>();
        reports.Select(report => (report.ClientId, report.Month)).ShouldBeUnique();
        foreach (var report in reports.Where(report => report.IsLocked))
        {
            var figures = FiguresJson.Read(report.Figures!);
            FiguresJson.Hash(figures).ShouldBe(report.Hash);
            report.ApprovedAt!.Value.ShouldBeGreaterThanOrEqualTo(PersonClock.MidnightOf(report.Month.PlusMonths(1), figures.Zone));

            // What is locked with it is what it shows, as work and as corrections.
            var locked = entries.Where(entry => entry.ReportId == report.Id).Sum(entry => entry.Minutes);
            locked.ShouldBe((figures.Minutes ?? 0) + figures.Lines.OfType<CorrectionLine>().Sum(line => line.Minutes ?? 0));

            var sent = bot.Channel.Heard.Count(message => message.Key == $"month-report/{report.Id:N}");
            var waits = dues.Count(due => due.Kind == MonthDueKind.Show && due.AboutId == report.Id);
            (sent + waits).ShouldBe(1, $"{report.Month} {report.State}");
            (report.State == ReportState.Approved).ShouldBe(waits == 1);
        }
    }

    /// <summary>Two months on without anybody's doing: every month that ended was told in its turn unless all of it was approved before, and every package that goes by itself has gone.</summary>
    private static async Task EndAsync(TestBot bot)
    {
        await bot.SayAsync("anna", "dm", "/va back");
        var told = Told(bot).Select(message => message.Key).ToHashSet();
        await bot.GoToAsync(bot.Clock.Now + Duration.FromDays(62));
        await CheckAsync(bot, told);

        var now = new PersonClock(bot.Clock, "Europe/Budapest").Today;
        var expected = new List<string>();
        for (var month = new LocalDate(2026, 11, 1); month.PlusMonths(1).PlusDays(25) <= now; month = month.PlusMonths(1))
        {
            expected.Add($"{month.ToYearMonth()}");
        }

        var heard = Told(bot).Select(message => message.Key[(message.Key.LastIndexOf('/') + 1)..]).ToList();
        var reports = await bot.RowsAsync<MonthReport>();
        heard.ShouldBe(heard.Order());
        reports.Where(report => !report.IsLocked).Select(report => $"{report.Month.ToYearMonth()}").Intersect(expected).ShouldBeSubsetOf(heard);
        expected.Except(heard).ShouldBeSubsetOf(reports.Select(report => $"{report.Month.ToYearMonth()}"));

        var bluebird = (await bot.RowsAsync<Client>()).Single(client => client.ShortName == "Bluebird").Id;
        var months = reports.Where(report => report.ClientId == bluebird && report.IsLocked).Select(report => $"{report.Month.ToYearMonth()}").ToList();
        var hasEarlier = (await bot.RowsAsync<TimeEntry>()).Any(entry => entry.ClientId == bluebird && entry.Day < new LocalDate(2026, 11, 1));
        if (!hasEarlier)
        {
            expected.ShouldBeSubsetOf(months);
        }
    }

    public sealed record Step(byte What, byte How);

    /// <summary>A process that ends after its work is written and before it is kept.</summary>
    private sealed class Dying : SaveChangesInterceptor
    {
        public bool Armed { get; set; }

        public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
            Armed ? throw new InvalidOperationException("Died.") : base.SavedChangesAsync(eventData, result, cancellationToken);
    }
}
