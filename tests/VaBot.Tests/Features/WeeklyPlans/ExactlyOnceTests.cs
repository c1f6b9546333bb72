using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Features.WeeklyPlans;
using VaBot.Jobs;
using VaBot.Languages;
using VaBot.People;
using VaBot.Tests.Jobs;
using VaBot.Time;
using Xunit;

namespace VaBot.Tests.Features.WeeklyPlans;

/// <summary>Each prompt and reminder once per person and week, in random worlds: whatever ticks, restarts, jumps, moves and days off come in whatever order.</summary>
public sealed class ExactlyOnceTests
{
    private static readonly string[] Zones =
    [
        "Europe/Budapest", "America/New_York", "America/Los_Angeles", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Kiritimati", "America/Sao_Paulo", "Pacific/Pago_Pago", "Europe/London",
    ];

    [Fact]
    public void Nobody_is_asked_twice_about_a_week_nor_at_night_nor_on_a_day_off()
    {
        var steps = ArbMap.Default.GeneratorFor<Step>().ListOf(20);
        Prop.ForAll(steps.ToArbitrary(), play => PlayAsync(play).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
    }

    private static async Task<bool> PlayAsync(IEnumerable<Step> steps)
    {
        await using var bot = await Due.StartAsync();
        var another = bot.StartAnother(services => services.AddJobs(typeof(VaBot.Turns.TurnRunner).Assembly));
        try
        {
            foreach (var step in steps)
            {
                var asked = (await AskedAsync(bot)).Select(message => message.Key).ToHashSet();
                await DoAsync(bot, another, step);
                await CheckAsync(bot, asked);
            }
        }
        finally
        {
            await another.DisposeAsync();
        }

        return true;
    }

    private static async Task DoAsync(TestBot bot, TestBot another, Step step)
    {
        switch (step.What % 7)
        {
            case 0:
                await bot.SayAsync("anna", "dm", $"/va timezone {Zones[step.How % Zones.Length]}");
                break;
            case 1:
                var from = new PersonClock(bot.Clock, "Europe/Budapest").Today.PlusDays(step.How % 9);
                await bot.SayAsync("anna", "dm", $"/va szabadság {from:yyyy-MM-dd}..{from.PlusDays(step.How % 5):yyyy-MM-dd}");
                break;
            case 2:
                // Two machines look at the same moment.
                await Task.WhenAll(RunAsync(bot), RunAsync(another));
                break;
            case 3:
                await bot.SayAsync("anna", "dm", "/va back");
                break;
            case 4:
                bot.Clock.Advance(Duration.FromHours(step.How));
                await bot.LookAsync();
                break;
            default:
                await bot.GoToAsync(bot.Clock.Now + Duration.FromHours(step.How));
                break;
        }
    }

    private static Task RunAsync(TestBot bot) => bot.Host.GetRequiredService<JobRunner>().RunAsync("plan-week", CancellationToken.None);

    private static async Task<List<OutboxMessage>> AskedAsync(TestBot bot) =>
        [.. (await bot.RowsAsync<OutboxMessage>()).Where(message => message.Key.StartsWith("plan-prompt/", StringComparison.Ordinal))];

    private static async Task CheckAsync(TestBot bot, HashSet<string> before)
    {
        var asked = await AskedAsync(bot);
        asked.Select(message => message.Key).ShouldBeUnique();
        (await bot.RowsAsync<PlanDue>()).Count(due => due.Kind == PlanDueKind.Ask).ShouldBe(1);

        // By the zone and the days off as they are: what this step asked was asked in her working time.
        var anna = (await bot.RowsAsync<Person>()).Single(person => person.Name == "Anna");
        var off = (await bot.RowsAsync<DayOff>()).Where(day => day.PersonId == anna.Id).ToList();
        foreach (var message in asked.Where(message => !before.Contains(message.Key)))
        {
            var local = message.CreatedAt.InZone(DateTimeZoneProviders.Tzdb[anna.Zone]).LocalDateTime;
            local.TimeOfDay.ShouldBeInRange(anna.WorkStarts, anna.WorkEnds);
            local.DayOfWeek.ShouldBeOneOf(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday);
            off.ShouldAllBe(day => local.Date < day.From || local.Date > day.To);
        }
    }

    public sealed record Step(byte What, byte How);
}
