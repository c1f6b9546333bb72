using NodaTime;
using Shouldly;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Features.TimeEntries;

/// <summary>Conversations about changing what was logged.</summary>
public sealed class ChangeTimeTests
{
    [Fact]
    public async Task Edit_changes_the_last_entry_and_says_what_it_was()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var reply = await bot.SayAsync("anna", "acme", "/log edit 50m");

        reply.Text().ShouldStartWith("Newsletter (Acme, ma): 45 perc helyett 50 perc.");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(50);
        await bot.PressAsync("anna", "acme", reply, "Visszavonás");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
    }

    [Fact]
    public async Task Edit_of_a_range_keeps_its_start()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 8:00-9:00 newsletter");

        await bot.SayAsync("anna", "acme", "/log edit 90m");

        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        entry.StartedAt.ShouldBe(Instant.FromUtc(2026, 11, 20, 7, 0));
        entry.EndedAt.ShouldBe(Instant.FromUtc(2026, 11, 20, 8, 30));
    }

    [Fact]
    public async Task Edit_in_a_clients_room_never_touches_another_clients_entry()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "bluebird", "/log 45m trade fair research");

        var reply = await bot.SayAsync("anna", "acme", "/log edit 50m");

        reply.Text().ShouldStartWith("Itt még nincs módosítható bejegyzés.");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
    }

    [Fact]
    public async Task Move_goes_to_another_task()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var reply = await bot.SayAsync("anna", "acme", "/log move blog post");

        reply.Text().ShouldStartWith("45 perc áthelyezve. Eddig: Newsletter (Acme, ma). Mostantól: Blog post: autumn sale (Acme, ma).");
    }

    [Fact]
    public async Task Move_goes_to_another_client_in_direct_messages()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/log 45m newsletter");

        var reply = await bot.SayAsync("anna", "dm", "/log move Bluebird");

        reply.Text().ShouldContain("(Bluebird, ma)");
        reply.Text().ShouldContain("A keretből még 19 óra 15 perc maradt (20 óra).");
    }

    [Fact]
    public async Task Move_to_another_day_keeps_the_clock_times_over_a_clock_change()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Clock.Now = Instant.FromUtc(2026, 10, 26, 12, 0);
        await bot.SayAsync("anna", "acme", "/log 8:00-9:00 newsletter");

        await bot.SayAsync("anna", "acme", "/log move 2026-10-23");

        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        entry.Day.ShouldBe(new LocalDate(2026, 10, 23));
        entry.StartedAt.ShouldBe(Instant.FromUtc(2026, 10, 23, 6, 0)); // still summer time on that day
        entry.Minutes.ShouldBe(60);
    }

    [Fact]
    public async Task Split_keeps_the_sum()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 8:00-9:00 newsletter");

        var reply = await bot.SayAsync("anna", "acme", "/log split 20m blog post");

        reply.Text().ShouldStartWith("Newsletter: maradt 40 perc. Blog post: autumn sale: 20 perc.");
        var entries = await bot.RowsAsync<TimeEntry>();
        entries.Select(entry => entry.Minutes).Order().ShouldBe([20, 40]);
        entries.Single(entry => entry.Minutes == 20).StartedAt.ShouldBe(Instant.FromUtc(2026, 11, 20, 7, 40));
        await bot.PressAsync("anna", "acme", reply, "Visszavonás");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(60);
    }

    [Fact]
    public async Task Splitting_off_everything_is_no_split()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var reply = await bot.SayAsync("anna", "acme", "/log split 45m blog post");

        reply.Text().ShouldStartWith("A bejegyzés 45 perc; ennél kevesebbet választhatsz le");
        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Delete_takes_the_last_entry_and_undo_brings_it_back()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var reply = await bot.SayAsync("anna", "acme", "/log delete");
        reply.Text().ShouldStartWith("Törölve: 45 perc, Newsletter (Acme, ma).");
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();

        await bot.PressAsync("anna", "acme", reply, "Visszavonás");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
    }

    [Theory]
    [InlineData("dm", "/log today", "Ma (nov. 20., péntek)\nAcme · Newsletter · 45 perc\nBluebird · Trade fair research · 1 óra\nÖsszesen · 1 óra 45 perc")]
    [InlineData("acme", "/log today", "Ma, Acme (nov. 20., péntek)\nNewsletter · 45 perc\nÖsszesen · 45 perc")]
    [InlineData("dm", "/log this week bluebird", "Ez a hét, Bluebird (nov. 16., hétfő – nov. 22., vasárnap)\nTrade fair research · 1 óra\nÖsszesen · 1 óra")]
    [InlineData("dm", "/log last month", "Múlt hónap (okt. 1., csütörtök – okt. 31., szombat): nincs bejegyzés.")]
    public async Task Summaries_sum_a_span(string where, string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        await bot.SayAsync("anna", "bluebird", "/log 1h trade fair research");

        var reply = await bot.SayAsync("anna", where, said);

        reply.Text().ShouldBe(answer);
    }

    [Theory]
    [InlineData("nem, 50 perc", 50, "Newsletter", 20)]
    [InlineData("no, 50m", 50, "Newsletter", 20)]
    [InlineData("mégis a blogra", 45, "Blog post: autumn sale", 20)]
    [InlineData("yesterday", 45, "Newsletter", 19)]
    public async Task Right_after_logging_a_few_words_repair_it(string said, int minutes, string title, int day)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        bot.Clock.Advance(Duration.FromMinutes(2));

        await bot.SayAsync("anna", "acme", said);

        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        var tasks = await bot.RowsAsync<VaBot.Features.Tasks.TaskItem>();
        (entry.Minutes, tasks.Single(task => task.Id == entry.TaskId).Title, entry.Day.Day).ShouldBe((minutes, title, day));
    }

    [Theory]
    [InlineData("no, 50m")]
    [InlineData("mégis a blogra")]
    [InlineData("yesterday")]
    public async Task The_same_words_later_or_elsewhere_mean_nothing(string said)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        var before = (await bot.RowsAsync<TimeEntry>()).Single();

        (await bot.SayAsync("anna", "bluebird", said)).Parts.ShouldBeEmpty();
        bot.Clock.Advance(Duration.FromMinutes(11));
        (await bot.SayAsync("anna", "acme", said)).Parts.ShouldBeEmpty();

        var after = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        (after.Minutes, after.TaskId, after.Day).ShouldBe((before.Minutes, before.TaskId, before.Day));
    }

    [Fact]
    public async Task Another_clients_task_can_be_declined_for_the_client_that_was_named()
    {
        await using var bot = await TestBot.StartAsync();
        var asked = await bot.SayAsync("anna", "dm", "/log 20m newsletter bluebird");

        await bot.PressAsync("anna", "dm", asked, "Bluebird, feladat nélkül");

        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        entry.TaskId.ShouldBeNull();
        (await bot.RowsAsync<VaBot.People.Client>()).Single(client => client.Id == entry.ClientId).ShortName.ShouldBe("Bluebird");
    }

    [Fact]
    public async Task A_button_of_a_card_that_is_done_by_now_logs_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        var board = await bot.SayAsync("anna", "acme", "/board");
        await bot.SayAsync("carl", "acme", "/task done newsletter");

        var reply = await bot.PressAsync("anna", "acme", board, "15 perc");

        reply.Text().ShouldBe("Ez a kártya már nincs meg, vagy nem ide tartozik.");
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Moving_a_range_into_the_future_is_asked_about()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 15:00-16:00 newsletter yesterday");

        var asked = await bot.SayAsync("anna", "acme", "/log move today");

        asked.Text().ShouldBe("Ez még a jövő (ma, 15:00–16:00). Rögzítsem így is?");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Day.Day.ShouldBe(19);
    }

    [Fact]
    public async Task A_button_about_an_earlier_timer_leaves_the_present_one_alone()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/timer start newsletter");
        bot.Clock.Advance(Duration.FromHours(20));
        var asked = await bot.SayAsync("anna", "acme", "/timer stop");
        await bot.PressAsync("anna", "acme", asked, "Csak 17:00-ig");
        await bot.SayAsync("anna", "acme", "/timer start blog post");
        bot.Clock.Advance(Duration.FromHours(8));

        var reply = await bot.PressAsync("anna", "acme", asked, "Csak 17:00-ig");

        reply.Text().ShouldStartWith("Ez egy korábbi időmérőről szólt");
        (await bot.RowsAsync<VaBot.Features.Timers.RunningTimer>()).Count.ShouldBe(1);
    }
}
