using NodaTime;
using Shouldly;
using VaBot.Features.Tasks;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Features.Tasks;

/// <summary>What a card cannot get is asked about: nothing is guessed, and no card of that name is made. It is Friday, 20 November 2026.</summary>
public sealed class CardDoubtsTests
{
    [Theory]
    [InlineData("carl", "/task due newsletter feb 30", "There is no such day as feb 30. Write it like 19 Nov or 2026-11-19.")]
    [InlineData("carl", "/task due newsletter 2026-02-30", "There is no such day as 2026-02-30. Write it like 19 Nov or 2026-11-19.")]
    [InlineData("carl", "/task add Order samples, due 31.11.", "There is no such day as 31.11. Write it like 19 Nov or 2026-11-19.")]
    [InlineData("carl", "/task due newsletter some day", "When is Newsletter due? For example /task due newsletter friday.")]
    [InlineData("anna", "/task határidő newsletter február 30", "Nincs ilyen nap: február 30. Írd így: nov. 19. vagy 2026-11-19.")]
    [InlineData("anna", "/task határidő newsletter egyszer", "Mikorra legyen kész: Newsletter? Például /task határidő hírlevél péntek.")]
    [InlineData("anna", "/task becslés newsletter sok", "Mennyi ideig tart majd: Newsletter? Például /task becslés hírlevél 3 óra.")]
    [InlineData("anna", "/task estimate newsletter 0", "Mennyi ideig tart majd: Newsletter? Például /task becslés hírlevél 3 óra.")]
    [InlineData("anna", "/task estimate newsletter -2h", "Mennyi ideig tart majd: Newsletter? Például /task becslés hírlevél 3 óra.")]
    public async Task It_asks_and_changes_nothing(string who, string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        var before = await bot.RowsAsync<TaskItem>();

        (await bot.SayAsync(who, "acme", said)).Text().ShouldBe(answer);

        (await bot.RowsAsync<TaskItem>()).ShouldBeEquivalentTo(before);
    }

    [Theory]
    [InlineData("/task due newsletter 3/4", "Newsletter")]
    [InlineData("/task add Order samples, due 3/4", "Order samples")]
    public async Task A_day_that_reads_as_two_is_asked_with_both_ahead(string said, string title)
    {
        await using var bot = await TestBot.StartAsync();

        var asked = await bot.SayAsync("carl", "acme", said);
        asked.Text().ShouldBe("Which day is 3/4?");
        asked.AllButtons().Select(button => button.Label).ShouldBe(["Thu 4 Mar 2027", "Sat 3 Apr 2027"]);

        await bot.PressAsync("carl", "acme", asked, "Sat 3 Apr 2027");
        (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == title).Due.ShouldBe(new LocalDate(2027, 4, 3));
    }

    [Fact]
    public async Task A_title_that_ends_in_a_number_is_no_place()
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("carl", "acme", "/task send newsletter 2")).Text().ShouldBe("Added send newsletter 2 to Acme's board (no. 5).");
    }

    [Fact]
    public async Task No_time_at_all_is_no_estimate()
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("carl", "acme", "/task add Order samples, 0h")).Text().ShouldBe("Added Order samples to Acme's board (no. 5).");

        (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == "Order samples").EstimateMinutes.ShouldBeNull();
    }

    [Theory]
    [InlineData("carl", "who changed the newsletter?", "Newsletter: who changed what")]
    [InlineData("carl", "who moved newsletter", "Newsletter: who changed what")]
    [InlineData("carl", "who changed this?", "Newsletter")]
    [InlineData("anna", "ki módosította a newslettert?", "Newsletter: ki mit módosított")]
    [InlineData("anna", "ki változtatta meg ezt?", "Newsletter")]
    public async Task The_journal_is_asked_in_words(string who, string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("carl", "acme", "/task bottom newsletter");

        var told = (await bot.SayAsync(who, "acme", said)).Text();

        told.ShouldContain(answer);
        told.ShouldContain("Carl Becker");
    }
}
