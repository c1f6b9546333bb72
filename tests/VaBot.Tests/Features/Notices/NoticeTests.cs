using NodaTime;
using Shouldly;
using VaBot.Features.Notices;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Features.Notices;

/// <summary>It is Friday, 20 November 2026, 10:00 in Budapest. Acme: Newsletter 3 h, Blog post 4 h, Inbox triage 1 h, Invoice follow-ups 45 min; 8 h a week.</summary>
public sealed class NoticeTests
{
    private static readonly Instant SoonAfter = TestBot.Start + Duration.FromMinutes(5);

    [Fact]
    public async Task A_clients_new_order_reaches_the_assistant_once_with_what_it_pushes_back()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("carl", "acme", "/task top invoice follow-ups");
        await bot.SayAsync("carl", "acme", "/task invoice follow-ups down");
        await bot.SayAsync("carl", "acme", "/task add Order flowers by wednesday");

        await bot.GoToAsync(SoonAfter - Duration.FromSeconds(1));
        bot.Channel.Heard.ShouldBeEmpty();

        await bot.GoToAsync(SoonAfter + Duration.FromHours(3));
        Told(bot, "anna").ShouldHaveSingleItem().Reply.Text().ShouldBe("""
            Carl Becker változtatott a táblán (Acme):
            • Invoice follow-ups: mostantól 2. a sorban
            • Order flowers: új feladat, mostantól 5. a sorban, határidő: nov. 25., szerda
            Erre a hétre már nem fér be: Inbox triage.
            """);
        (await bot.RowsAsync<Notice>()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/client uninvite @carl")]
    [InlineData("/client remove Acme")]
    public async Task Who_has_no_part_in_it_any_more_is_not_told(string line)
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "acme", "/task add Secret plans");
        await bot.SayAsync("anna", "acme", line);

        await bot.GoToAsync(TestBot.Start + Duration.FromDays(3));

        bot.Told("carl").ShouldBeEmpty();
        bot.Channel.Heard.ShouldNotContain(message => message.Reply.Text().Contains("Secret plans"));
    }

    [Fact]
    public async Task What_was_taken_back_in_time_is_not_told()
    {
        await using var bot = await Due.StartAsync();
        var reply = await bot.SayAsync("carl", "acme", "/task top inbox triage");
        await bot.PressAsync("carl", "acme", reply, "Undo");

        await bot.GoToAsync(SoonAfter + Duration.FromHours(1));

        bot.Channel.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_taken_back_after_it_was_told_is_told_as_it_is_now()
    {
        await using var bot = await Due.StartAsync();
        var reply = await bot.SayAsync("carl", "acme", "/task top inbox triage");
        await bot.GoToAsync(SoonAfter);
        await bot.PressAsync("carl", "acme", reply, "Undo");

        await bot.GoToAsync(SoonAfter + Duration.FromHours(1));

        Told(bot, "anna").Select(told => told.Reply.Text().Split('\n')[1]).ShouldBe(["• Inbox triage: mostantól az első", "• Inbox triage: mostantól 3. a sorban"]);
    }

    [Fact]
    public async Task What_is_taken_back_when_some_have_heard_of_it_is_told_to_those_and_only_to_those()
    {
        await using var bot = await Due.StartAsync();
        var away = await bot.SayAsync("anna", "dm", "/va szabadság hétfő");

        // The day ends in Berlin and in Budapest; in New York it has hardly begun.
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 15, 30));
        await bot.PressAsync("anna", "dm", away, "Visszavonás");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 24, 0, 0));

        Told(bot, "carl").Select(told => told.Reply.Text()).ShouldBe(["Anna is away: Mon 23 Nov.", "Anna has no days off ahead any more."]);
        Told(bot, "peter").Count.ShouldBe(2);
        Told(bot, "beth").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_brought_back_before_its_end_was_told_is_as_they_heard_it()
    {
        await using var bot = await Due.StartAsync();
        var moved = await bot.SayAsync("carl", "acme", "/task top inbox triage");
        await bot.GoToAsync(SoonAfter);
        await bot.PressAsync("carl", "acme", await bot.PressAsync("carl", "acme", moved, "Undo"), "Redo");
        await bot.GoToAsync(SoonAfter + Duration.FromHours(1));
        Told(bot, "anna").ShouldHaveSingleItem();

        await bot.PressAsync("carl", "acme", moved, "Undo");
        await bot.GoToAsync(SoonAfter + Duration.FromHours(2));
        Told(bot, "anna").Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_assistants_changes_reach_the_client_once_a_day_an_hour_before_the_day_ends()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "acme", "/task done newsletter");
        await bot.SayAsync("anna", "acme", "/task add Banners");
        var four = Instant.FromUtc(2026, 11, 20, 15, 0);

        await bot.GoToAsync(four - Duration.FromSeconds(1));
        Told(bot, "carl").ShouldBeEmpty();

        await bot.GoToAsync(four);
        Told(bot, "carl").ShouldHaveSingleItem().Reply.Text().ShouldBe("""
            Anna changed the Acme board:
            • Newsletter: now in “Done”
            • Banners: new, now no. 4
            """);
    }

    [Fact]
    public async Task Nobody_is_told_at_night_on_a_holiday_or_on_a_day_off()
    {
        await using var bot = await Due.StartAsync();

        // Thursday, 24 December 2026, 21:00 in Berlin: both Christmas days are holidays in Hungary, then comes Sunday; Anna is away on Monday.
        bot.Clock.Now = Instant.FromUtc(2026, 12, 24, 20, 0);
        await bot.SayAsync("anna", "dm", "/va szabadság 12-28..12-28");
        await bot.SayAsync("carl", "acme", "/task top inbox triage");
        var tuesday = Instant.FromUtc(2026, 12, 29, 8, 0);

        await bot.GoToAsync(tuesday - Duration.FromSeconds(1));
        Told(bot, "anna").ShouldBeEmpty();

        await bot.GoToAsync(tuesday);
        Told(bot, "anna").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_day_off_taken_after_the_change_is_heeded_too()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("carl", "acme", "/task top inbox triage");
        await bot.SayAsync("anna", "dm", "/va szabadság ma");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 22, 12, 0));
        Told(bot, "anna").ShouldBeEmpty();

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 8, 0));
        Told(bot, "anna").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("/va értesítés ki", 0, 0)]
    [InlineData("/va értesítés naponta", 0, 1)]
    [InlineData("/va értesítés azonnal", 1, 1)]
    public async Task Each_person_says_how_to_hear_of_changes(string setting, int byNoon, int byEvening)
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", setting);
        await bot.SayAsync("carl", "acme", "/task top inbox triage");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 11, 0));
        Told(bot, "anna").Count.ShouldBe(byNoon);

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 15, 0));
        Told(bot, "anna").Count.ShouldBe(byEvening);
    }

    [Fact]
    public async Task Each_client_has_a_message_of_its_own_and_no_contact_hears_of_another()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "acme", "/task done newsletter");
        await bot.SayAsync("anna", "bluebird", "/task done trade fair research");
        await bot.SayAsync("carl", "acme", "/task top inbox triage");
        await bot.SayAsync("beth", "bluebird", "/task add Banners");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 21, 0, 0));

        Told(bot, "anna").Count.ShouldBe(2);
        Told(bot, "carl").ShouldHaveSingleItem().Reply.Text().ShouldBe("Anna changed the Acme board:\n• Newsletter: now in “Done”");
        Told(bot, "beth").ShouldHaveSingleItem().Reply.Text().ShouldBe("Anna changed the Bluebird board:\n• Trade fair research: now in “Done”");
        Told(bot, "peter").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_look_tells_nothing_twice()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("carl", "acme", "/task top inbox triage");
        bot.Clock.Now = SoonAfter;

        await bot.LookAsync();
        await bot.LookAsync();
        await bot.StartAnother().DisposeAsync();

        bot.Channel.Heard.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_is_away_the_other_side_hears_of_it_in_its_own_language()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("carl", "acme", "/va away 12-20..12-31");
        await bot.SayAsync("anna", "dm", "/va szabadság hétfő");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 21, 0, 0));

        Told(bot, "anna").ShouldHaveSingleItem().Reply.Text().ShouldBe("Carl Becker távol lesz: dec. 20., vasárnap – dec. 31., csütörtök.");
        Told(bot, "carl").ShouldHaveSingleItem().Reply.Text().ShouldBe("Anna is away: Mon 23 Nov.");
        Told(bot, "beth").ShouldHaveSingleItem().Reply.Text().ShouldBe("Anna is away: Mon 23 Nov.");
        Told(bot, "peter").ShouldHaveSingleItem().Reply.Text().ShouldBe("Anna távol lesz: nov. 23., hétfő.");
    }

    private static IReadOnlyList<VaBot.Messages.OutgoingMessage> Told(TestBot bot, string who) => bot.Told(who, "notice/");
}
