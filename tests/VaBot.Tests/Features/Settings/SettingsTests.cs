using NodaTime;
using Shouldly;
using VaBot.Languages;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Features.Settings;

/// <summary>It is Friday, 20 November 2026, 10:00 in Budapest.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("carl", "acme", "/va hours mon-thu 8:30-16:00", "1234", "08:30", "16:00")]
    [InlineData("carl", "acme", "/va working hours 7-15", "12345", "07:00", "15:00")]
    [InlineData("carl", "acme", "/va hours mon, wed, fri", "135", "09:00", "17:00")]
    [InlineData("anna", "dm", "/va munkaidő kedd-péntek 10:00-18:00", "2345", "10:00", "18:00")]
    public async Task Working_hours(string who, string where, string line, string days, string from, string to)
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync(who, where, line);

        var person = await PersonAsync(bot, who);
        (person.WorkDays, $"{person.WorkStarts:HH:mm}", $"{person.WorkEnds:HH:mm}").ShouldBe((days, from, to));
    }

    [Theory]
    [InlineData("carl", "acme", "/va hours", "When do you work?")]
    [InlineData("carl", "acme", "/va hours 17:00-16:00", "ends before it begins")]
    [InlineData("carl", "acme", "/va away 2026-12-31..2026-12-20", "must not be before the first")]
    [InlineData("carl", "acme", "/va away whenever", "Which days are you away?")]
    [InlineData("carl", "acme", "/va back tomorrow", "You are not away then: tomorrow")]
    [InlineData("carl", "acme", "/va away yesterday", "nor over already")]
    [InlineData("anna", "dm", "/va kapacitás -25 óra", "Mennyit tudsz dolgozni egy héten")]
    [InlineData("anna", "dm", "/va kapacitás", "Mennyit tudsz dolgozni egy héten")]
    [InlineData("anna", "dm", "/va kapacitás 200 óra", "Mennyit tudsz dolgozni egy héten")]
    public async Task What_cannot_be_is_said_with_an_example_and_changes_nothing(string who, string where, string line, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        var before = await PersonAsync(bot, who);

        (await bot.SayAsync(who, where, line)).Text().ShouldContain(answer);

        (await PersonAsync(bot, who)).ShouldBeEquivalentTo(before);
        (await bot.RowsAsync<DayOff>()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/va away 12-20..12-31", "2026-12-20", "2026-12-31")]
    [InlineData("/va away 2026-12-20..2027-01-03", "2026-12-20", "2027-01-03")]
    [InlineData("/va away dec 20 - jan 3", "2026-12-20", "2027-01-03")]
    [InlineData("/va away dec 20-31", "2026-12-20", "2026-12-31")]
    [InlineData("/va away 12-24", "2026-12-24", "2026-12-24")]
    [InlineData("/va away monday", "2026-11-23", "2026-11-23")]
    [InlineData("/va off tomorrow", "2026-11-21", "2026-11-21")]
    [InlineData("/va szabadság dec. 20-31", "2026-12-20", "2026-12-31")]
    [InlineData("/va szabadság hétfő", "2026-11-23", "2026-11-23")]
    [InlineData("/away 12-20..12-31", "2026-12-20", "2026-12-31")]
    public async Task Days_off(string line, string from, string to)
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("carl", "acme", line);

        var day = (await bot.RowsAsync<DayOff>()).ShouldHaveSingleItem();
        ($"{day.From:yyyy-MM-dd}", $"{day.To:yyyy-MM-dd}").ShouldBe((from, to));
    }

    [Fact]
    public async Task Days_off_that_touch_become_one_and_can_be_shown_and_taken_back()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("carl", "acme", "/va away 12-20..12-24");
        await bot.SayAsync("carl", "acme", "/va away 12-25..12-31");
        var shown = await bot.SayAsync("carl", "acme", "/va away");
        shown.Text().ShouldBe("Days off ahead: Sun 20 Dec – Thu 31 Dec.");

        (await bot.PressAsync("carl", "acme", shown, "Cancel Sun 20 Dec – Thu 31 Dec")).Text().ShouldBe("Welcome back. No longer away: Sun 20 Dec – Thu 31 Dec.");
        (await bot.RowsAsync<DayOff>()).ShouldBeEmpty();

        await bot.SayAsync("carl", "acme", "/undo");
        (await bot.RowsAsync<DayOff>()).ShouldHaveSingleItem().From.ShouldBe(new LocalDate(2026, 12, 20));
    }

    [Fact]
    public async Task Back_early_keeps_the_days_that_were_off()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("carl", "acme", "/va away 11-20..11-30");
        bot.Clock.Advance(Duration.FromDays(3));

        await bot.SayAsync("carl", "acme", "/va back");

        var day = (await bot.RowsAsync<DayOff>()).ShouldHaveSingleItem();
        (day.From, day.To).ShouldBe((new LocalDate(2026, 11, 20), new LocalDate(2026, 11, 22)));
    }

    [Fact]
    public async Task All_settings_at_a_glance()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/va szabadság dec. 20-31");

        (await bot.SayAsync("anna", "dm", "/va beállítások")).Text().ShouldBe("""
            A beállításaid
            Nyelv: magyar
            Időzóna: Europe/Budapest
            Munkaidő: hétfő–péntek, 09:00–17:00
            Heti kapacitás: 25 óra
            Heti tervezés: péntek, 15:00
            Szabadnapok: dec. 20., vasárnap – dec. 31., csütörtök
            Ünnepnapok: HU
            Mások változtatásai: Perceken belül
            Megszólítás: tegező
            Így módosíthatod őket: /va munkaidő hétfő-péntek 9-17, /va szabadság péntek, /va kapacitás 25 óra, /va tervezés csütörtök 14:00, /va értesítés naponta, /va időzóna Bécs, /va nyelv angol.
            """);
    }

    [Theory]
    [InlineData("carl", "acme", "/va holidays at", "AT", "You keep the public holidays of AT. The next one is the Immaculate Conception (Tue 8 Dec).")]
    [InlineData("carl", "acme", "/va holidays none", "-", "You keep no public holidays.")]
    [InlineData("anna", "dm", "/va ünnepek de-by", "DE-BY", "Mostantól ezek az ünnepnapok számítanak: DE-BY. A következő: karácsony (dec. 25., péntek).")]
    [InlineData("carl", "acme", "/va holidays atlantis", null, "Whose public holidays do you keep? Give a country, like /va holidays AT, or a region, like /va holidays DE-BY; /va holidays none for no holidays.")]
    public async Task Whose_public_holidays(string who, string where, string line, string? code, string answer)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync(who, where, line)).Text().ShouldBe(answer);

        (await PersonAsync(bot, who)).HolidaysOf.ShouldBe(code);
    }

    [Theory]
    [InlineData("/va capacity 30h", 1800)]
    [InlineData("/va capacity 25 hours", 1500)]
    [InlineData("/va capacity 27h 30m", 1650)]
    [InlineData("/va kapacitás 25,5 óra", 1530)]
    [InlineData("/va kapacitás 20 óra", 1200)]
    public async Task A_week_holds_more_hours_than_a_day(string line, int minutes)
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("anna", "dm", line);

        (await PersonAsync(bot, "anna")).CapacityMinutes.ShouldBe(minutes);
    }

    [Fact]
    public async Task What_is_so_already_is_no_change_and_has_nothing_to_undo()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("carl", "acme", "/va notices off");

        (await bot.SayAsync("carl", "acme", "/va hours mon-fri 9-17")).AllButtons().ShouldBeEmpty();

        (await bot.SayAsync("carl", "acme", "/undo")).Text().ShouldBe("Undone: how you hear of changes.");
    }

    [Fact]
    public async Task A_setting_can_be_undone()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync("carl", "acme", "/va notices off");
        (await PersonAsync(bot, "carl")).Notices.ShouldBe(NoticeHabit.Off);

        (await bot.PressAsync("carl", "acme", reply, "Undo")).Text().ShouldStartWith("Undone: how you hear of changes.");
        (await PersonAsync(bot, "carl")).Notices.ShouldBeNull();
    }

    private static async Task<Person> PersonAsync(TestBot bot, string who)
    {
        var identity = (await bot.RowsAsync<ChatIdentity>()).Single(identity => identity.Channel == "playground" && identity.UserId == who);
        return (await bot.RowsAsync<Person>()).Single(person => person.Id == identity.PersonId);
    }
}
