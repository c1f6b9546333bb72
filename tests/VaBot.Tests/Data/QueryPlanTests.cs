using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Messages;
using VaBot.Tests.Delivery;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Data;

/// <summary>No statement of a turn or of the outbox walks through a table: an answer costs the same at ten and at ten million entries.</summary>
public sealed class QueryPlanTests
{
    private static readonly (string Who, string Where, string Text)[] Conversation =
    [
        ("anna", "acme", "/log 45m newsletter"),
        ("anna", "bluebird", "/log 30m research"),
        ("anna", "dm", "/log 20m acme"),
        ("anna", "acme", "/log 7:00-7:30 newsletter"),
        ("anna", "acme", "/log 7:10-7:40 newsletter"),
        ("anna", "acme", "/log edit 50m"),
        ("anna", "acme", "/log move blog post"),
        ("anna", "acme", "/log split 10m"),
        ("anna", "acme", "/undo"),
        ("anna", "acme", "/redo"),
        ("anna", "dm", "/undo"),
        ("anna", "dm", "/redo"),
        ("anna", "acme", "/log delete"),
        ("anna", "acme", "/timer start newsletter"),
        ("anna", "bluebird", "/timer switch research"),
        ("anna", "bluebird", "/timer status"),
        ("anna", "bluebird", "/timer pause"),
        ("anna", "bluebird", "/timer resume"),
        ("anna", "bluebird", "/timer stop"),
        ("anna", "dm", "/log today"),
        ("anna", "dm", "/log week"),
        ("anna", "acme", "/board"),
        ("anna", "dm", "/board acme -- column=ToDo page=1"),
        ("carl", "acme", "/task newsletter before inbox triage"),
        ("carl", "acme", "/task inbox triage to position 2"),
        ("carl", "acme", "/task newsletter up"),
        ("carl", "acme", "/task newsletter last"),
        ("anna", "acme", "/task check newsletter photos"),
        ("anna", "acme", "/task tick newsletter 1"),
        ("carl", "acme", "/task note newsletter soon"),
        ("carl", "acme", "/task newsletter"),
        ("anna", "acme", "/task service newsletter Admin"),
        ("anna", "acme", "/task done inbox triage"),
        ("anna", "acme", "/task done newsletter"),
        ("carl", "acme", "/task reopen newsletter"),
        ("anna", "acme", "/task add Photos, Admin, weekly"),
        ("carl", "acme", "/undo"),
        ("anna", "acme", "/undo"),
        ("anna", "acme", "/log 3h newsletter"),
        ("anna", "acme", "/log 20m photo shoot"),
        ("anna", "acme", "/log make a task of it"),
        ("anna", "dm", "/undo"),
        ("carl", "acme", "/task find photos"),
        ("anna", "dm", "/task find photos"),
        ("carl", "acme", "/task due"),
        ("anna", "dm", "/task due"),
        ("carl", "acme", "/task waiting"),
        ("anna", "dm", "/task all"),
        ("carl", "acme", "/task history newsletter"),
        ("carl", "acme", "/task history"),
        ("anna", "dm", "/task history"),
        ("carl", "acme", "/log 5m newsletter"),
        ("carl", "dm", "/help"),
        ("guest", "acme", "/log 5m newsletter"),
    ];

    [Fact]
    public async Task Every_statement_of_turns_and_outbox_finds_its_rows_by_an_index()
    {
        var recorder = new SqlRecorder();
        await using var bot = await TestBot.StartAsync(services => services.AddSingleton<IInterceptor>(recorder));
        foreach (var (who, where, text) in Conversation)
        {
            bot.Clock.Advance(Duration.FromMinutes(2));
            await bot.SayAsync(who, where, text);
        }

        await bot.Host.GetRequiredService<TurnRunner>().RunAsync(bot.Incoming("anna", "acme", "/undo") with { AnswerTo = new Address("playground", "acme") }, CancellationToken.None);
        await bot.DrainAsync();
        bot.Channel.Heard.ShouldNotBeEmpty();

        var statements = recorder.Statements.Where(statement => !statement.Sql.StartsWith("PRAGMA", StringComparison.Ordinal)).DistinctBy(statement => statement.Sql).ToList();
        statements.Count.ShouldBeGreaterThan(20);
        var walks = new List<string>();
        foreach (var statement in statements)
        {
            var plan = await bot.LookAsync(database => QueryPlan.StepsAsync(database, statement));
            walks.AddRange(plan.Where(QueryPlan.IsWalk).Select(step => $"{step}\n{statement.Sql}\n"));
        }

        walks.ShouldBeEmpty();
    }

    /// <summary>The order of a board must not cost more the more was ever finished: what asks for open cards goes through the index that holds no others.</summary>
    [Fact]
    public async Task Open_cards_are_found_without_looking_at_finished_ones()
    {
        var recorder = new SqlRecorder();
        await using var bot = await TestBot.StartAsync(services => services.AddSingleton<IInterceptor>(recorder));
        foreach (var text in new[] { "/task newsletter up", "/task newsletter down", "/task newsletter last", "/task top newsletter", "/task newsletter after inbox triage", "/task newsletter to position 2", "/task add Photos", "/task done inbox triage", "/task due", "/task newsletter" })
        {
            await bot.SayAsync("anna", "acme", text);
            await bot.SayAsync("anna", "dm", text);
        }

        var open = recorder.Statements.Where(statement => statement.Sql.Contains("<> 'Done'", StringComparison.Ordinal) && !statement.Sql.Contains("\"Id\" = @", StringComparison.Ordinal)).DistinctBy(statement => statement.Sql).ToList();
        open.Count.ShouldBeGreaterThan(5);
        foreach (var statement in open)
        {
            var plan = string.Join('\n', await bot.LookAsync(database => QueryPlan.StepsAsync(database, statement)));
            plan.ShouldContain("_Rank", Case.Sensitive, statement.Sql);
            plan.ShouldNotContain("_State_", Case.Sensitive, statement.Sql);
        }
    }

    /// <summary>The test would say nothing if a walk looked like anything else.</summary>
    [Fact]
    public async Task A_walk_through_a_table_is_recognised()
    {
        await using var bot = await TestBot.StartAsync();
        var plan = await bot.LookAsync(database => QueryPlan.StepsAsync(database, new SqlRecorder.Statement("""SELECT "Id" FROM "TimeEntries" WHERE "Minutes" = 5""", [])));
        plan.ShouldContain(step => QueryPlan.IsWalk(step));
    }
}
