using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Jobs;
using VaBot.Tests.Delivery;
using VaBot.Tests.Jobs;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Data;

/// <summary>What a month is counted from is found by indexes, in either database: a report costs the same however many entries, clients and earlier reports there are.</summary>
public sealed class MonthPlanTests
{
    private static readonly (string Who, string Where, string Text)[] Before =
    [
        ("anna", "dm", "/va language english"),
        ("anna", "acme", "/client send itself on"),
        ("anna", "bluebird", "/client package 20h for 600, overage 35, rollover 5h 2 months"),
        ("anna", "bluebird", "/client days client"),
        ("anna", "bluebird", "/client warn on"),
        ("anna", "acme", "/log 60m newsletter"),
        ("anna", "bluebird", "/log 16h research yesterday"),
        ("anna", "kovacs", "/log 90m hírlevél"),
        ("anna", "kovacs", "/client rate 9500"),
        ("peter", "kovacs", "/report"),
    ];

    private static readonly (string Who, string Where, string Text)[] After =
    [
        ("anna", "dm", "/report"),
        ("anna", "dm", "/report november bluebird"),
        ("anna", "dm", "/report approve november bluebird"),
        ("anna", "dm", "/report approve november kovács"),
        ("anna", "dm", "/report income"),
        ("anna", "bluebird", "/log edit 15h"),
        ("anna", "bluebird", "/log 20m research 2026-11-20"),
        ("anna", "bluebird", "/log 1h research"),
        ("beth", "bluebird", "/client"),
        ("beth", "bluebird", "/client more 3h"),
        ("anna", "dm", "/report december bluebird"),
        ("anna", "dm", "/report november acme"),
        ("anna", "dm", "/report november acme -- files=again"),
        ("carl", "acme", "/report question 1 why so long?"),
        ("carl", "acme", "/report questions"),
        ("anna", "dm", "/report answer because"),
        ("carl", "acme", "/report accept"),
        ("anna", "dm", "/client contract kovács"),
        ("anna", "dm", "/client remove kovács"),
    ];

    [Theory]
    [MemberData(nameof(TestDatabase.Stores), MemberType = typeof(TestDatabase))]
    public async Task Reports_and_the_end_of_a_month_find_their_rows_by_an_index(Store store)
    {
        var recorder = new SqlRecorder();
        await using var bot = await TestBot.StartAsync(store, services => services.AddJobs(typeof(TurnRunner).Assembly).AddSingleton<IInterceptor>(recorder));
        await SayAsync(bot, Before);
        await EndAsync(bot, Instant.FromUtc(2026, 11, 20, 14, 1), Instant.FromUtc(2026, 12, 1, 8, 1), Instant.FromUtc(2026, 12, 1, 14, 1));
        await SayAsync(bot, After);
        await EndAsync(bot, Instant.FromUtc(2026, 12, 2, 14, 1), Instant.FromUtc(2026, 12, 20, 14, 1), Instant.FromUtc(2027, 1, 4, 14, 1));
        bot.Channel.Heard.ShouldContain(message => message.Key.StartsWith("month-report/", StringComparison.Ordinal));

        var statements = recorder.Statements.Where(statement => statement.Sql.StartsWith("SELECT", StringComparison.Ordinal)).DistinctBy(statement => statement.Sql).ToList();
        statements.Count.ShouldBeGreaterThan(60);
        var walks = new List<string>();
        foreach (var statement in statements)
        {
            var plan = await bot.LookAsync(database => QueryPlan.StepsAsync(database, statement));
            walks.AddRange(plan.Where(QueryPlan.IsWalk).Select(step => $"{step}\n{statement.Sql}\n"));
        }

        walks.ShouldBeEmpty();
    }

    private static async Task SayAsync(TestBot bot, (string Who, string Where, string Text)[] conversation)
    {
        foreach (var (who, where, text) in conversation)
        {
            await bot.SayAsync(who, where, text);
        }
    }

    private static async Task EndAsync(TestBot bot, params Instant[] moments)
    {
        foreach (var moment in moments)
        {
            bot.Clock.Now = moment;
            (await bot.Host.GetRequiredService<JobRunner>().RunAsync("month-end", CancellationToken.None)).Failure.ShouldBeNull();
            await bot.DrainAsync();
        }
    }
}
