using NodaTime;
using Shouldly;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Features.Timers;
using VaBot.Languages;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Features.Journal;

/// <summary>Undo where others, or the house itself, have touched the same things meanwhile.</summary>
public sealed class UndoAmongOthersTests
{
    [Fact]
    public async Task A_card_somebody_else_has_moved_can_still_be_taken_away()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/task add Order samples");
        await bot.SayAsync("carl", "acme", "/task order samples before newsletter");

        await bot.SayAsync("anna", "acme", "/undo");

        (await bot.RowsAsync<TaskItem>()).ShouldNotContain(task => task.Title == "Order samples");
    }

    [Fact]
    public async Task A_change_others_have_built_upon_does_not_bar_the_way_to_earlier_ones()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        bot.Clock.Advance(Duration.FromMinutes(1));
        await bot.SayAsync("anna", "acme", "/task newsletter before invoice follow-ups");
        await bot.SayAsync("carl", "acme", "/task newsletter last");

        var reply = await bot.SayAsync("anna", "acme", "/undo");

        reply.Text().ShouldBe("""
            Visszavonva: Newsletter, 45 perc (nov. 20., péntek).
            Nem vontam vissza, mert azóta módosult: átsorolás: Newsletter.
            """);
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_question_about_a_forgotten_timer_is_no_reason_to_refuse()
    {
        await using var bot = await TestBot.StartAsync();
        var started = await bot.SayAsync("anna", "acme", "/timer start newsletter");
        await bot.LookAsync(async database =>
        {
            var timer = await database.FindAsync<RunningTimer>((await bot.RowsAsync<RunningTimer>()).Single().Id);
            timer!.AskAt = null;
            return await database.SaveChangesAsync();
        });

        await bot.PressAsync("anna", "acme", started, "Visszavonás");

        (await bot.RowsAsync<RunningTimer>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_touched_another_clients_timer_is_undone_in_direct_messages_only()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "bluebird", "/timer start trade fair research");
        bot.Clock.Advance(Duration.FromMinutes(20));

        var started = await bot.SayAsync("anna", "acme", "/timer start newsletter");
        started.AllButtons().Select(button => button.Label).ShouldBe(["Állj", "Szünet"]);
        await bot.SayAsync("anna", "dm", "/undo");

        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
        var timer = (await bot.RowsAsync<RunningTimer>()).ShouldHaveSingleItem();
        (await bot.RowsAsync<Client>()).Single(client => client.Id == timer.ClientId).ShortName.ShouldBe("Bluebird");
    }

    [Fact]
    public async Task A_setting_is_undone_wherever_it_was_set()
    {
        await using var bot = await TestBot.StartAsync();
        var set = await bot.SayAsync("carl", "acme", "/va language hungarian");

        await bot.PressAsync("carl", "acme", set, "Visszavonás");

        (await bot.RowsAsync<Person>()).Single(person => person.Name == "Carl Becker").Language.ShouldBe(Language.English);
    }
}
