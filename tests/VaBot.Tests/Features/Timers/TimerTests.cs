using NodaTime;
using Shouldly;
using VaBot.Features.TimeEntries;
using VaBot.Features.Timers;
using Xunit;

namespace VaBot.Tests.Features.Timers;

/// <summary>Conversations about the one running timer.</summary>
public sealed class TimerTests
{
    [Fact]
    public async Task Start_and_stop_save_what_ran()
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("anna", "acme", "/timer start newsletter")).Text().ShouldBe("Az időmérő 10:00 óta fut: Newsletter (Acme).");
        bot.Clock.Advance(Duration.FromMinutes(65));
        var stopped = await bot.SayAsync("anna", "acme", "/timer stop");

        stopped.Text().ShouldBe("""
            Megállt. Rögzítve: 1 óra 5 perc, Newsletter (Acme, 10:00–11:05).
            Newsletter: eddig 1 óra 5 perc (becslés: 3 óra). A héten eddig 1 óra 5 perc.
            """);
        (await bot.RowsAsync<RunningTimer>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Starting_another_stops_and_saves_the_first_and_says_so()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        bot.Clock.Advance(Duration.FromMinutes(20));

        var reply = await bot.SayAsync("anna", "acme", "/timer switch blog post");

        reply.Text().ShouldBe("""
            Az időmérő 10:20 óta fut: Blog post: autumn sale (Acme).
            A korábbi időmérőt leállítottam (Newsletter), 20 perc mentve.
            """);
        (await bot.RowsAsync<RunningTimer>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task In_another_clients_room_the_first_is_saved_without_its_name()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "bluebird", "/timer start trade fair research");
        bot.Clock.Advance(Duration.FromMinutes(20));

        var reply = await bot.SayAsync("anna", "acme", "/timer start newsletter");

        reply.Text().ShouldContain("A másik időmérődet leállítottam, 20 perc mentve.");
        reply.Text().ShouldNotContain("rade fair");
        reply.Text().ShouldNotContain("luebird");
    }

    [Fact]
    public async Task Pausing_saves_at_once_and_the_break_does_not_count()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        bot.Clock.Advance(Duration.FromMinutes(25));
        (await bot.SayAsync("anna", "acme", "/timer pause")).Text().ShouldBe("Szünetel: Newsletter. Az eddigi 25 perc rögzítve.");
        bot.Clock.Advance(Duration.FromMinutes(60));
        await bot.SayAsync("anna", "acme", "/timer resume");
        bot.Clock.Advance(Duration.FromMinutes(10));
        await bot.SayAsync("anna", "acme", "/timer stop");

        (await bot.RowsAsync<TimeEntry>()).Select(entry => entry.Minutes).Order().ShouldBe([10, 25]);
    }

    [Fact]
    public async Task Switching_again_and_again_loses_no_minute()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        foreach (var subject in new[] { "blog post", "newsletter", "inbox triage", "newsletter", "blog post", "newsletter" })
        {
            bot.Clock.Advance(Duration.FromSeconds(290));
            await bot.SayAsync("anna", "acme", $"/timer switch {subject}");
        }

        bot.Clock.Advance(Duration.FromSeconds(60 * 60 - 6 * 290));
        await bot.SayAsync("anna", "acme", "/timer stop");

        (await bot.RowsAsync<TimeEntry>()).Sum(entry => entry.Minutes).ShouldBe(60);
    }

    [Fact]
    public async Task A_timer_that_ran_too_long_is_asked_about_and_nothing_is_lost()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        bot.Clock.Advance(Duration.FromHours(20));

        var asked = await bot.SayAsync("anna", "acme", "/timer stop");
        asked.Text().ShouldBe("Az időmérő 20 óra óta fut: Newsletter. Mennyi volt ebből munka?");
        (await bot.RowsAsync<RunningTimer>()).Count.ShouldBe(1);

        await bot.PressAsync("anna", "acme", asked, "Csak 17:00-ig");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(7 * 60);
    }

    [Fact]
    public async Task Undoing_a_stop_lets_it_run_on()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        bot.Clock.Advance(Duration.FromMinutes(30));
        var stopped = await bot.SayAsync("anna", "acme", "/timer stop");

        await bot.PressAsync("anna", "acme", stopped, "Visszavonás");

        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
        bot.Clock.Advance(Duration.FromMinutes(30));
        (await bot.SayAsync("anna", "acme", "/timer stop")).Text().ShouldContain("1 óra");
    }

    [Theory]
    [InlineData("/timer", "Nem fut időmérő.")]
    [InlineData("/timer status", "Nem fut időmérő.")]
    [InlineData("/timer stop", "Nem fut időmérő.")]
    [InlineData("/timer pause", "Nem fut időmérő.")]
    [InlineData("/timer resume", "Nem fut időmérő.")]
    public async Task Without_a_timer_each_says_how_to_start_one(string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("anna", "acme", said)).Text().ShouldStartWith(answer);
    }

    [Fact]
    public async Task Logging_a_range_the_timer_covers_is_asked_about()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        bot.Clock.Advance(Duration.FromHours(2));

        var asked = await bot.SayAsync("anna", "acme", "/log 10:30-11:00 inbox triage");

        asked.Text().ShouldBe("Az időmérőd 10:00 óta fut (Newsletter), így ez kétszer számítana. Rögzítsem így is?");
    }
}
