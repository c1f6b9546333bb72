using NodaTime;
using Shouldly;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Features.TimeEntries;

/// <summary>Conversations about logging, word for word.</summary>
public sealed class LogTimeTests
{
    [Fact]
    public async Task An_assistant_logs_in_one_line_and_sees_what_was_understood()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        reply.Text().ShouldBe("""
            Rögzítve: 45 perc, Newsletter (Acme, ma).
            Newsletter: eddig 45 perc (becslés: 3 óra). A héten eddig 45 perc. Ezt vettem alapul: ma.
            """);
        reply.AllButtons().Select(button => button.Label).ShouldBe(["Visszavonás"]);
        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        entry.Minutes.ShouldBe(45);
        entry.Day.ShouldBe(new LocalDate(2026, 11, 20));
        entry.StartedAt.ShouldBeNull();
    }

    [Fact]
    public async Task The_week_adds_up_over_all_clients_and_a_package_shows_what_is_left()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        var reply = await bot.SayAsync("anna", "bluebird", "/log 1h30 trade fair research");

        reply.Text().ShouldBe("""
            Rögzítve: 1 óra 30 perc, Trade fair research (Bluebird, ma).
            Trade fair research: eddig 1 óra 30 perc (becslés: 5 óra). A héten eddig 2 óra 15 perc. A keretből még 18 óra 30 perc maradt (20 óra). Ezt vettem alapul: ma.
            """);
    }

    [Fact]
    public async Task A_package_that_is_used_up_says_by_how_much()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("anna", "bluebird", "/log 15h trade fair research");
        var reply = await bot.SayAsync("anna", "bluebird", "/log 6h trade fair research");

        reply.Text().ShouldContain("1 óra a kereten felül (20 óra).");
    }

    [Fact]
    public async Task In_direct_messages_the_task_tells_the_client()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync("anna", "dm", "/log 45m newsletter");

        reply.Text().ShouldContain("Newsletter (Acme, ma)");
        reply.Text().ShouldContain("Ezt vettem alapul: ma; Acme (a feladat alapján).");
    }

    [Fact]
    public async Task Without_a_client_she_is_asked_which_one_and_a_button_answers()
    {
        await using var bot = await TestBot.StartAsync();

        var question = await bot.SayAsync("anna", "dm", "/log 45m phone call");
        question.Text().ShouldBe("Melyik ügyfélnek?");
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();

        var reply = await bot.PressAsync("anna", "dm", question, "Bluebird");
        reply.Text().ShouldContain("45 perc, Bluebird (ma), megjegyzés: phone call");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Note.ShouldBe("phone call");
    }

    [Theory]
    [InlineData("/log 8 newsletter", "8 perc vagy 8 óra?", "8 perc", 8)]
    [InlineData("/log 8 newsletter", "8 perc vagy 8 óra?", "8 óra", 480)]
    [InlineData("/log 17h newsletter", "Ez 17 óra egyetlen bejegyzésben. Biztosan jó így?", "Igen, rögzítsd", 1020)]
    [InlineData("/log 45m newsletter 2026-11-23", "Ez még a jövő (nov. 23., hétfő). Rögzítsem így is?", "Igen, rögzítsd", 45)]
    [InlineData("/log 9:00-11:30 newsletter", "Ez még a jövő (ma, 09:00–11:30). Rögzítsem így is?", "Igen, rögzítsd", 150)]
    public async Task What_is_doubtful_is_asked_and_saved_only_after_the_answer(string said, string question, string answer, int minutes)
    {
        await using var bot = await TestBot.StartAsync();

        var asked = await bot.SayAsync("anna", "acme", said);
        asked.Text().ShouldBe(question);
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();

        await bot.PressAsync("anna", "acme", asked, answer);
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(minutes);
    }

    [Theory]
    [InlineData("acme", "/log 8 ")]
    [InlineData("dm", "/log 45m ")]
    [InlineData("dm", "/timer start ")]
    public async Task The_answers_to_a_question_about_a_very_long_text_fit_into_a_button(string where, string said)
    {
        await using var bot = await TestBot.StartAsync();

        var asked = await bot.SayAsync("anna", where, said + new string('y', 5000));

        asked.AllButtons().ShouldNotBeEmpty();
        asked.AllButtons().ShouldAllBe(button => button.Command.Length <= 2000);
    }

    [Fact]
    public async Task An_overlap_is_asked_about()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("anna", "acme", "/log 8:00-9:00 newsletter");
        var asked = await bot.SayAsync("anna", "acme", "/log 8:30-9:30 inbox triage");
        asked.Text().ShouldBe("Ez átfedésben van ezzel: Newsletter, 08:00–09:00 (ma). Rögzítsem így is?");
        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(1);

        await bot.PressAsync("anna", "acme", asked, "Igen, rögzítsd");
        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_overlap_with_another_clients_entry_is_asked_about_without_its_name()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("anna", "bluebird", "/log 8:00-9:00 trade fair research");
        var asked = await bot.SayAsync("anna", "acme", "/log 8:30-9:30 inbox triage");

        asked.Text().ShouldBe("Ez átfedésben van egy másik bejegyzéseddel: 08:00–09:00 (ma). Rögzítsem így is?");
    }

    [Fact]
    public async Task Ranges_that_only_touch_do_not_overlap()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("anna", "acme", "/log 8:00-9:00 newsletter");
        await bot.SayAsync("anna", "acme", "/log 9:00-9:30 inbox triage");

        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Several_entries_in_one_message_each_get_their_line_and_one_undo_takes_all()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync("anna", "acme", "/log 20m newsletter / 35m inbox triage / 1h invoice follow-ups");
        reply.Text().ShouldBe("""
            Rögzítve: 20 perc, Newsletter (Acme, ma).
            Rögzítve: 35 perc, Inbox triage (Acme, ma).
            Rögzítve: 1 óra, Invoice follow-ups (Acme, ma).
            ❗ Invoice follow-ups: elfogyott a becsült idő (1 óra / 45 perc).
            Newsletter: eddig 20 perc (becslés: 3 óra). Inbox triage: eddig 35 perc (becslés: 1 óra). A héten eddig 1 óra 55 perc. Ezt vettem alapul: ma.
            """);

        await bot.PressAsync("anna", "acme", reply, "Visszavonás");
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_doubtful_line_does_not_spoil_the_good_ones()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync("anna", "acme", "/log 20m newsletter\n8 inbox triage");

        reply.Text().ShouldContain("Rögzítve: 20 perc, Newsletter");
        reply.Text().ShouldContain("8 perc vagy 8 óra?");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(20);
        await bot.PressAsync("anna", "acme", reply, "8 perc");
        (await bot.RowsAsync<TimeEntry>()).Sum(entry => entry.Minutes).ShouldBe(28);
    }

    [Theory]
    [InlineData("2026-10-24", "/log 1:30-3:30 newsletter 2026-03-29", 60)] // the clock jumps from 2 to 3
    [InlineData("2026-10-26", "/log 1:30-3:30 newsletter 2026-10-25", 180)] // the hour from 2 to 3 comes twice
    [InlineData("2026-10-26", "/log 23:30-0:30 newsletter 2026-10-23", 60)] // over midnight
    [InlineData("2026-10-26", "/log 23:30-3:30 newsletter 2026-10-24", 300)] // over midnight into the longer night
    public async Task A_range_is_as_long_as_it_really_was(string today, string said, int minutes)
    {
        await using var bot = await TestBot.StartAsync();
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value;
        bot.Clock.Now = Instant.FromUtc(date.Year, date.Month, date.Day, 12, 0);

        await bot.SayAsync("anna", "acme", said);

        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(minutes);
    }

    [Fact]
    public async Task An_entry_over_midnight_belongs_to_the_day_it_started()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("anna", "acme", "/log 23:30-0:30 newsletter yesterday");

        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        entry.Day.ShouldBe(new LocalDate(2026, 11, 19));
        entry.EndedAt.ShouldBe(Instant.FromUtc(2026, 11, 19, 23, 30));
    }

    [Theory]
    [InlineData("anna", "acme", "/log", "Mennyi ideig tartott?")]
    [InlineData("anna", "acme", "/log newsletter", "Mennyi ideig tartott: Newsletter?")]
    [InlineData("anna", "acme", "/log 0m newsletter", "Ennyit nem tudok rögzíteni")]
    [InlineData("anna", "acme", "/log 30h newsletter", "Ennyit nem tudok rögzíteni")]
    [InlineData("anna", "acme", "/log 1h61m newsletter", "Ennyit nem tudok rögzíteni: 1h61m")]
    [InlineData("anna", "acme", "/log 1 óra 75 perc newsletter", "Ennyit nem tudok rögzíteni: 1 óra 75 perc")]
    [InlineData("anna", "acme", "/log −45m newsletter", "Ennyit nem tudok rögzíteni: −45m")]
    [InlineData("anna", "acme", "/log 30 seconds newsletter", "Ennyit nem tudok rögzíteni: 30 seconds. Egész percekben számolok")]
    [InlineData("anna", "acme", "/log 90 másodperc newsletter", "Ennyit nem tudok rögzíteni: 90 másodperc. Egész percekben számolok")]
    [InlineData("anna", "acme", "/log 2,35 newsletter", "Mennyi ideig tartott: Newsletter?")]
    [InlineData("anna", "acme", "/log 45m newsletter 2026-02-30", "Nincs ilyen nap")]
    [InlineData("anna", "acme", "/log 2:15-2:45 newsletter 2026-03-29", "előreállították az órát")]
    [InlineData("anna", "acme", "/log 45m for bluebird", "Ebben a beszélgetésben csak ezzel az ügyféllel foglalkozom: Acme")]
    [InlineData("anna", "nowhere", "/log 45m newsletter", "Ez a szoba még egyik ügyfeledé sem")]
    [InlineData("carl", "acme", "/log 45m newsletter", "only the assistant")]
    [InlineData("carl", "bluebird", "/log 45m newsletter", "I can't do that in this conversation")]
    [InlineData("guest", "acme", "/log 45m newsletter", "We haven't met yet")]
    public async Task What_cannot_be_logged_says_why_and_changes_nothing(string who, string where, string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync(who, where, said);

        reply.Text().ShouldContain(answer);
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_delivery_seen_twice_is_done_once_and_answered_the_same()
    {
        await using var bot = await TestBot.StartAsync();

        var first = await bot.SayAsync("anna", "acme", "/log 45m newsletter", "slack/one");
        var second = await bot.SayAsync("anna", "acme", "/log 45m newsletter", "slack/one");

        second.Text().ShouldBe(first.Text());
        second.AllButtons().ShouldBe(first.AllButtons());
        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_delivery_many_times_at_once_is_still_done_once()
    {
        await using var bot = await TestBot.StartAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => bot.SayAsync("anna", "acme", "/log 45m newsletter", "slack/one"))));

        replies.Select(reply => reply.Text()).Distinct().Count().ShouldBe(1);
        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Many_at_once_add_up_without_losing_a_minute()
    {
        await using var bot = await TestBot.StartAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => bot.SayAsync("anna", "acme", "/log 10m newsletter"))));

        (await bot.RowsAsync<TimeEntry>()).Sum(entry => entry.Minutes).ShouldBe(400);
        replies.Count(reply => reply.Text().Contains("A héten eddig 6 óra 40 perc", StringComparison.Ordinal)).ShouldBe(1);
    }
}
