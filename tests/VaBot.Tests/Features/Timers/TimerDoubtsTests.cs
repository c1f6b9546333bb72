using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Features.TimeEntries;
using VaBot.Features.Timers;
using Xunit;

namespace VaBot.Tests.Features.Timers;

/// <summary>The timer where it is easily misunderstood.</summary>
public sealed class TimerDoubtsTests
{
    [Theory]
    [InlineData("acme", "/timer start newsletter", "/timer stop newsletter")]
    [InlineData("acme", "/timer start newsletter", "/timer stop the newsletter please")]
    [InlineData("acme", "/timer start newsletter", "/timer done newsletter")]
    [InlineData("kovacs", "/timer start hírlevél", "/timer állj hírlevél")]
    public async Task Stopping_by_name_stops_and_starts_nothing(string where, string start, string stop)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", where, start);
        bot.Clock.Advance(Duration.FromMinutes(20));

        await bot.SayAsync("anna", where, stop);

        (await bot.RowsAsync<RunningTimer>()).ShouldBeEmpty();
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(20);
    }

    [Theory]
    [InlineData("/timer stop newsletter")]
    [InlineData("/timer pause newsletter")]
    public async Task Stopping_another_than_the_one_that_runs_says_which_one_runs(string said)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start blog post");
        bot.Clock.Advance(Duration.FromMinutes(20));

        var reply = await bot.SayAsync("anna", "acme", said);

        reply.Text().ShouldBe("Az időmérő 10:00 óta fut: Blog post: autumn sale.");
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
        await bot.PressAsync("anna", "acme", reply, "Állj");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(20);
    }

    [Theory]
    [InlineData("/timer stop at 12:30", 150)]
    [InlineData("/timer stop 12:30", 150)]
    [InlineData("/timer stop newsletter at 12:30", 150)]
    [InlineData("/timer stop at 1", 180)]
    [InlineData("/timer stop at noon today", 120)]
    [InlineData("/timer állj 12:30-kor", 150)]
    [InlineData("/timer állj 13 órakor", 180)]
    [InlineData("/timer állj délben", 120)]
    [InlineData("stop the timer at 12:30", 150)]
    [InlineData("állítsd le az időmérőt 12:30-kor", 150)]
    [InlineData("stop the timer", 240)]
    [InlineData("/timer stop this one", 240)]
    [InlineData("/timer stop now", 240)]
    public async Task A_timer_forgotten_stops_at_the_time_that_was_said(string said, int minutes)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/timer start newsletter");
        bot.Clock.Advance(Duration.FromHours(4));

        await bot.SayAsync("anna", "dm", said);

        (await bot.RowsAsync<RunningTimer>()).ShouldBeEmpty();
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(minutes);
    }

    [Theory]
    [InlineData("/timer stop at 17:00")]
    [InlineData("/timer stop at 9:30")]
    [InlineData("/timer stop at 12:30 yesterday")]
    [InlineData("/timer stop in 10 minutes")]
    [InlineData("/timer stop 20m")]
    [InlineData("/timer pause 17:00")]
    [InlineData("/timer done 17:00")]
    [InlineData("/timer állj 17:00-kor")]
    [InlineData("/timer állj 10 perc múlva")]
    public async Task A_timer_is_not_stopped_at_a_time_it_did_not_run(string said)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        bot.Clock.Advance(Duration.FromHours(4));

        var reply = await bot.SayAsync("anna", "acme", said);

        reply.Text().ShouldBe("Az időmérő 10:00 óta fut, és mai időpontra csak a kezdete és a mostani perc között állíthatom le. Most így áll meg: /timer stop, utána pedig így javítható: /log edit 9:00-17:00.");
        (await bot.RowsAsync<RunningTimer>()).ShouldHaveSingleItem().StartedAt.ShouldNotBeNull();
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_clients_timer_that_ran_too_long_is_settled_by_the_start_itself()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "bluebird", "/timer start trade fair research");
        bot.Clock.Advance(Duration.FromHours(20));

        var asked = await bot.SayAsync("anna", "acme", "/timer start newsletter");
        asked.Text().ShouldBe("A másik időmérőd 20 óra óta fut. Mennyi volt ebből munka?");
        var reply = await bot.PressAsync("anna", "acme", asked, "Csak 17:00-ig");

        reply.Text().ShouldBe("""
            Az időmérő 06:00 óta fut: Newsletter (Acme).
            A másik időmérődet leállítottam, 7 óra mentve.
            """);
        await bot.PressAsync("anna", "acme", asked, "Csak 17:00-ig");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(7 * 60);
    }

    [Fact]
    public async Task A_pause_that_had_to_be_asked_about_is_still_a_pause()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        bot.Clock.Advance(Duration.FromHours(20));

        var asked = await bot.SayAsync("anna", "acme", "/timer pause");
        await bot.PressAsync("anna", "acme", asked, "Csak 17:00-ig");

        (await bot.RowsAsync<RunningTimer>()).ShouldHaveSingleItem().StartedAt.ShouldBeNull();
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(7 * 60);
    }

    [Theory]
    [InlineData("/timer pause")]
    [InlineData("/timer switch newsletter")]
    public async Task Time_that_a_pause_or_a_switch_saves_counts_towards_the_package(string said)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/log 15h trade fair research yesterday");
        await bot.SayAsync("anna", "dm", "/timer start trade fair research");
        bot.Clock.Advance(Duration.FromHours(6));

        await bot.SayAsync("anna", "dm", said);

        (await bot.RowsAsync<OutboxMessage>()).ShouldContain(message => message.Key.Contains("/2026-11/100/"));
    }
}
