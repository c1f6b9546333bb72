using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Features.TimeEntries;
using VaBot.Features.Timers;
using VaBot.Jobs;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using Xunit;

namespace VaBot.Tests.Features.Timers;

public sealed class AskForgottenTimersTests
{
    /// <summary>17:00 in Budapest on the test's Friday.</summary>
    private static readonly Instant Evening = Instant.FromUtc(2026, 11, 20, 16, 0);

    [Fact]
    public async Task Asks_once_when_her_day_ends_in_her_language_where_she_is_alone()
    {
        await using var bot = await StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");

        bot.Clock.Now = Evening - Duration.FromSeconds(1);
        await LookAsync(bot);
        Asked(bot).ShouldBeEmpty();

        bot.Clock.Now = Evening;
        await LookAsync(bot);
        bot.Clock.Advance(Duration.FromHours(1));
        await LookAsync(bot);

        var asked = Asked(bot).ShouldHaveSingleItem();
        asked.To.ShouldBe(new Address("playground", "dm/anna"));
        asked.Reply.Text().ShouldBe("Vége a munkaidődnek, de az időmérő 10:00 óta fut: Newsletter (Acme). Dolgozol még rajta?");
        asked.Reply.AllButtons().Select(button => button.Label).ShouldBe(["Fusson tovább", "Csak 17:00-ig", "Állj"]);
        (await bot.RowsAsync<RunningTimer>()).Single().AskAt.ShouldBeNull();
    }

    [Fact]
    public async Task Until_the_end_of_the_day_saves_until_then()
    {
        await using var bot = await StartAsync();
        var asked = await ForgetAsync(bot);

        await bot.PressAsync("anna", "dm", asked.Reply, "Csak 17:00-ig");

        (await bot.RowsAsync<TimeEntry>()).Single().EndedAt.ShouldBe(Evening);
        (await bot.RowsAsync<RunningTimer>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keeping_it_running_is_acknowledged_and_stopping_saves_all()
    {
        await using var bot = await StartAsync();
        var asked = await ForgetAsync(bot);

        (await bot.PressAsync("anna", "dm", asked.Reply, "Fusson tovább")).Text().ShouldContain("Az időmérő 10:00 óta fut");
        bot.Clock.Now = Evening + Duration.FromMinutes(30);
        await bot.PressAsync("anna", "dm", asked.Reply, "Állj");

        (await bot.RowsAsync<TimeEntry>()).Single().Minutes.ShouldBe(7 * 60 + 30);
    }

    [Theory]
    [InlineData("/timer pause")]
    [InlineData("/timer stop")]
    public async Task Does_not_ask_about_what_does_not_run(string end)
    {
        await using var bot = await StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        bot.Clock.Advance(Duration.FromHours(1));
        await bot.SayAsync("anna", "acme", end);

        bot.Clock.Now = Evening;
        await LookAsync(bot);

        Asked(bot).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, OutboxState.Sent)]
    [InlineData(1, OutboxState.Dropped)]
    public async Task After_an_outage_asks_within_four_hours_and_drops_the_question_then(int secondsTooLate, OutboxState expected)
    {
        await using var bot = await StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");

        bot.Clock.Now = Evening + Duration.FromHours(4) + Duration.FromSeconds(secondsTooLate);
        await LookAsync(bot);

        (await bot.RowsAsync<OutboxMessage>()).ShouldHaveSingleItem().State.ShouldBe(expected);
        (await bot.RowsAsync<RunningTimer>()).Single().AskAt.ShouldBeNull();
    }

    [Fact]
    public async Task Asks_wherever_it_can_when_the_timers_own_platform_has_no_direct_messages()
    {
        await using var bot = await StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        await bot.LookAsync(database => database.Set<RunningTimer>().ExecuteUpdateAsync(set => set.SetProperty(timer => timer.Channel, "teams")));

        bot.Clock.Now = Evening;
        await LookAsync(bot);

        Asked(bot).ShouldHaveSingleItem().To.Place.ShouldBe("dm/anna");
    }

    [Fact]
    public async Task Asks_nobody_who_cannot_be_reached_and_does_not_try_for_ever()
    {
        await using var bot = await StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        await bot.LookAsync(database => database.Set<Conversation>().Where(conversation => conversation.PersonId != null).ExecuteDeleteAsync());
        await bot.LookAsync(database => database.Set<ChatIdentity>().ExecuteDeleteAsync());

        bot.Clock.Now = Evening;
        await LookAsync(bot);

        (await bot.RowsAsync<OutboxMessage>()).ShouldBeEmpty();
        (await bot.RowsAsync<RunningTimer>()).Single().AskAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_due_time_that_comes_back_does_not_ask_again()
    {
        await using var bot = await StartAsync();
        await ForgetAsync(bot);
        await bot.LookAsync(database => database.Set<RunningTimer>().ExecuteUpdateAsync(set => set.SetProperty(timer => timer.AskAt, Evening)));

        await LookAsync(bot);

        Asked(bot).Count.ShouldBe(1);
        (await bot.RowsAsync<RunningTimer>()).Single().AskAt.ShouldBeNull();
    }

    /// <summary>Spring: 02:00–03:00 is skipped on 29 March 2026 in Budapest. Autumn: 02:00–03:00 comes twice on 25 October.</summary>
    [Theory]
    [InlineData("2026-03-28T23:30", 2, 30, "2026-03-29T01:00", "Csak 03:00-ig", 90)]
    [InlineData("2026-03-28T23:30", 17, 0, "2026-03-29T15:00", "Csak 17:00-ig", 930)]
    [InlineData("2026-10-24T23:00", 2, 30, "2026-10-25T00:30", "Csak 02:30-ig", 90)]
    [InlineData("2026-10-24T23:00", 15, 0, "2026-10-25T14:00", "Csak 15:00-ig", 900)]
    public async Task Keeps_the_end_of_the_day_when_the_clocks_change(string startedUtc, int hour, int minute, string askedUtc, string until, int minutes)
    {
        await using var bot = await StartAsync();
        await bot.LookAsync(database => database.Set<Person>().ExecuteUpdateAsync(set => set.SetProperty(person => person.WorkEnds, new LocalTime(hour, minute))));
        bot.Clock.Now = Utc(startedUtc);
        await bot.SayAsync("anna", "acme", "/timer start newsletter");

        bot.Clock.Now = Utc(askedUtc) - Duration.FromSeconds(1);
        await LookAsync(bot);
        Asked(bot).ShouldBeEmpty();
        bot.Clock.Now = Utc(askedUtc);
        await LookAsync(bot);

        await bot.PressAsync("anna", "dm", Asked(bot).ShouldHaveSingleItem().Reply, until);
        (await bot.RowsAsync<TimeEntry>()).Single().Minutes.ShouldBe(minutes);
    }

    [Fact]
    public async Task Looking_when_nothing_is_due_is_one_query_on_an_index()
    {
        var queries = new Queries();
        await using var bot = await TestBot.StartAsync(services => services.AddJobs(typeof(AskForgottenTimers).Assembly).AddSingleton<IInterceptor>(queries));
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        queries.Texts.Clear();

        await bot.Host.GetRequiredService<JobRunner>().RunAsync("ask-forgotten-timers", CancellationToken.None);

        var explain = "EXPLAIN QUERY PLAN " + queries.Texts.ShouldHaveSingleItem();
        var plan = await bot.LookAsync(database => database.Database.SqlQueryRaw<Step>(explain, new SqliteParameter("@now", 1L)).ToListAsync());
        plan.ShouldHaveSingleItem().Detail.ShouldContain("USING INDEX IX_Timers_AskAt");
    }

    [Fact]
    public async Task A_demo_clock_that_jumps_asks_on_the_way()
    {
        await using var bot = await TestBot.StartAsync(services => services
            .AddJobs(typeof(AskForgottenTimers).Assembly)
            .AddSingleton(provider => new DemoClock(new FakeClock(TestBot.Start)))
            .AddSingleton<IClock>(provider => provider.GetRequiredService<DemoClock>()));
        await bot.SayAsync("anna", "acme", "/timer start newsletter");

        (await bot.Host.GetRequiredService<ClockWalk>().MoveToAsync(Evening + Duration.FromDays(7), CancellationToken.None)).ShouldBeTrue();

        Asked(bot).ShouldHaveSingleItem();
        (await bot.RowsAsync<OutboxMessage>()).Single(message => message.Key.StartsWith("timer-ask/", StringComparison.Ordinal)).CreatedAt.ShouldBe(Evening);
        bot.Host.GetRequiredService<IClock>().GetCurrentInstant().ShouldBe(Evening + Duration.FromDays(7));
    }

    private static IReadOnlyList<OutgoingMessage> Asked(TestBot bot) => [.. bot.Channel.Heard.Where(message => message.Key.StartsWith("timer-ask/", StringComparison.Ordinal))];

    private static Task<TestBot> StartAsync() => TestBot.StartAsync(services => services.AddJobs(typeof(AskForgottenTimers).Assembly));

    private static async Task<OutgoingMessage> ForgetAsync(TestBot bot)
    {
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        bot.Clock.Now = Evening;
        await LookAsync(bot);
        return Asked(bot).ShouldHaveSingleItem();
    }

    private static async Task LookAsync(TestBot bot)
    {
        var runs = await bot.Host.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None);
        runs.Select(run => run.Failure).ShouldAllBe(failure => failure == null);
        await bot.Host.GetRequiredService<OutboxSender>().DrainAsync(CancellationToken.None);
    }

    private static Instant Utc(string text) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value.InUtc().ToInstant();

    private sealed record Step(int Id, int Parent, int Notused, string Detail);

    private sealed class Queries : DbCommandInterceptor
    {
        public List<string> Texts { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Texts.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
