using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Features.TimeEntries;

/// <summary>Changes of what was logged that are asked about, or that must not do half of what was said.</summary>
public sealed class ChangeDoubtsTests
{
    [Theory]
    [InlineData("/log edit 8:30-9:30", "Newsletter (Acme, ma, 08:30–09:30): 1 óra helyett 1 óra.", 60)]
    [InlineData("/log edit 7:00-7:40", "Newsletter (Acme, ma, 07:00–07:40): 1 óra helyett 40 perc.", 40)]
    [InlineData("/log javítás 7:00-7:40", "Newsletter (Acme, ma, 07:00–07:40): 1 óra helyett 40 perc.", 40)]
    [InlineData("/log edit 50p", "Newsletter (Acme, ma, 08:00–08:50): 1 óra helyett 50 perc.", 50)]
    public async Task Edit_takes_clock_times_and_a_length_in_any_language(string said, string answer, int minutes)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 8:00-9:00 newsletter");

        var reply = await bot.SayAsync("anna", "acme", said);

        reply.Text().ShouldStartWith(answer);
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(minutes);
    }

    [Fact]
    public async Task Editing_something_is_work_and_changes_no_entry()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 3h newsletter");

        await bot.SayAsync("anna", "acme", "/log edit photos 45m");

        (await bot.RowsAsync<TimeEntry>()).Select(entry => entry.Minutes).Order().ShouldBe([45, 180]);
    }

    [Fact]
    public async Task Making_it_another_length_logs_nothing_new()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        await bot.SayAsync("anna", "acme", "/log make it 30m");

        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(30);
    }

    [Fact]
    public async Task Clock_times_for_an_entry_that_overlap_another_are_asked_about()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 8:00-9:00 newsletter");
        await bot.SayAsync("anna", "acme", "/log 45m inbox triage");

        var asked = await bot.SayAsync("anna", "acme", "/log edit 8:30-9:30");
        asked.Text().ShouldBe("Ez átfedésben van ezzel: Newsletter, 08:00–09:00 (ma). Rögzítsem így is?");

        await bot.PressAsync("anna", "acme", asked, "Igen, mentsd");
        (await bot.RowsAsync<TimeEntry>()).Single(entry => entry.StartedAt == Instant.FromUtc(2026, 11, 20, 7, 30)).Minutes.ShouldBe(60);
    }

    [Theory]
    [InlineData("/log edit 90m")]
    [InlineData("/log edit 9:00-10:30")]
    public async Task An_entry_made_to_run_into_the_timer_is_asked_about(string said)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 9:00-10:00 newsletter");
        await bot.SayAsync("anna", "acme", "/timer start blog post");
        bot.Clock.Advance(Duration.FromHours(1));

        var asked = await bot.SayAsync("anna", "acme", said);

        asked.Text().ShouldBe("Az időmérőd 10:00 óta fut (Blog post: autumn sale), így ez kétszer számítana. Rögzítsem így is?");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(60);
    }

    [Theory]
    [InlineData("/log edit 45m", "Ez már most is 45 perc: Newsletter. Semmi sem változott.")]
    [InlineData("/log move newsletter", "Már most is itt van: Newsletter (Acme, ma). Semmi sem változott.")]
    [InlineData("/log move today", "Már most is itt van: Newsletter (Acme, ma). Semmi sem változott.")]
    public async Task What_changes_nothing_says_so_and_offers_no_undo(string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var reply = await bot.SayAsync("anna", "acme", said);

        reply.Text().ShouldBe(answer);
        reply.AllButtons().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_move_to_a_task_and_a_day_to_come_does_both_once_she_is_sure()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var asked = await bot.SayAsync("anna", "acme", "/log move blog post 2026-11-25");
        await bot.PressAsync("anna", "acme", asked, "Igen, mentsd");

        await ShouldStandAsync(bot, "Blog post: autumn sale", new LocalDate(2026, 11, 25));
    }

    [Fact]
    public async Task A_move_that_asks_which_task_keeps_the_day()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/log 45m blog post");

        var asked = await bot.SayAsync("anna", "dm", "/log move newsletter bluebird yesterday");
        await bot.PressAsync("anna", "dm", asked, "Newsletter · Acme");

        await ShouldStandAsync(bot, "Newsletter", new LocalDate(2026, 11, 19));
    }

    [Fact]
    public async Task A_day_that_may_be_two_is_asked_and_the_task_is_kept()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/va language english");
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var asked = await bot.SayAsync("anna", "acme", "/log move blog post 3/4");
        asked.Text().ShouldBe("Which day is 3/4?");
        await bot.PressAsync("anna", "acme", asked, "Fri 3 Apr");

        await ShouldStandAsync(bot, "Blog post: autumn sale", new LocalDate(2026, 4, 3));
    }

    [Theory]
    [InlineData("/log move blog post 2026-02-30", "Nincs ilyen nap: 2026-02-30")]
    [InlineData("/log delete 2026-02-30", "Nincs ilyen nap: 2026-02-30")]
    [InlineData("/log delete 31m", "Ez a bejegyzés már nincs meg")]
    [InlineData("/log delete bluebird", "Ez a bejegyzés már nincs meg")]
    [InlineData("/log edit 30m bluebird", "Ez a bejegyzés már nincs meg")]
    [InlineData("/log split 0m blog post", "Ennyit nem tudok rögzíteni: 0m")]
    [InlineData("/log split -5m blog post", "Ennyit nem tudok rögzíteni: -5m")]
    [InlineData("/log split 50m blog post", "A bejegyzés 45 perc; ennél kevesebbet választhatsz le, például /log split 22p blog.")]
    public async Task What_does_not_fit_changes_nothing(string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/log 45m newsletter");

        var reply = await bot.SayAsync("anna", "dm", said);

        reply.Text().ShouldStartWith(answer);
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
        await ShouldStandAsync(bot, "Newsletter", new LocalDate(2026, 11, 20));
    }

    [Theory]
    [InlineData("/log delete 30m", 30)]
    [InlineData("/log delete newsletter 45m", 45)]
    [InlineData("/log töröld 30p", 30)]
    [InlineData("/log delete bluebird", 20)]
    public async Task Delete_takes_the_entry_that_was_described(string said, int gone)
    {
        await using var bot = await TestBot.StartAsync();
        foreach (var text in new[] { "/log 45m newsletter", "/log 20m trade fair research", "/log 30m blog post", "/log 15m inbox triage" })
        {
            await bot.SayAsync("anna", "dm", text);
            bot.Clock.Advance(Duration.FromSeconds(1));
        }

        await bot.SayAsync("anna", "dm", said);

        (await bot.RowsAsync<TimeEntry>()).Select(entry => entry.Minutes).Order().ShouldBe(new[] { 15, 20, 30, 45 }.Where(minutes => minutes != gone));
    }

    [Fact]
    public async Task A_bare_number_to_split_off_is_asked_about()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var asked = await bot.SayAsync("anna", "acme", "/log split 8 blog post");
        asked.Text().ShouldBe("8 perc vagy 8 óra?");
        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(1);

        (await bot.PressAsync("anna", "acme", asked, "8 perc")).Text().ShouldStartWith("Newsletter: maradt 37 perc. Blog post: autumn sale: 8 perc.");
    }

    [Fact]
    public async Task Which_of_two_cards_is_still_asked_after_minutes_or_hours()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/task add Report for Bob");
        await bot.SayAsync("anna", "acme", "/task add Report for Alice");

        var asked = await bot.SayAsync("anna", "acme", "/log 8 report");
        var which = await bot.PressAsync("anna", "acme", asked, "8 perc");
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();

        await bot.PressAsync("anna", "acme", which, "Report for Alice");
        await ShouldStandAsync(bot, "Report for Alice", new LocalDate(2026, 11, 20));
    }

    [Theory]
    [InlineData("/log move xyzzy")]
    [InlineData("/log split 20m xyzzy")]
    public async Task A_name_no_card_has_is_said_to_be_a_note_and_can_become_a_card(string said)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var reply = await bot.SayAsync("anna", "acme", said);
        reply.Text().ShouldContain("Nincs ilyen nevű feladat: xyzzy; megjegyzésként maradt meg.");

        await bot.PressAsync("anna", "acme", reply, "Legyen belőle feladat");
        (await bot.RowsAsync<TaskItem>()).ShouldContain(task => task.Title == "xyzzy");
    }

    [Fact]
    public async Task Time_split_off_for_another_client_counts_towards_their_package()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/log 15h trade fair research");
        await bot.SayAsync("anna", "dm", "/log 8h newsletter yesterday");

        var reply = await bot.SayAsync("anna", "dm", "/log split 7h trade fair research");

        reply.Text().ShouldContain("2 óra a kereten felül (20 óra).");
        (await bot.RowsAsync<OutboxMessage>()).ShouldContain(message => message.Key.Contains("/2026-11/100/"));
    }

    [Fact]
    public async Task A_question_about_one_line_of_several_leaves_the_others_standing()
    {
        await using var bot = await TestBot.StartAsync();

        var several = await bot.SayAsync("anna", "acme", "/log 20m newsletter\n8 inbox triage\n9 blog post");
        several.AllButtons().Select(button => (button.Label, button.Stays)).ShouldBe([("8 perc", true), ("8 óra", true), ("9 perc", true), ("9 óra", true), ("Visszavonás", true)]);

        var one = await bot.SayAsync("anna", "acme", "/log 8 inbox triage");
        one.AllButtons().ShouldAllBe(button => !button.Stays);
    }

    private static async Task ShouldStandAsync(TestBot bot, string title, LocalDate day)
    {
        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        ((await bot.RowsAsync<TaskItem>()).Single(task => task.Id == entry.TaskId).Title, entry.Day).ShouldBe((title, day));
    }
}
