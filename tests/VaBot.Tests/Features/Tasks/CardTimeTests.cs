using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Features.Contracts;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Tests.Delivery;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Features.Tasks;

/// <summary>Where time and cards meet: logged against estimate, and cards made of entries.</summary>
public sealed class CardTimeTests
{
    [Theory]
    [InlineData("/log 2h 23m newsletter", "Newsletter: eddig 2 óra 23 perc (becslés: 3 óra).")]
    [InlineData("/log 2h 24m newsletter", "⚠ Newsletter: elfogyott a becslés 80%-a (2 óra 24 perc / 3 óra).")]
    [InlineData("/log 2h 59m newsletter", "⚠ Newsletter: elfogyott a becslés 80%-a (2 óra 59 perc / 3 óra).")]
    [InlineData("/log 3h newsletter", "❗ Newsletter: elfogyott a becsült idő (3 óra / 3 óra).")]
    [InlineData("/log 9h newsletter", "❗ Newsletter: elfogyott a becsült idő (9 óra / 3 óra).")]
    public async Task The_assistant_is_warned_at_80_and_100_percent(string said, string line)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("anna", "acme", said)).Text().ShouldContain(line);
    }

    [Fact]
    public async Task Each_is_said_once_on_the_way_up_however_time_gets_there()
    {
        await using var bot = await TestBot.StartAsync();
        const string nearly = "elfogyott a becslés 80%-a", all = "elfogyott a becsült idő";

        (await bot.SayAsync("anna", "acme", "/log 30m invoice follow-ups")).Text().ShouldNotContain("elfogyott");
        (await bot.SayAsync("anna", "acme", "/log edit 40m")).Text().ShouldContain(nearly);
        (await bot.SayAsync("anna", "acme", "/log 2m invoice follow-ups")).Text().ShouldNotContain("elfogyott");
        await bot.SayAsync("anna", "acme", "/log 3m newsletter");
        (await bot.SayAsync("anna", "acme", "/log move invoice follow-ups")).Text().ShouldContain(all);
        (await bot.SayAsync("anna", "acme", "/log 30m invoice follow-ups")).Text().ShouldNotContain("elfogyott");
        await bot.SayAsync("anna", "acme", "/timer start inbox triage");
        bot.Clock.Advance(NodaTime.Duration.FromMinutes(50));
        (await bot.SayAsync("anna", "acme", "/timer stop")).Text().ShouldContain(nearly);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_client_hears_of_it_only_when_the_contract_says_so_and_once(bool warns)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.LookAsync(async database =>
        {
            var acme = await database.Set<Client>().SingleAsync(client => client.ShortName == "Acme");
            (await database.Set<Terms>().SingleAsync(terms => terms.ClientId == acme.Id)).WarnsClient = warns;
            return await database.SaveChangesAsync();
        });

        var logged = await bot.SayAsync("anna", "dm", "/log 150m newsletter");
        await bot.PressAsync("anna", "dm", logged, "Visszavonás");
        await bot.SayAsync("anna", "dm", "/log 150m newsletter");
        await bot.DrainAsync();

        var heard = bot.Channel.Heard.Where(message => message.To.Place == "acme").Select(message => PlainTextRenderer.Text(message.Reply)).ToList();
        heard.ShouldBe(warns ? ["⚠ Newsletter has reached 80 % of its estimate: 2 h 30 min of 3 h."] : []);
    }

    [Fact]
    public async Task At_night_the_client_hears_nothing_and_in_the_morning_what_is_so_then()
    {
        await using var bot = await Due.StartAsync();
        await bot.ChangeAsync(database =>
        {
            var acme = database.Set<Client>().Single(client => client.ShortName == "Acme");
            database.Set<Terms>().Single(terms => terms.ClientId == acme.Id).WarnsClient = true;
        });
        bot.Clock.Now = Instant.FromUtc(2026, 11, 20, 19, 0);

        await bot.SayAsync("anna", "dm", "/log 150m newsletter");
        await bot.SayAsync("anna", "dm", "/log 30m newsletter");
        var undone = await bot.SayAsync("anna", "dm", "/log 45m invoice follow-ups");
        await bot.PressAsync("anna", "dm", undone, "Visszavonás");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 7, 59));
        Heard(bot).ShouldBeEmpty();

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 9, 0));
        Heard(bot).ShouldBe(["❗ Newsletter has used up its estimate: 3 h of 3 h."]);

        static IEnumerable<string> Heard(TestBot bot) => bot.Channel.Heard.Where(message => message.Key.StartsWith("estimate/", StringComparison.Ordinal)).Select(message => message.Reply.Text());
    }

    [Fact]
    public async Task What_a_colleague_uses_up_reaches_the_assistant()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.ChangeAsync(database =>
        {
            var acme = database.Set<Client>().Single(client => client.ShortName == "Acme");
            var dora = new Person { Id = Guid.CreateVersion7(), Name = "Dora", Language = Language.English, Zone = "Europe/Budapest" };
            database.Add(dora);
            database.Add(new Member { PersonId = dora.Id, PracticeId = acme.PracticeId, Role = Role.Colleague });
            database.Add(new Contact { PersonId = dora.Id, ClientId = acme.Id, Role = Role.Colleague });
            database.Add(new ChatIdentity { Channel = "playground", Workspace = "demo", UserId = "dora", PersonId = dora.Id });
        });

        (await bot.SayAsync("dora", "acme", "/log 3h newsletter")).Text().ShouldContain("❗ Newsletter has used up its estimate: 3 h of 3 h.");
        await bot.DrainAsync();

        var heard = bot.Channel.Heard.ShouldHaveSingleItem();
        (heard.To.Place, PlainTextRenderer.Text(heard.Reply)).ShouldBe(("dm/anna", "❗ Newsletter: elfogyott a becsült idő (3 óra / 3 óra)."));
    }

    [Fact]
    public async Task An_entry_without_a_card_becomes_one_and_undo_takes_both_back()
    {
        await using var bot = await TestBot.StartAsync();
        var logged = await bot.SayAsync("anna", "acme", "/log 20m photo shoot");

        var made = await bot.PressAsync("anna", "acme", logged, "Legyen belőle feladat");

        made.Text().ShouldBe("Kártya lett belőle: photo shoot (Acme), rajta 20 perc.");
        var card = (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == "photo shoot");
        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        (entry.TaskId, entry.Note).ShouldBe((card.Id, null));
        (await bot.SayAsync("carl", "acme", "/task photo shoot")).Text().ShouldContain("Time: 20 min so far");
        (await bot.PressAsync("anna", "acme", logged, "Legyen belőle feladat")).Text().ShouldStartWith("Ez az idő már feladaton van: photo shoot.");

        await bot.PressAsync("anna", "acme", made, "Visszavonás");
        (await bot.RowsAsync<TaskItem>()).ShouldNotContain(task => task.Title == "photo shoot");
        entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        (entry.TaskId, entry.Note).ShouldBe((null, "photo shoot"));
    }

    [Theory]
    [InlineData("/log make a task of it: Autumn shoot", "Autumn shoot")]
    [InlineData("/log legyen belőle feladat Őszi fotózás", "Őszi fotózás")]
    public async Task The_card_may_get_another_name_than_was_noted(string said, string title)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 20m photo shoot");

        await bot.SayAsync("anna", "acme", said);

        (await bot.RowsAsync<TaskItem>()).ShouldContain(task => task.Title == title);
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Note.ShouldBe("photo shoot");
    }

    [Fact]
    public async Task A_card_that_is_there_by_then_takes_the_entry()
    {
        await using var bot = await TestBot.StartAsync();
        var logged = await bot.SayAsync("anna", "acme", "/log 20m photo shoot");
        await bot.SayAsync("carl", "acme", "/task add Photo shoot");

        await bot.PressAsync("anna", "acme", logged, "Legyen belőle feladat");

        (await bot.RowsAsync<TaskItem>()).Count(task => string.Equals(task.Title, "photo shoot", StringComparison.OrdinalIgnoreCase)).ShouldBe(1);
        (await bot.RowsAsync<TaskTotal>()).Single(total => total.Minutes > 0).Minutes.ShouldBe(20);
    }

    [Fact]
    public async Task A_card_that_time_or_words_stand_on_is_not_undone_away()
    {
        await using var bot = await TestBot.StartAsync();
        var first = await bot.SayAsync("carl", "acme", "/task add Order samples");
        var second = await bot.SayAsync("carl", "acme", "/task add Ask for a quote");
        await bot.SayAsync("anna", "acme", "/log 20m order samples");
        await bot.SayAsync("anna", "acme", "/task note ask for a quote by phone");

        (await bot.PressAsync("carl", "acme", first, "Undo")).Text().ShouldBe("Not undone, because it was changed again since: adding Order samples.");
        (await bot.PressAsync("carl", "acme", second, "Undo")).Text().ShouldBe("Not undone, because it was changed again since: adding Ask for a quote.");

        (await bot.RowsAsync<TaskNote>()).ShouldHaveSingleItem();
        (await bot.RowsAsync<TaskItem>()).Count(task => task.Title is "Order samples" or "Ask for a quote").ShouldBe(2);
    }
}
