using NodaTime;
using Shouldly;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Features.Journal;

/// <summary>Walking back and forth through one's own changes.</summary>
public sealed class UndoTests
{
    [Fact]
    public async Task Undo_walks_back_and_redo_walks_forth()
    {
        await using var bot = await TestBot.StartAsync();
        foreach (var said in new[] { "/log 10m newsletter", "/log edit 20m", "/log move blog post" })
        {
            await bot.SayAsync("anna", "acme", said);
            bot.Clock.Advance(Duration.FromSeconds(10));
        }

        async Task<string> Step(string said)
        {
            bot.Clock.Advance(Duration.FromSeconds(1));
            await bot.SayAsync("anna", "acme", said);
            var entries = await bot.RowsAsync<TimeEntry>();
            return string.Join(' ', entries.Select(entry => entry.Minutes));
        }

        (await Step("/undo")).ShouldBe("20");
        (await Step("/undo")).ShouldBe("10");
        (await Step("/undo")).ShouldBe("");
        (await bot.SayAsync("anna", "acme", "/undo")).Text().ShouldBe("Itt már nincs mit visszavonnod.");
        (await Step("/redo")).ShouldBe("10");
        (await Step("/redo")).ShouldBe("20");
        (await Step("/redo")).ShouldBe("20");
        (await bot.SayAsync("anna", "acme", "/redo")).Text().ShouldBe("Nincs mit visszahozni.");
    }

    [Fact]
    public async Task A_new_change_ends_redo()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 10m newsletter");
        await bot.SayAsync("anna", "acme", "/undo");
        bot.Clock.Advance(Duration.FromSeconds(1));
        await bot.SayAsync("anna", "acme", "/log 20m newsletter");

        (await bot.SayAsync("anna", "acme", "/redo")).Text().ShouldBe("Nincs mit visszahozni.");
    }

    [Fact]
    public async Task An_undo_button_pressed_twice_acts_once()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 10m newsletter");
        var reply = await bot.SayAsync("anna", "acme", "/log 20m newsletter");

        await bot.PressAsync("anna", "acme", reply, "Visszavonás");
        var again = await bot.PressAsync("anna", "acme", reply, "Visszavonás");

        again.Text().ShouldStartWith("Ezt már visszavontad");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(10);
    }

    [Fact]
    public async Task What_was_changed_again_since_is_not_undone_under_it()
    {
        await using var bot = await TestBot.StartAsync();
        var logged = await bot.SayAsync("anna", "acme", "/log 10m newsletter");
        await bot.SayAsync("anna", "acme", "/log edit 20m");

        var reply = await bot.PressAsync("anna", "acme", logged, "Visszavonás");

        reply.Text().ShouldStartWith("Nem vontam vissza, mert azóta módosult");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(20);
    }

    [Fact]
    public async Task Nobody_undoes_anothers_change()
    {
        await using var bot = await TestBot.StartAsync();
        var logged = await bot.SayAsync("anna", "acme", "/log 10m newsletter");

        await bot.PressAsync("carl", "acme", logged, "Visszavonás");
        await bot.PressAsync("guest", "acme", logged, "Visszavonás");
        await bot.SayAsync("carl", "acme", "/undo");

        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(1);
    }
}
