using Microsoft.EntityFrameworkCore;
using Shouldly;
using VaBot.Features.Contracts;
using VaBot.Features.Tasks;
using VaBot.People;
using VaBot.Tests.Data;
using Xunit;

namespace VaBot.Tests.Turns;

/// <summary>What turns remember is never older than the last save, whichever process saved it.</summary>
public sealed class MemoryTests
{
    public static TheoryData<Store> Stores => TestDatabase.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_task_added_in_one_process_is_understood_in_the_other(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await using var another = bot.StartAnother();
        await bot.SayAsync("anna", "acme", "/log 10m newsletter");
        await another.SayAsync("anna", "acme", "/log 10m newsletter", "another 1");

        await another.SayAsync("anna", "acme", "/task add Podcast", "another 2");
        (await bot.SayAsync("anna", "acme", "/log 10m podcast")).Text().ShouldContain("Podcast (Acme, ma).");
        await bot.SayAsync("anna", "acme", "/task done podcast");

        // Words on no open task are a note.
        await another.SayAsync("anna", "acme", "/log 10m podcast", "another 3");
        (await bot.RowsAsync<VaBot.Features.TimeEntries.TimeEntry>()).Count(entry => entry.Note == "podcast").ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Who_loses_a_right_loses_it_at_once(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await using var another = bot.StartAnother();
        (await bot.SayAsync("carl", "acme", "/board")).Text().ShouldContain("Newsletter");

        await another.ChangeAsync(database => database.RemoveRange(database.Set<Contact>().Where(contact => contact.Role == Role.Contact)));

        (await bot.SayAsync("carl", "acme", "/board")).Text().ShouldNotContain("Newsletter");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_room_that_becomes_another_clients_shows_nothing_of_the_first(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await using var another = bot.StartAnother();
        (await bot.SayAsync("anna", "acme", "/board")).Text().ShouldContain("Newsletter");

        await another.LookAsync(async database =>
        {
            var bluebird = await database.Set<Client>().SingleAsync(client => client.ShortName == "Bluebird");
            (await database.Set<Conversation>().SingleAsync(c => c.Channel == "playground" && c.Place == "acme")).ClientId = bluebird.Id;
            return await database.SaveChangesAsync();
        });

        (await bot.SayAsync("carl", "acme", "/board")).Text().ShouldNotContain("Newsletter");
        var board = (await bot.SayAsync("anna", "acme", "/board")).Text();
        board.ShouldContain("Trade fair research");
        board.ShouldNotContain("Newsletter");
        (await bot.SayAsync("anna", "acme", "/log 10m research")).Text().ShouldContain("Bluebird");
    }

    [Fact]
    public async Task A_click_on_a_card_by_somebody_who_is_out_of_the_practice_meanwhile_is_answered()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/board");
        var card = (await bot.RowsAsync<VaBot.Features.Tasks.TaskItem>()).Single(task => task.Title == "Newsletter");
        await bot.ChangeAsync(database => database.RemoveRange(database.Set<Member>()));

        var answer = await Task.Run(() => bot.SayAsync("anna", "acme", $"/task top -- task={card.Id:N}")).WaitAsync(TimeSpan.FromSeconds(60));

        answer.Text().ShouldNotContain("Newsletter");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_language_a_name_and_a_package_count_from_the_next_answer_on(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await using var another = bot.StartAnother();
        (await bot.SayAsync("anna", "bluebird", "/log 10m research")).Text().ShouldContain("Rögzítve");

        await another.SayAsync("anna", "dm", "/va language english", "another 4");
        (await bot.SayAsync("anna", "bluebird", "/log 10m research")).Text().ShouldContain("Logged 10 min on Trade fair research (Bluebird");
        await bot.SayAsync("anna", "dm", "/undo");
        await bot.SayAsync("anna", "dm", "/undo");
        (await another.SayAsync("anna", "bluebird", "/log 10m research", "another 5")).Text().ShouldContain("Rögzítve");

        await another.ChangeAsync(database => database.Set<Client>().Single(client => client.ShortName == "Bluebird").ShortName = "Jaybird");
        await another.ChangeAsync(database => database.Set<Terms>().Single(terms => terms.PackageMinutes != null).PackageMinutes = 60);
        var text = (await bot.SayAsync("anna", "bluebird", "/log 10m research")).Text();
        text.ShouldContain("(Jaybird");
        text.ShouldContain("A keretből még 30 perc");
    }

    [Fact]
    public async Task What_turns_do_every_day_leaves_the_marks_alone()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/task add Podcast");
        var before = await bot.RowsAsync<Revision>();

        foreach (var text in new[] { "/log 45m newsletter", "/log edit 50m", "/undo", "/timer start newsletter", "/timer stop", "/board", "/task top newsletter", "/task \"Invoice follow-ups\" before Newsletter", "/task due newsletter friday" })
        {
            await bot.SayAsync("anna", "acme", text);
        }

        var after = await bot.RowsAsync<Revision>();
        after.Select(revision => revision.Mark).ShouldBe(before.Select(revision => revision.Mark), ignoreOrder: true);
        await bot.SayAsync("anna", "acme", "/task done podcast");
        (await bot.RowsAsync<Revision>()).Select(revision => revision.Mark).Except(after.Select(revision => revision.Mark)).ShouldNotBeEmpty();
    }
}
