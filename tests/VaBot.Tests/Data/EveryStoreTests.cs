using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Shouldly;
using VaBot.Features.TimeEntries;
using VaBot.Messages;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Data;

/// <summary>What must hold on SQLite and on PostgreSQL alike, there also with several processes on one database.</summary>
public sealed class EveryStoreTests
{
    public static TheoryData<Store> Stores => TestDatabase.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_day_of_work_reads_the_same(Store store)
    {
        var log = new HeardLog();
        await using var bot = await TestBot.StartAsync(store, services => services.AddLogging(logging => logging.AddProvider(log)));
        var said = new List<string>();
        foreach (var text in new[] { "/log 45m newsletter", "/log edit 50m", "/log move blog post", "/undo", "/redo", "/timer start newsletter", "/timer stop", "/log 7:00-7:30 newsletter", "/log 7:10-7:20 newsletter", "/log delete", "/undo" })
        {
            bot.Clock.Advance(Duration.FromMinutes(10));
            said.Add((await bot.SayAsync("anna", "acme", text)).Text());
        }

        log.Lines.ShouldAllBe(line => !line.StartsWith("Error", StringComparison.Ordinal));
        said[0].ShouldContain("Rögzítve: 45 perc, Newsletter (Acme, ma).");
        said[6].ShouldContain("10 perc");
        (await bot.RowsAsync<TimeEntry>()).Select(entry => entry.Minutes).Order().ShouldBe([10, 30, 50]);
        (await bot.RowsAsync<DayTotal>()).Sum(total => total.Minutes).ShouldBe(90);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Clients_and_their_people_read_the_same(Store store)
    {
        var log = new HeardLog();
        await using var bot = await TestBot.StartAsync(store, services => services.AddLogging(logging => logging.AddProvider(log)));
        foreach (var (where, text) in new[]
        {
            ("lobby", "/client add Gamma GmbH, EUR, Berlin"), ("lobby", "/client invite @guest"), ("lobby", "/client share @maria"), ("lobby", "/client people"),
            ("dm", "/client rename Gamma to Delta"), ("dm", "/client list"), ("lobby", "/client unlink"), ("lobby", "/undo"), ("dm", "/client remove Delta"), ("dm", "/board"), ("dm", "/undo"),
            ("lobby", "/client uninvite @guest"), ("lobby", "/undo"), ("lobby", "/client unshare @maria"), ("lobby", "/undo"), ("dm", "/va link"), ("dm", "/va unlink slack/T0VABOT/U0ANNA"),
        })
        {
            bot.Clock.Advance(Duration.FromMinutes(1));
            await bot.SayAsync("anna", where, text);
        }

        log.Lines.ShouldAllBe(line => !line.StartsWith("Error", StringComparison.Ordinal));
        (await bot.SayAsync("guest", "lobby", "/task add something")).Text().ShouldContain("something");
        (await bot.SayAsync("maria", "lobby", "/log 20m something")).Text().ShouldContain("Delta");
        (await bot.SayAsync("anna", "dm", "/client people Delta")).Text().ShouldContain("maria");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_delivery_that_reaches_several_processes_at_once_is_done_once_and_answered_the_same(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await using var another = bot.StartAnother();

        var replies = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => (i % 2 == 0 ? bot : another).SayAsync("anna", "acme", "/log 45m newsletter", "the same"))));

        replies.Select(ReplyJson.Write).Distinct().ShouldHaveSingleItem();
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
        (await bot.RowsAsync<JournalEntry>()).ShouldHaveSingleItem();
        (await bot.RowsAsync<HandledMessage>()).ShouldHaveSingleItem().Key.ShouldBe("the same");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Many_at_once_over_several_processes_all_count(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await using var another = bot.StartAnother();

        await Task.WhenAll(Enumerable.Range(1, 40).Select(i => Task.Run(() => (i % 2 == 0 ? bot : another).SayAsync("anna", i % 3 == 0 ? "bluebird" : "acme", $"/log {10 + i}m", $"delivery {i}"))));

        var entries = await bot.RowsAsync<TimeEntry>();
        entries.Select(entry => entry.Minutes).Order().ShouldBe(Enumerable.Range(11, 40));
        (await bot.RowsAsync<DayTotal>()).Sum(total => total.Minutes).ShouldBe(entries.Sum(entry => entry.Minutes));
        (await bot.SayAsync("anna", "dm", "/log 10m acme")).Text().ShouldContain("20 óra 30 perc");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task One_undo_button_pressed_in_several_processes_at_once_acts_once(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await using var another = bot.StartAnother();
        await bot.SayAsync("anna", "acme", "/log 10m newsletter");
        var reply = await bot.SayAsync("anna", "acme", "/log 20m newsletter");

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => (i % 2 == 0 ? bot : another).SayAsync("anna", "acme", reply.AllButtons()[0].Command, $"click {i}"))));

        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(10);
        (await bot.RowsAsync<DayTotal>()).ShouldHaveSingleItem().Minutes.ShouldBe(10);
    }
}
